/** Laws about the words of the interface: they stand in `src/lib/ui/words`, where a translator finds them, and all are used. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'svelte/compiler';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { phrases } from '$lib/ui/words/editor.ts';
import type * as landing from '$lib/ui/words/landing.ts';
import type { Translation } from '$lib/ui/words/translation.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).sort();
const read = (file: string) => readFileSync(source + file, 'utf8');

/**
 * Prose with code and links in its lines: pages that are translated as a whole, where they stand. What a reader types into,
 * chooses from or presses is no prose: it is a component, with its words where those of all components are.
 */
const documents = ['routes/(site)/about/+page.svelte', 'routes/(site)/embedding/+page.svelte'];
const controls = new Set(['button', 'input', 'label', 'option', 'select', 'textarea']);

/** Modules whose words are no interface, and why. */
const otherWords: Readonly<Record<string, string>> = {
	'lib/ui/markdown/document.ts':
		'what the front matter of a document may say: words/diagnoses.ts has what readers see of it',
	'lib/ui/published-schema.ts': 'a schema for programs, in the language of its fields',
	'lib/ui/samples.ts': 'answers and logs as programs print them',
	'lib/ui/twins/documents.ts': 'documents as Markdown, in the language of src/content',
	'lib/ui/twins/markdown.ts': 'the same',
	'routes/llms.txt/+server.ts': 'an index of these for programs'
};

/** Words with a capital that no language changes: of programs and systems, and in what programs send. */
const names = new Set([
	'Authorization',
	'Bearer',
	'Docusaurus',
	'Linux',
	'MkDocs Material',
	'Starlight',
	'VitePress',
	'Windows'
]);

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

/** Methods whose texts are selectors or styles, or are only looked for. */
const showsNothing = new Set([
	'closest',
	'includes',
	'matches',
	'querySelector',
	'querySelectorAll',
	'theme'
]);

/**
 * Where a text is no reader's: a type, another module, what is compared or looked for, code to copy, keys to press, and
 * an error, which developers read.
 */
function isUnseen({ type, callee, operator, key }: Node): boolean {
	if (/^TSLiteralType$|^Import|^Export(?:All|Specifier)/.test(type)) return true;
	if (type === 'BinaryExpression') return /^[!=]==$/.test(String(operator));
	if (type === 'Property') return isNode(key) && /^(?:code|key)$/.test(String(key.name));
	if (!isNode(callee)) return false;
	if (type === 'NewExpression') return String(callee.name).endsWith('Error');
	return isNode(callee.property) && showsNothing.has(String(callee.property.name));
}

/**
 * Three words, two of which the first has a capital, or one with a capital; and the language that `Intl` is to write. Less
 * can be anything.
 */
const sentence =
	/(?:\p{Lu}\p{L}*|\p{L}{2},? \p{L}+),? \p{L}|^\P{L}*\p{Lu}\p{Ll}+\P{L}*$|^en(?:-[A-Z]{2})?$/u;

/** Sentences in a script. */
function inScript(value: unknown): Found[] {
	if (Array.isArray(value)) return value.flatMap(inScript);
	if (!isNode(value) || isUnseen(value)) return [];
	if (value.type === 'Literal' || value.type === 'TemplateElement') {
		const text =
			value.type === 'TemplateElement' ? (value.value as { raw: string }).raw : value.value;
		const said = typeof text === 'string' && sentence.test(text) && !names.has(text.trim());
		return said ? words(value.start, text) : [];
	}
	return Object.values(value).flatMap(inScript);
}

function wordsOf(component: string): Found[] {
	const { fragment } = parse(component, { modern: true });
	return [...inMarkup(fragment as unknown as Node), ...inScripts(component)];
}
function inScripts(component: string): Found[] {
	const { instance, module } = parse(component, { modern: true });
	return [instance, module].flatMap((script) => inScript(script?.content.body));
}
const wordsOfModule = (text: string) => inScript(parseSync('module.ts', text).program.body);

/** Controls in markup, by their names. */
function controlsIn(value: unknown): Found[] {
	if (Array.isArray(value)) return value.flatMap(controlsIn);
	if (!isNode(value)) return [];
	const inside = Object.values(value).flatMap(controlsIn);
	return value.type === 'RegularElement' && controls.has(String(value.name))
		? [{ at: value.start, words: `<${String(value.name)}>` }, ...inside]
		: inside;
}
const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** One line for each, with what to do about it. */
const complaints = (file: string, found: readonly Found[], cure: string) =>
	found
		.map(({ at, words }) => `src/${file}, line ${lineOf(read(file), at)}: “${words}”. ${cure}`)
		.join('\n');
