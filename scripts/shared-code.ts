/**
 * Vite plugin: which modules of the pages stand in one file. Pages share much, each with others: left alone, a page asks
 * for some forty files, most of them tiny. For browsers only: the server's part runs once, to write the pages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { inOrder, type Manifest } from './whole-pages.ts';

/** Not the engine, which a page loads only where no worker can be had. */
const ofPages =
	/[\\/]src[\\/](?:lib[\\/](?:ui|trees|links)|routes)[\\/]|[\\/]node_modules[\\/](?:svelte|@sveltejs)[\\/]|virtual:/;

const groups: Rolldown.CodeSplittingGroup[] = [
	// Run as one, the editor's library takes a slow phone long enough to be felt; see `editorParts`.
	{ name: 'editor-state', test: /@codemirror[\\/]state/ },
	{ name: 'editor-view', test: /@codemirror[\\/]view|style-mod/ },
	{ name: 'editor-language', test: /@codemirror[\\/]language|@lezer/ },
	// What the same pages need is one file; what is smaller than this goes along with its nearest neighbour.
	{
		name: 'shared',
		test: ofPages,
		minShareCount: 3,
		entriesAware: true,
		entriesAwareMergeThreshold: 3_000
	}
];

export function sharedCode(): Plugin {
	return {
		name: 'clinic:shared-code',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		outputOptions: (options) => ({ ...options, codeSplitting: { groups } }),
		// SvelteKit reads the list when the build for browsers is done.
		writeBundle: {
			order: 'post',
			handler({ dir = '' }) {
				const list = join(dir, '.vite/manifest.json');
				// Vite's own, written just before.
				const manifest = JSON.parse(readFileSync(list, 'utf8')) as Manifest;
				writeFileSync(list, JSON.stringify(inOrder(manifest), null, '\t'));
			}
		}
	};
}
