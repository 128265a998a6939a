/** Links that add a server: Cursor's, VS Code's, LM Studio's, Kiro's and goose's. */
import type { Property } from '../data.ts';
import { ListNode, MapNode, TextNode } from '../nodes.ts';
import { field, fromJson, mapOf, textOf, without, wordOf, type Added } from './entry.ts';
import type { Word } from './words.ts';

const link =
	/(?:cursor:\/\/anysphere\.cursor-deeplink\/mcp\/install|https:\/\/cursor\.com\/(?:[a-z]+\/)?install-mcp|vscode(?:-insiders)?:mcp\/install|https:\/\/(?:insiders\.)?vscode\.dev\/redirect\/mcp\/install|lmstudio:\/\/add_mcp|https:\/\/lmstudio\.ai\/install-mcp|https:\/\/kiro\.dev\/launch\/mcp\/add|goose:\/\/extension)\?[^\s)"'<>]+/g;
const clients: readonly (readonly [mark: RegExp, client: string, root: string])[] = [
	[/^(?:cursor:|https:\/\/cursor)/, 'cursor', 'mcpServers'],
	[/^(?:lmstudio:|https:\/\/lmstudio)/, 'lm-studio', 'mcpServers'],
	[/^https:\/\/kiro/, 'kiro', 'mcpServers'],
	[/^goose:/, 'goose', 'extensions'],
	[/^/, 'vscode', 'servers']
];

export function readLinks(text: string): Added[] {
	return [...text.matchAll(link)].flatMap((match): Added[] => {
		// In HTML the sign between two fields is written out.
		const address = match[0].replaceAll('&amp;', '&');
		const found = clients.find(([mark]) => mark.test(address));
		if (!found) return [];
		const [, client, root] = found;
		const whole = { start: match.index, end: match.index + match[0].length };
		const query = address.slice(address.indexOf('?') + 1);
		const fields = new URLSearchParams(query);
		const at = { ...whole, open: false, literal: false };
		const name = { ...at, value: fields.get('name') ?? 'server' };
		if (client === 'goose') return [{ client, root, ...gooseEntry(fields, name) }];
		const config = fields.get('config') ?? (query.startsWith('%7B') ? decode(query) : null);
		if (config === null) return [];
		const node = fromJson({ ...at, value: config.startsWith('{') ? config : fromBase64(config) });
		if (!node) return [];
		const title = node.properties.find(({ key }) => key === 'name')?.value;
		return [{ client, root, name: wordOf(name, title), node: without(node, 'name') }];
	});
}

/**
 * goose's links hold the fields themselves; for a variable only its name, goose asks for the value:
 * https://github.com/aaif-goose/goose/blob/main/ui/desktop/src/components/settings/extensions/deeplink.ts
 */
function gooseEntry(fields: URLSearchParams, name: Word): Pick<Added, 'name' | 'node'> {
	const { start, end } = name;
	const textAt = (value: string) => new TextNode(start, end, value);
	const words = (key: string): Word[] => fields.getAll(key).map((value) => ({ ...name, value }));
	const uri = fields.get('url');
	const cmd = fields.get('cmd');
	const headers = mapOf(words('header'), /=/);
	const args = words('arg');
	const found: (Property | false)[] = [
		field('enabled', name, { type: 'boolean', value: true, span: { start, end } }),
		field('type', name, textAt(uri === null ? 'stdio' : 'streamable_http')),
		field('name', name, textOf(name)),
		uri !== null && field('uri', name, textAt(uri)),
		headers !== null && field('headers', name, headers),
		cmd !== null && field('cmd', name, textAt(cmd)),
		args.length > 0 && field('args', name, new ListNode(start, end, args.map(textOf)))
	];
	const node = new MapNode(
		start,
		end,
		found.filter((member) => member !== false)
	);
	return { name: { ...name, value: fields.get('id') ?? name.value }, node };
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return '';
	}
}

function fromBase64(text: string): string {
	try {
		return atob(text.replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+'));
	} catch {
		return '';
	}
}
