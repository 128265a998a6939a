/**
 * Laws about the code in the documents that no other test runs: shells read their commands, parsers the rest. Nothing is
 * executed here: most of it names a server or a file of the reader's.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as TreeSitter from '@vscode/tree-sitter-wasm';
import { marked, type Tokens } from 'marked';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';

const content = fileURLToPath(new URL('../../src/content/', import.meta.url));

interface Code {
	readonly place: string;
	readonly language: string;
	readonly info: string;
	readonly text: string;
}

const all: Code[] = ['diagnoses', 'guide'].flatMap((room) =>
	readdirSync(content + room).flatMap((file) => {
		const text = readFileSync(`${content}${room}/${file}`, 'utf8');
		const found: Code[] = [];
		void marked.walkTokens(marked.lexer(text.replace(/^---\n[^]*?\n---\n/, '')), (token) => {
			if (token.type !== 'code') return;
			const { lang = '', text } = token as Tokens.Code; // marked's own type for a token of this kind.
			const [language = '', ...words] = lang.split(/\s+/);
			const place = `${room}/${file}, block ${found.length + 1}`;
			found.push({ place, language, info: words.join(' '), text });
		});
		return found;
	})
);
const written = all.filter(({ info }) => !/\b(?:snippet|raises)=/.test(info));
const of = (...languages: string[]) =>
	written
		.filter(({ language }) => languages.includes(language))
		.map((code) => [code.place, code] as const);

const require = createRequire(import.meta.url);
const runtime = require.resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter.js');
const { Parser, Language } = require(runtime) as typeof TreeSitter; // Its types are those of its own module.

function parserOf(language: string): () => TreeSitter.Parser {
	let parser: TreeSitter.Parser | undefined;
	beforeAll(async () => {
		await Parser.init();
		parser = new Parser();
		parser.setLanguage(await Language.load(join(dirname(runtime), `tree-sitter-${language}.wasm`)));
	});
	return () => {
		if (!parser) throw new Error('no parser');
		return parser;
	};
}
function isWhole(parser: TreeSitter.Parser, text: string): boolean {
	return parser.parse(`${text}\n`)?.rootNode.hasError === false;
}

describe('shell commands', () => {
	it.each(of('bash'))('%s: bash can read them', (_, { text }) => {
		execFileSync('bash', ['-n'], { input: text });
	});
});

describe('PowerShell commands', () => {
	const parser = parserOf('powershell');
	/** Four forms that PowerShell takes and this grammar does not know: `@scope/name`, `a, b`, `-D -`, `--a=b`. */
	const known = (text: string) =>
		text
			.replace(/(?<=\s)@(?=[\w-]+\/)/g, '')
			.replace(/(?<=[\w*]), ?(?=[\w*])/g, '')
			.replace(/(?<=\s-\w )-(?=\s)/g, 'x')
			.replace(/(?<=\s--[\w-]+)=\w+/g, '');
	it.each(of('powershell'))('%s: a grammar can read them', (_, { text }) => {
		expect(isWhole(parser(), known(text))).toBe(true);
	});
	it.each(['echo "a', "Get-Content 'a.json' | ", 'if ($a) { b', '(Get-Item a', 'a | | b'])(
		'a fault is found: %s',
		(text) => {
			expect(isWhole(parser(), known(text))).toBe(false);
		}
	);
});

describe('programs', () => {
	const python = parserOf('python');
	it.each(of('python'))('%s: Python', (_, { text }) => {
		expect(isWhole(python(), text)).toBe(true);
	});
	it.each(of('javascript', 'typescript'))('%s: JavaScript', (_, { language, text }) => {
		const { diagnostics = [] } = ts.transpileModule(text, {
			fileName: language === 'javascript' ? 'a.js' : 'a.ts',
			reportDiagnostics: true,
			compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext }
		});
		expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
	});
});

describe('data', () => {
	it.each(of('json'))('%s: JSON', (_, { text }) => {
		expect(() => JSON.parse(text) as unknown).not.toThrow();
	});
	it.each(of('yaml'))('%s: YAML', (_, { text }) => {
		expect(parseDocument(text).errors).toEqual([]);
	});
});
