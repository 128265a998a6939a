/** What holds for configs in every format, and for any text at all: seeded, so that a failure can be repeated. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { applyEdits } from '../text/index.ts';
import type { Change, ConfigDocument } from './config.ts';
import { nodeAt, toValue, type DataNode, type Path } from './data.ts';
import { prepareReader, readConfig, writeConfig } from './formats.ts';
import { configFormat } from './other-formats.ts';
import { readJson } from './json/read.ts';
import { readToml } from './toml/read.ts';
import { TomlTable, TomlTables } from './toml/tables.ts';
import { writeKey, writeValue } from './toml/write.ts';
import { readYaml } from './yaml/read.ts';

type Table = Readonly<Record<string, unknown>>;
type PathChange = Exclude<Change, { op: 'text' }>;
const seed = { seed: 20261126 };

beforeAll(async () => {
	await prepareReader('mcpServers:\n  - name: a\n');
	await prepareReader('[mcp_servers.a]\n');
	await prepareReader('claude mcp add a -- b');
});

const key = fc.oneof(
	fc.constantFrom('command', 'args', 'env', 'url', 'type', 'a-b', 'docs', 'X_1'),
	fc.constantFrom('with blank', 'dot.ted', 'quo"te', '2nd', 'ключ')
);
const text = fc.oneof(
	fc.constantFrom('npx', '-y', '', 'C:\\Users\\ana', 'https://mcp.example.com/mcp', 'yes', '1.5'),
	fc.constantFrom('# no comment', 'a: b', '- x', "it's", '"', 'two\nlines', '${HOME}', 'ü', ' x '),
	fc.string({ maxLength: 8 })
);
const scalar = fc.oneof(text, fc.integer({ min: -9999, max: 9999 }), fc.boolean());
const { config } = fc.letrec<{ config: Table; value: unknown }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3, depthIdentifier: 'config' },
		scalar,
		fc.array(scalar, { maxLength: 4 }),
		fc.array(tie('config'), { maxLength: 3, depthIdentifier: 'config' }),
		tie('config')
	),
	config: fc.dictionary(key, tie('value'), { maxKeys: 4, depthIdentifier: 'config' })
}));

interface Format {
	readonly write: (value: Table, style: number) => string;
	readonly read: (text: string) => ConfigDocument;
	/** The value of a text, by another reader where there is one. */
	readonly parse: (text: string) => unknown;
	/** The value of what stands at a node's span, or `undefined` where it does not stand alone. */
	readonly alone: (source: string, node: DataNode, path: Path) => unknown;
}

const formats: Readonly<Record<string, Format>> = {
	JSON: {
		write: (value, style) => JSON.stringify(value, null, [0, 2, '\t'][style % 3]),
		read: readJson,
		parse: (source): unknown => JSON.parse(source),
		alone: (source, { span }): unknown => JSON.parse(source.slice(span.start, span.end))
	},
	TOML: {
		write: toToml,
		read: readToml,
		parse: tomlValue,
		alone(source, node, path) {
			const part = source.slice(node.span.start, node.span.end);
			if (node instanceof TomlTables) return undefined;
			if (!(node instanceof TomlTable) || node.form === 'inline')
				return (tomlValue(`x = ${part}`) as { x: unknown }).x;
			if (node.form !== 'header') return undefined;
			return toValue(nodeAt(readToml(part).root, path) ?? node);
		}
	},
	YAML: {
		write: (value, style) =>
			stringify(value, {
				indent: style % 2 ? 2 : 4,
				indentSeq: style % 3 > 0,
				lineWidth: 0,
				defaultStringType: style % 5 === 0 ? 'QUOTE_DOUBLE' : 'PLAIN',
				collectionStyle: style % 7 === 0 ? 'flow' : 'any'
			}),
		read: readYaml,
		parse: (source) => parse(source) as unknown,
		alone(source, { span }) {
			const part = source.slice(span.start, span.end);
			// A block scalar's own indentation is told by the lines around it.
			if (/^[|>]/.test(part)) return undefined;
			const column = span.start - (source.lastIndexOf('\n', span.start - 1) + 1);
			return parse(' '.repeat(column) + part) as unknown;
		}
	}
};

