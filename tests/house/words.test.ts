/** Laws about the words of the interface: they stand in `src/lib/ui/words`, where a translator finds them, and all are used. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import type * as landing from '$lib/ui/words/landing.ts';
import type { Translation } from '$lib/ui/words/translation.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).sort();
const read = (file: string) => readFileSync(source + file, 'utf8');

/** Prose with code and links in its lines: pages that are translated as a whole, where they stand. */
const documents = ['routes/(site)/about/+page.svelte', 'routes/(site)/embedding/+page.svelte'];

/** Attributes, and properties of our own components, that are read or heard. */
const shownAttributes = new Set([
	'alt',
	'aria-description',
	'aria-label',
	'content',
	'hint',
	'label',
	'placeholder',
	'title',
	'what'
]);

interface Node {
	readonly type: string;
	readonly start: number;
	readonly [property: string]: unknown;
}
interface Found {
	readonly at: number;
	readonly words: string;
}
const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value;
const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);

/** What a reader would see of a text: nothing in an address, or in what has no two letters. */
function words(at: number, text: unknown): Found[] {
	if (typeof text !== 'string' || /^https?:\S*$|^\P{L}*\p{L}?\P{L}*$/u.test(text)) return [];
	return [{ at: at + text.search(/\S/), words: text.trim().replace(/\s+/g, ' ') }];
}

/** The texts that an expression can come to: those of its branches, not what it asks or calls. */
function inExpression(node: Node): Found[] {
	const within = (...names: string[]) =>
		names.flatMap((name) => nodesIn(node[name])).flatMap(inExpression);
	switch (node.type) {
		case 'Literal':
			return words(node.start, node.value);
		case 'TemplateElement':
			return words(node.start, (node.value as { raw: string }).raw); // That of a template.
		case 'TemplateLiteral':
			return within('quasis', 'expressions');
		case 'ConditionalExpression':
			return within('consequent', 'alternate');
		case 'LogicalExpression':
		case 'BinaryExpression':
			return /^(?:\+|&&|\|\||\?\?)$/.test(String(node.operator)) ? within('left', 'right') : [];
		case 'ArrayExpression':
			return within('elements');
		case 'CallExpression': {
			const callee = node.callee as Node; // That of a call.
			const joins = isNode(callee.property) && callee.property.name === 'join';
			return joins ? [...within('arguments'), ...nodesIn(callee.object).flatMap(inExpression)] : [];
		}
		default:
			return [];
	}
}

/** Texts in markup, and in the attributes that are read or heard. */
function inMarkup(node: Node): Found[] {
	if (node.type === 'Text') return words(node.start, node.data);
	if (node.type === 'ExpressionTag') return nodesIn(node.expression).flatMap(inExpression);
	if (node.type === 'Attribute') return isShown(node) ? nodesIn(node.value).flatMap(inMarkup) : [];
	if (node.type === 'SnippetBlock' || node.type === 'KeyBlock' || node.type === 'AwaitBlock')
		return ['body', 'fragment', 'pending', 'then', 'catch'].flatMap((name) =>
			nodesIn(node[name]).flatMap(inMarkup)
		);
	return ['nodes', 'attributes', 'fragment', 'body', 'fallback', 'consequent', 'alternate'].flatMap(
		(name) => nodesIn(node[name]).flatMap(inMarkup)
	);
}
function isShown({ name, value }: Node): boolean {
	// `content` says more than words, too: how wide a page is, and who may list it.
	const machine = name === 'content' && nodesIn(value).some(({ data }) => data === 'noindex');
	return shownAttributes.has(String(name)) && !machine;
}

/** Their texts are selectors. */
const asksDom = new Set(['closest', 'matches', 'querySelector', 'querySelectorAll']);

