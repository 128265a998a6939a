/** Docs sites of other people's generators, built by `npm run hosts` and visited by the journeys. */
import { join } from 'node:path';

export interface Host {
	readonly name: string;
	readonly folder: string;
	/** What its generator makes. */
	readonly output: string;
	/** What it is made of. */
	readonly sources: readonly string[];
	/** Built by `npm run hosts -- --all` only; the reason. */
	readonly onlyWithAll?: string;
	/** Made by an installed MkDocs, and not by a package of npm. */
	readonly mkdocs?: true;
}

/** Where `npm run hosts` writes why a site is not built: its journeys then say so. */
export const reasonFile = ({ folder }: Host): string => join(folder, 'not-built.txt');

/** In the sites stands this address; the one of the clinic under test takes its place when they are served. */
export const placeholder = 'https://clinic.example.org/';

const folder = (name: string) => join('tests', 'hosts', name);

export const hosts: readonly Host[] = [
	{
		name: 'VitePress',
		folder: folder('vitepress'),
		output: join(folder('vitepress'), '.vitepress', 'dist'),
		sources: ['package.json', 'package-lock.json', '.vitepress/config.mjs', 'index.md']
	},
	{
		name: 'Starlight',
		folder: folder('starlight'),
		output: join(folder('starlight'), 'dist'),
		sources: [
			'package.json',
			'package-lock.json',
			'astro.config.mjs',
			'src/content.config.ts',
			'src/content/docs/index.md'
		]
	},
	{
		name: 'Docusaurus',
		folder: folder('docusaurus'),
		output: join(folder('docusaurus'), 'build'),
		sources: [
			'package.json',
			'package-lock.json',
			'docusaurus.config.js',
			'docs/index.md',
			'docs/server.mdx'
		],
		onlyWithAll: 'it takes 270 MB and more than a minute'
	},
	{
		name: 'MkDocs Material',
		folder: folder('mkdocs-material'),
		output: join(folder('mkdocs-material'), 'site'),
		sources: ['mkdocs.yml', 'before-1.5.yml', 'theme/main.html', 'docs/index.md', 'docs/server.md'],
		onlyWithAll: 'it needs Python with mkdocs-material',
		mkdocs: true
	}
];
