/** The published JSON Schemas, read as an editor reads them: correct files pass, and a wrong value in an entry does not. */
import { describe, expect, it } from 'vitest';
import { getLanguageService, type JSONSchema } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clients, readEntries, type ClientDefinition } from '../../src/lib/clients/index.ts';
import { examplesFor } from '../../src/lib/convert/examples.ts';
import { isTarget } from '../../src/lib/convert/index.ts';
import { prepareReader, readConfig, toValue, writeConfig } from '../../src/lib/evidence/index.ts';
import { sampleManifest, sampleServerJson } from '../../src/lib/rules/sample-files.ts';
import { applyEdits } from '../../src/lib/text/index.ts';
import { publishedSchema } from '../../src/lib/ui/published-schema.ts';
import { cases } from '../corpus/cases.ts';

const all = (clients as readonly ClientDefinition[]).filter(({ id }) => id !== 'generic');
const service = getLanguageService({});
const correct = cases().filter(({ kind, diagnosis }) => kind === 'config' && diagnosis === 'ok');

/** What an editor underlines in the values of a file: its syntax, comments and the like, is another matter. */
async function complaints(client: ClientDefinition, text: string): Promise<string[]> {
	await prepareReader(text);
	const { root } = readConfig(text);
	if (!root) throw new Error(`not read: ${text}`);
	const json = JSON.stringify(toValue(root), null, 2);
	const document = TextDocument.create('file:///mcp.json', 'json', 1, json);
	const schema: JSONSchema = publishedSchema(client);
	const found = await service.doValidation(
		document,
		service.parseJSONDocument(document),
		{},
		schema
	);
	return found.map(({ message }) => (typeof message === 'string' ? message : message.value));
}

function filesOf(client: ClientDefinition): string[] {
	const own = correct.filter(({ clientId }) => clientId === client.id).map(({ input }) => input);
	if (client.id === 'mcpb') return [sampleManifest, ...own];
	if (client.id === 'server-json') return [sampleServerJson, ...own];
	if (!isTarget(client)) return own;
	const { program, address } = examplesFor(client);
	return [program, address, ...own];
}

/** The same file with a number where the first entry has a text. */
async function broken(client: ClientDefinition, text: string): Promise<string> {
	await prepareReader(text);
	const document = readConfig(text);
	const [entry] = readEntries(document.root, client).entries;
	const at = (entry?.command ?? entry?.url ?? entry?.type)?.path;
	const edits = at && writeConfig(document, [{ op: 'replace', path: at, value: 42 }]);
	const changed = edits && applyEdits(text, edits);
	if (!changed) throw new Error(`no entry in ${text}`);
	return changed;
}

describe.each(all.map((client) => [client.id, client] as const))('%s', (_, client) => {
	const files = filesOf(client);
	it('has files to look at', () => {
		expect(files.length).toBeGreaterThan(0);
	});
	it('takes every correct file', async () => {
		for (const text of files) expect(await complaints(client, text), text).toEqual([]);
	});
	it('refuses a number in place of a text', async () => {
		for (const text of files) {
			const wrong = await broken(client, text);
			expect(await complaints(client, wrong), wrong).not.toEqual([]);
		}
	});
});