/** Sentences in a script: three words, or two of which the first has a capital. Less can be anything. */
function inScript(value: unknown): Found[] {
	if (Array.isArray(value)) return value.flatMap(inScript);
	if (!isNode(value)) return [];
	const text =
		value.type === 'TemplateElement' ? (value.value as { raw: string }).raw : value.value;
	if (
		isNode(value.callee) &&
		isNode(value.callee.property) &&
		asksDom.has(String(value.callee.property.name))
	)
		return [];
	const isText = value.type === 'Literal' || value.type === 'TemplateElement';
	if (isText)
		return /(?:\p{Lu}\p{L}*|\p{L}{2},? \p{L}+),? \p{L}/u.test(String(text))
			? words(value.start, text)
			: [];
	return Object.values(value).flatMap(inScript);
}

function wordsOf(component: string): Found[] {
	const { fragment, instance, module } = parse(component, { modern: true });
	return [
		...inMarkup(fragment as unknown as Node),
		...[instance, module].flatMap((script) => inScript(script?.content.body))
	];
}
const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;

const components = files.filter((file) => file.endsWith('.svelte') && !documents.includes(file));

describe('words of the interface', () => {
	it.each(components)('%s: has none of its own', (file) => {
		const component = read(file);
		const own = wordsOf(component).map(
			({ at, words }) =>
				`src/${file}, line ${lineOf(component, at)}: “${words}”. Give it a name in src/lib/ui/words/, and write {words.thatName} here.`
		);
		expect(own.join('\n')).toBe('');
	});

	const rooms = files.filter((file) => /^lib\/ui\/words\/(?!translation)[\w-]+\.ts$/.test(file));
	const readers = files.filter((file) => /(?<!\.test)\.(?:svelte|ts)$/.test(file)).map(read);
	it.each(rooms)('%s: all of them are used', (room) => {
		const names = [...read(room).matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
		const used = new Set(
			readers.flatMap((text) => {
				const from = String.raw`(?:\* as (\w+)|\{([^}]*)\}) from '\$${room}'`;
				const [, as, some] = new RegExp(`import ${from}`).exec(text) ?? [];
				if (some !== undefined) return some.match(/\w+/g) ?? [];
				if (as === undefined) return [];
				return [...text.matchAll(new RegExp(String.raw`\b${as}\.(\w+)`, 'g'))].map(
					([, name]) => name
				);
			})
		);
		const unused = names.filter((name) => !used.has(name));
		expect(names).not.toEqual([]);
		expect(unused.map((name) => `src/${room}: ${name} is used nowhere. Remove it.`)).toEqual([]);
	});

	it.each([
		['<p>Two words</p>', 'Two words'],
		['<p>\n\t<b>{a}</b> of them</p>', 'of them'],
		['{#if a}{:else}<i>no</i>{/if}', 'no'],
		['{#each a as b (b)}{b} and{:else}none{/each}', 'and, none'],
		['{#snippet a()}<li>here</li>{/snippet}', 'here'],
		['{#await a}wait{:then b}{b}{:catch}failed{/await}', 'wait, failed'],
		['<title>Page</title>', 'Page'],
		['<input aria-label="Name" placeholder={a ? "One" : b} class="box">', 'Name, One'],
		['<A what="rules" {label} title="of {a}" />', 'rules, of'],
		["<p>{a === 'yes' ? `${b} found` : ''}{c.join(' or ')}</p>", 'found, or'],
		[
			"<script>const a = { b: 'A client', c: 'of some kind', d: 'server owner' };</script>",
			'A client, of some kind'
		],
		['<meta name="robots" content="noindex"><p class="one">{a.b} · {f("x y")} ›</p>', '']
	])('are found in %s', (component, expected) => {
		expect(
			wordsOf(component)
				.map(({ words }) => words)
				.join(', ')
		).toBe(expected);
	});

	it('are complete in a translation, or its types are red', () => {
		const whole = (words: Translation<typeof landing>) => words;
		// @ts-expect-error -- Words are missing.
		expect(whole({ heading: 'Warum verbindet sich mein MCP-Server nicht?' })).toBeDefined();
	});
});