function tomlValue(source: string): unknown {
	const { root, faults } = readToml(source);
	expect(faults.filter(({ kind }) => kind !== 'silent-escape')).toEqual([]);
	return root && toValue(root);
}

/** Tables with headers, dotted keys or braces, as `style` has it. */
function toToml(value: Table, style: number): string {
	const lines: string[] = [];
	const isTable = (child: unknown): child is Table =>
		typeof child === 'object' && child !== null && !Array.isArray(child);
	const isList = (child: unknown): child is readonly Table[] =>
		Array.isArray(child) && child.length > 0 && child.every(isTable);
	const table = (members: Table, names: readonly string[], depth: number) => {
		const entries = Object.entries(members);
		const inner = entries.filter(
			([, child]) => (isTable(child) || isList(child)) && (style + depth) % 3 !== 0
		);
		for (const [name, child] of entries) {
			if (inner.some(([other]) => other === name)) continue;
			const dotted = isTable(child) && (style + depth) % 2 === 0 && Object.keys(child).length > 0;
			if (dotted)
				for (const [part, deeper] of Object.entries(child))
					lines.push(`${writeKey(name)}.${writeKey(part)} = ${writeValue(deeper)}`);
			else lines.push(`${writeKey(name)} = ${writeValue(child)} # note`);
		}
		for (const [name, child] of inner) {
			const path = [...names, writeKey(name)];
			for (const each of isList(child) ? child : []) {
				lines.push('', `[[${path.join('.')}]]`);
				table(each, path, depth + 1);
			}
			if (!isTable(child)) continue;
			const implied =
				style % 7 === 0 && (style + depth + 1) % 3 !== 0 && Object.keys(child).length > 0;
			if (!implied || !Object.values(child).every(isTable)) lines.push('', `[${path.join('.')}]`);
			table(child, path, depth + 1);
		}
	};
	table(value, [], 0);
	return `${lines.join('\n')}\n`;
}

function everyPath(value: unknown, path: Path = []): Path[] {
	if (Array.isArray(value))
		return [path, ...value.flatMap((item, index) => everyPath(item, [...path, index]))];
	if (typeof value !== 'object' || value === null) return [path];
	return [
		path,
		...Object.entries(value).flatMap(([name, item]) => everyPath(item, [...path, name]))
	];
}

describe.each(Object.entries(formats))('%s', (name, format) => {
	it('gives each value its place', () => {
		fc.assert(
			fc.property(config, fc.nat(30), (value, style) => {
				const source = format.write(value, style);
				const { root, faults } = format.read(source);
				expect(faults.filter(({ kind }) => kind !== 'silent-escape')).toEqual([]);
				if (Object.keys(value).length === 0 || !root) return;
				expect(toValue(root)).toEqual(value);
				for (const path of everyPath(value)) {
					const node = nodeAt(root, path);
					if (!node) throw new Error(`nothing at ${path.join('.')}`);
					const alone = format.alone(source, node, path);
					if (alone !== undefined) expect(alone, source).toEqual(toValue(node));
				}
			}),
			{ ...seed, numRuns: name === 'YAML' ? 600 : 3000 }
		);
	}, 60_000);

	it('writes changes that mean what they say', () => {
		let written = 0;
		const refused: string[] = [];
		fc.assert(
			fc.property(
				config,
				fc.nat(30),
				fc.nat(),
				fc.nat(5),
				scalar,
				(value, style, at, kind, fresh) => {
					const source = format.write(value, style);
					const document = format.read(source);
					const paths = everyPath(value).filter((path) => path.length > 0);
					const path = paths[at % paths.length];
					if (!path || document.faults.length > 0) return;
					const change = changeOf(kind, path, value, fresh);
					if (!change) return;
					const edits = writeConfig(document, [change]);
					if (!edits) {
						// Only what means nothing: a name in a list, a value that is not there.
						const same = readJson(JSON.stringify(value));
						if (writeConfig(same, [change])) refused.push(`${JSON.stringify(change)}\n${source}`);
						return;
					}
					const after = applyEdits(source, edits);
					if (after === null) throw new Error(`edits overlap: ${source}`);
					written++;
					const means = format.parse(after) ?? {};
					const wanted = changed(value, change);
					// In TOML the last key takes its table along.
					const plain = name === 'TOML' && change.op === 'remove' ? prune : (same: unknown) => same;
					expect(plain(means), `${source}\n→\n${after}`).toEqual(plain(wanted));
				}
			),
			{ ...seed, numRuns: name === 'YAML' ? 3000 : 6000 }
		);
		expect(written).toBeGreaterThan(1000);
		expect(refused.slice(0, 20)).toEqual([]);
	}, 120_000);
});

