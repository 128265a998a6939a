/** What a docs site writes to show the clinic: the element, where each generator takes the script, and its policy. */
import type { Runs } from '$lib/trees/define.ts';
import type { ServerPreset } from './preset.ts';
import * as words from '../words/embedding.ts';

export interface Choice {
	readonly kind: 'symptom' | 'diagnosis' | 'check';
	/** Of the symptom or the diagnosis. */
	readonly id: string;
	/** As the link inside the element says it. */
	readonly title: string;
	readonly client: string | null;
	readonly platform: string | null;
	/** How the client gets at the server. */
	readonly runs: Runs | null;
	readonly theme: 'auto' | 'light' | 'dark';
	/** In CSS pixels; `null`: as high as what it shows. */
	readonly height: number | null;
	/** The author's own server; `null`: the snippets name none. */
	readonly server: ServerPreset | null;
}

/** One place to write something. */
export interface Step {
	/** A file, or a place in it. */
	readonly where: string;
	readonly code: string;
}

export interface Form {
	readonly id: string;
	readonly name: string;
	readonly steps: readonly Step[];
	/** What else its readers have to know; may hold `code`. */
	readonly note?: string;
}

/** The attributes of the element, in the order in which they are written. */
export function attributesOf(choice: Choice): readonly (readonly [name: string, value: string])[] {
	const { kind, id, client, platform, runs, theme, height, server } = choice;
	return [
		kind === 'check' ? ['mode', 'check'] : [kind, id],
		...(client === null ? [] : [['client', client] as const]),
		...(platform === null ? [] : [['platform', platform] as const]),
		...(runs === null ? [] : [['runs', runs] as const]),
		...(theme === 'auto' ? [] : [['theme', theme] as const]),
		...(height === null ? [] : [['height', String(height)] as const]),
		...(server === null ? [] : [['server', textOf(server)] as const])
	];
}

/** Without what is empty. */
function textOf(server: ServerPreset): string {
	const members = Object.entries(server) as [string, string | readonly string[]][]; // All that it holds.
	return JSON.stringify(Object.fromEntries(members.filter(([, value]) => value.length > 0)));
}

/**
 * The address of what the element shows.
 *
 * @param site the clinic's root, ending in a slash
 */
export function addressOf({ kind, id, client, platform, runs }: Choice, site: string): string {
	const path = { symptom: `symptoms/${id}/`, diagnosis: `diagnoses/${id}/`, check: 'check/' }[kind];
	const context = [
		...(client === null ? [] : [`client=${client}`]),
		...(platform === null ? [] : [`os=${platform}`]),
		...(runs === null ? [] : [`runs=${runs}`])
	].join('&');
	return `${site}${path}${context === '' ? '' : `#${context}`}`;
}

/** The element with a link inside, for readers without JavaScript and for print. */
export function elementOf(choice: Choice, site: string): string {
	const attributes = attributesOf(choice)
		.map(([name, value]) => ` ${name}=${quote(value)}`)
		.join('');
	const link = `<a href="${escape(addressOf(choice, site))}">${inMarkup(choice.title)}</a>`;
	return `<mcp-clinic${attributes}>${link}</mcp-clinic>`;
}

/** Each way to embed the choice, plain HTML first. */
export function formsOf(choice: Choice, site: string): readonly Form[] {
	const script = `${site}embed.js`;
	const element = { where: words.page, code: elementOf(choice, site) };
	return [
		{
			id: 'html',
			name: 'HTML',
			steps: [
				{
					where: words.page,
					code: `<script type="module" src="${script}"></script>\n${element.code}`
				}
			]
		},
		{
			id: 'docusaurus',
			name: 'Docusaurus',
			steps: [
				{
					where: 'docusaurus.config.js',
					code: `scripts: [{ src: '${script}', type: 'module' }],`
				},
				{ ...element, where: words.pageInMdx }
			],
			note: words.typescriptConfig
		},
		{
			id: 'vitepress',
			name: 'VitePress',
			steps: [
				{
					where: '.vitepress/config.js',
					code: `head: [['script', { type: 'module', src: '${script}' }]],
vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'mcp-clinic' } } },`
				},
				element
			]
		},
		{
			id: 'starlight',
			name: 'Starlight',
			steps: [
				{
					where: words.inStarlight,
					code: `head: [{ tag: 'script', attrs: { type: 'module', src: '${script}' } }],`
				},
				element
			]
		},
		{
			id: 'mkdocs-material',
			name: 'MkDocs Material',
			steps: [
				{
					where: 'mkdocs.yml',
					code: `extra_javascript:\n  - path: ${script}\n    type: module`
				},
				element
			],
			note: words.oldMkdocs
		},
		{
			id: 'markdown',
			name: words.withoutScripts,
			steps: [
				{
					where: words.inReadme,
					code: `[![MCP Clinic: ${inBrackets(choice.title)}](${site}badge.svg)](${addressOf(choice, site)})`
				},
				{
					where: words.inWords,
					code: `[${inBrackets(choice.title)}](${addressOf(choice, site)})`
				}
			]
		}
	];
}

/** All that the policy of a page must allow for the element; nothing else is loaded on that page. */
export function policyLines(origin: string): readonly string[] {
	return [`script-src ${origin}`, `frame-src ${origin}`];
}

/** Of a link in Markdown. */
function inBrackets(title: string): string {
	return title.replaceAll(/[[\]]/g, String.raw`\$&`);
}

/** JSON reads better between single quotes. */
function quote(value: string): string {
	return value.includes('"')
		? `'${escape(value).replaceAll('&quot;', '"').replaceAll("'", '&#39;')}'`
		: `"${escape(value)}"`;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}

/** The text of an element that stands in Markdown, MDX or a template: none of its signs means anything there. */
function inMarkup(text: string): string {
	return escape(text).replaceAll(/[{}[\]*_`~\\$]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
