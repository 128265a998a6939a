/** Whole tables of TOML come, go, change names and give way, with the comments of the others untouched. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../text/index.ts';
import type { Change } from '../config.ts';
import { readToml } from './read.ts';
import { writeToml } from './write.ts';

function after(text: string, ...changes: Change[]): string | null {
	const edits = writeToml(readToml(text), changes);
	return edits && applyEdits(text, edits);
}

const text = `# mine
model = "x" # keep

[mcp_servers.docs] # first
url = "https://mcp.example.com/mcp"

[mcp_servers.docs.http_headers]
X-Team = "a"

# second
[mcp_servers.git]
command = "uvx" # runs it
`;

describe('a table', () => {
	it('goes, with all under it', () => {
		expect(after(text, { op: 'remove', path: ['mcp_servers', 'docs'] })).toBe(
			'# mine\nmodel = "x" # keep\n\n\n# second\n[mcp_servers.git]\ncommand = "uvx" # runs it\n'
		);
	});
	it('gets another name wherever it is written', () => {
		expect(after(text, { op: 'rename', path: ['mcp_servers', 'docs'], key: 'wiki' })).toBe(
			text.replaceAll('mcp_servers.docs', 'mcp_servers.wiki')
		);
	});
	it('is added behind the others', () => {
		const value = { command: 'npx', args: ['-y', 'x'] };
		expect(after(text, { op: 'insert', path: ['mcp_servers'], key: 'new', value })).toBe(
			`${text.trimEnd()}\n\n[mcp_servers.new]\ncommand = "npx"\nargs = ["-y", "x"]\n`
		);
	});
	it('gives way to another table', () => {
		const value = { command: 'npx' };
		expect(after(text, { op: 'replace', path: ['mcp_servers', 'docs'], value })).toContain(
			'# keep\n\n[mcp_servers.docs]\ncommand = "npx"\n\n# second'
		);
	});
	it('gives way to a plain value, which stands with those of its parent', () => {
		const path = ['mcp_servers', 'docs', 'http_headers'];
		expect(after(text, { op: 'replace', path, value: 'a' })).toContain(
			'mcp"\nhttp_headers = "a"\n\n\n# second'
		);
	});
	it('of which only inner ones are written gets lines of its own', () => {
		expect(after(text, { op: 'insert', path: ['mcp_servers'], key: 'a', value: true })).toContain(
			'# keep\n\n[mcp_servers]\na = true\n\n[mcp_servers.docs] # first'
		);
	});
	it('is lifted past its siblings', () => {
		const path = ['mcp_servers', 'docs'];
		expect(after(text, { op: 'lift', path, from: [...path, 'http_headers'] })).toContain(
			'[mcp_servers.docs]\nX-Team = "a"\n\n# second'
		);
	});
});

describe('a list of tables', () => {
	const list =
		'[[mcp_servers]]\nname = "a"\n\n[[mcp_servers]] # b\nname = "b"\n[mcp_servers.env]\nX = "1"\n';
	it('loses one of them', () => {
		expect(after(list, { op: 'remove', path: ['mcp_servers', 0] })).toBe(
			'\n[[mcp_servers]] # b\nname = "b"\n[mcp_servers.env]\nX = "1"\n'
		);
	});
	it('gains one in its place', () => {
		const change = { op: 'insert', path: ['mcp_servers'], value: { name: 'c' } } as const;
		expect(after(list, { ...change, key: 1 })).toBe(
			list.replace('[[mcp_servers]] #', '[[mcp_servers]]\nname = "c"\n\n[[mcp_servers]] #')
		);
		expect(after(list, { ...change, key: 2 })).toBe(`${list}\n[[mcp_servers]]\nname = "c"\n`);
	});
	it('becomes a map', () => {
		const value = { a: { command: 'x' }, b: { url: 'y' } };
		expect(after(list, { op: 'replace', path: ['mcp_servers'], value })).toBe(
			'[mcp_servers]\na = { command = "x" }\nb = { url = "y" }\n'
		);
	});
	it('goes as a whole, line ends and all', () => {
		const windows = `x = 1\r\n${list.replaceAll('\n', '\r\n')}`;
		expect(after(windows, { op: 'remove', path: ['mcp_servers'] })).toBe('x = 1\r\n');
	});
});