function changeOf(kind: number, path: Path, value: unknown, fresh: unknown): PathChange | null {
	const target = at(value, path);
	const name = path.at(-1);
	switch (kind) {
		case 0:
			return { op: 'replace', path, value: fresh };
		case 1:
			return typeof name === 'string' ? { op: 'rename', path, key: 'renamed' } : null;
		case 2:
			return { op: 'remove', path };
		case 3:
			if (Array.isArray(target))
				return { op: 'insert', path, key: target.length >> 1, value: fresh };
			return typeof target === 'object'
				? { op: 'insert', path, key: 'fresh', value: fresh }
				: { op: 'insert', path: path.slice(0, -1), key: 'fresh', value: { a: fresh, b: ['c'] } };
		case 4:
			return { op: 'wrap', path, keys: ['outer', 'inner'] };
		default:
			return path.length > 1 ? { op: 'lift', path: path.slice(0, -1), from: path } : null;
	}
}

function at(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(node, step) => (node as Record<string | number, unknown>)[step],
		value
	);
}

/** Without empty tables. */
function prune(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const members = Object.entries(value).flatMap(([name, child]): [string, unknown][] => {
		const inner = prune(child);
		const empty =
			typeof inner === 'object' && !Array.isArray(inner) && Object.keys(inner ?? {}).length === 0;
		return empty ? [] : [[name, inner]];
	});
	return Object.fromEntries(members);
}

/** The same change, made on the value. */
function changed(value: unknown, change: PathChange): unknown {
	const edit = (node: unknown, path: Path): unknown => {
		const [step, ...rest] = path;
		if (step === undefined) return replaced(node);
		if (Array.isArray(node)) {
			const items = [...(node as unknown[])];
			if (rest.length === 0 && change.op === 'remove') items.splice(Number(step), 1);
			else items[Number(step)] = edit(items[Number(step)], rest);
			return items;
		}
		const members = Object.entries(node as Record<string, unknown>);
		if (rest.length === 0 && change.op === 'remove')
			return Object.fromEntries(members.filter(([name]) => name !== step));
		return Object.fromEntries(
			members.map(([name, child]) => {
				if (name !== step) return [name, child];
				return rest.length === 0 && change.op === 'rename'
					? [change.key, child]
					: [name, edit(child, rest)];
			})
		);
	};
	const replaced = (node: unknown): unknown => {
		switch (change.op) {
			case 'replace':
				return change.value;
			case 'wrap':
				return change.keys.reduceRight<unknown>((inner, name) => ({ [name]: inner }), node);
			case 'lift':
				return at(value, change.from);
			case 'insert':
				if (Array.isArray(node))
					return [
						...(node.slice(0, Number(change.key)) as unknown[]),
						change.value,
						...(node.slice(Number(change.key)) as unknown[])
					];
				return { ...(node as object), [change.key]: change.value };
			default:
				return node;
		}
	};
	return edit(value, change.path);
}