const toRoom = (written: string) =>
	`Give it a name in src/lib/ui/words/, and write ${written} here.`;

const components = files.filter((file) => file.endsWith('.svelte') && !documents.includes(file));
const modules = files.filter(
	(file) =>
		/^(?:lib\/ui|routes)\/.*(?<!\.test)\.ts$/.test(file) && !file.startsWith('lib/ui/words/')
);

describe('words of the interface', () => {
	it.each(components)('%s: has none of its own', (file) => {
		expect(complaints(file, wordsOf(read(file)), toRoom('{words.thatName}'))).toBe('');
	});

	it.each(modules.filter((file) => !Object.hasOwn(otherWords, file)))(
		'%s: has none of its own',
		(file) => {
			expect(complaints(file, wordsOfModule(read(file)), toRoom('words.thatName'))).toBe('');
		}
	);

	it.each(Object.entries(otherWords))('%s: has others, %s', (file) => {
		expect(wordsOfModule(read(file)), `src/${file} has none any more: remove it here`).not.toEqual(
			[]
		);
	});

	it.each(documents)('%s: is prose, and its script has none', (file) => {
		const page = read(file);
		const { fragment } = parse(page, { modern: true });
		const cure = 'That is no prose. Make it a component of its own.';
		expect(complaints(file, controlsIn(fragment), cure)).toBe('');
		expect(complaints(file, inScripts(page), toRoom('words.thatName'))).toBe('');
	});

	const rooms = files.filter((file) => /^lib\/ui\/words\/(?!translation)[\w-]+\.ts$/.test(file));
	const readers = files.filter((file) => /(?<!\.test)\.(?:svelte|ts)$/.test(file)).map(read);
	it.each(rooms)('%s: all of them are used', (room) => {
		const names = [...read(room).matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
		const used = new Set(
			readers.flatMap((text) => {
				const from = String.raw`(?:\* as (\w+)|\{([^}]*)\}) from '[^']*${room.slice('lib/ui'.length)}'`;
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

	it.each([
		["export const name = { label: 'Group of clients', id: 'a' };", 'Group of clients'],
		["const months = ['January', `February: ${day}`];", 'January, February:'],
		["new Intl.NumberFormat('en-GB'); date.toLocaleString('en');", 'en-GB, en'],
		["return found ? `no ${kind} of that name` : 'in a moment';", 'of that name, in a moment'],
		["type Side = 'the left one'; const side = 'it is left' as Side;", 'it is left'],
		["throw new TypeError('It is not there');", ''],
		["if (text === 'Not this one' || text.includes('Nor that one')) {}", ''],
		["({ system: 'Windows', code: `<p>It is code</p>`, class: 'cm-a cm-b', key: 'Enter' });", ''],
		["import a from './Words of a.ts'; export * from './Words of b.ts';", '']
	])('are found in the module %s', (text, expected) => {
		expect(
			wordsOfModule(text)
				.map(({ words }) => words)
				.join(', ')
		).toBe(expected);
	});

	it('are no part of a document where a reader types or presses', () => {
		const { fragment } = parse('<p>Prose <b>a</b></p>{#if a}<label>Name <input></label>{/if}', {
			modern: true
		});
		expect(controlsIn(fragment).map(({ words }) => words)).toEqual(['<label>', '<input>']);
	});

	it('are all that CodeMirror asks for', () => {
		const asked = ['commands', 'search', 'view'].flatMap((part) => {
			const file = fileURLToPath(import.meta.resolve(`@codemirror/${part}`));
			const calls = readFileSync(file, 'utf8').matchAll(/\bphrase\((?:view, )?"([^"]+)"/g);
			return [...calls].map(([, phrase]) => phrase);
		});
		expect(Object.keys(phrases).toSorted()).toEqual([...new Set(asked)].toSorted());
	});

	it('are complete in a translation, or its types are red', () => {
		const whole = (words: Translation<typeof landing>) => words;
		// @ts-expect-error -- Words are missing.
		expect(whole({ heading: 'Warum verbindet sich mein MCP-Server nicht?' })).toBeDefined();
	});
});