const signs = '{}[],:=.-#"\'|>&*!%@`~\n\r\t  \\“”\ufeff$01'.split('');
const words = [
	'[mcp_servers.a]',
	'command = ',
	'mcpServers:\n',
	'- name: ',
	'"""',
	"'''",
	'<<: *a',
	'&a',
	'```toml\n',
	'claude mcp add ',
	'code --add-mcp ',
	'vscode:mcp/install?'
];
const soup = fc
	.array(
		fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...words), fc.string({ maxLength: 5 })),
		{
			maxLength: 30
		}
	)
	.map((parts) => parts.join(''));

describe.each([
	['readToml', readToml],
	['readYaml', readYaml],
	['readConfig', readConfig]
] as const)('%s, on any text', (_, read) => {
	it('answers, with places inside the text', () => {
		fc.assert(
			fc.property(soup, (source) => {
				const { root, faults } = read(source);
				for (const { span, more, repair } of faults) {
					for (const place of [span, ...more]) inside(source, place);
					if (repair) expect(applyEdits(source, repair)).not.toBeNull();
				}
				const walk = (node: DataNode, depth: number) => {
					inside(source, node.span);
					if (depth > 20) return;
					if (node.type === 'array') for (const item of node.items) walk(item, depth + 1);
					if (node.type === 'object')
						for (const { keySpan, value } of node.properties) {
							inside(source, keySpan);
							walk(value, depth + 1);
						}
				};
				if (root) walk(root, 0);
			}),
			{ ...seed, numRuns: 4000 }
		);
	}, 60_000);
	it('takes time in proportion to the size', () => {
		const units = [
			'a = [\n',
			'[a]\nx = 1\n',
			'a = "\n',
			'a = {b = {',
			'- ',
			'a: [',
			'“',
			'a:\n  b: c\n'
		];
		for (const unit of units) {
			const time = (size: number) => {
				const source = unit.repeat(size / unit.length);
				const start = performance.now();
				read(source);
				return performance.now() - start;
			};
			time(5000);
			const small = time(5000);
			// Ten times as much may cost thirty times as much on a busy machine, a hundred times never.
			expect(time(50_000), JSON.stringify(unit)).toBeLessThan(60 * small + 200);
		}
	}, 60_000);
});

function inside(source: string, { start, end }: { readonly start: number; readonly end: number }) {
	expect(start).toBeGreaterThanOrEqual(0);
	expect(end).toBeGreaterThanOrEqual(start);
	expect(end).toBeLessThanOrEqual(source.length);
}

describe('configFormat', () => {
	it.each([
		['toml', '[mcp_servers.a]\ncommand = "npx"\n'],
		['toml', '# mine\nmodel = "x"\n\n[mcp_servers."a b"]\nurl = "https://a.example/mcp"'],
		['toml', 'command = "npx"\nargs = ["-y"]'],
		['toml', '```toml\n[mcp_servers.a]\nurl = "https://a.example"\n```'],
		['yaml', 'mcpServers:\n  - name: a\n    command: npx\n'],
		['yaml', 'name: mine\nversion: 0.0.1\nschema: v1\nmcpServers:\n  - name: a\n'],
		['yaml', 'extensions:\n  a:\n    cmd: npx\n'],
		['yaml', '# c\n---\nextensions: {}\nGOOSE_MODEL: x\n'],
		['json', '{ "mcpServers": {} }'],
		['json', '[1, 2]'],
		['json', '[{ "command": "npx" }]'],
		['json', 'mcpServers: {\n  a: { command: "npx" }\n}'],
		['json', '"a": {\n  "command": "npx"\n}'],
		['json', '2026-01-01 [error] command = x'],
		['json', 'Error: spawn npx ENOENT\n    at x']
	])('finds %s in %j', (format, source) => {
		expect(configFormat(source)).toBe(format);
	});
});
