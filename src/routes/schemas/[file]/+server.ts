/** `/schemas/<client>.json`: what a client reads, for editors that complete and check by JSON Schema. */
import { error } from '@sveltejs/kit';
import * as z from 'zod';
import { clients, type ClientDefinition } from '$lib/clients/index.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const all = (clients as readonly ClientDefinition[]).filter(({ id }) => id !== 'generic');

export const entries: EntryGenerator = () => all.map(({ id }) => ({ file: `${id}.json` }));

export const GET: RequestHandler = ({ params }) => {
	const client = all.find(({ id }) => `${id}.json` === params.file);
	if (!client) error(404, 'There is no schema of that name');
	const schema = JSON.stringify(schemaOf(client), null, 2);
	return new Response(`${schema}\n`, {
		headers: { 'Content-Type': 'application/schema+json' }
	});
};

/** The file of a client: its entries under their root keys, and whatever else stands there. */
function schemaOf(client: ClientDefinition): object {
	// What is wanted is what people write, and they may write more than is named here.
	const entry = z.toJSONSchema(client.schema, { io: 'input' });
	delete entry.$schema;
	const item = { $ref: '#/$defs/entry' };
	const held = client.single
		? item
		: client.entriesIn === 'list'
			? { type: 'array', items: item }
			: { type: 'object', additionalProperties: item };
	const properties: Record<string, object> = {};
	for (const path of client.roots.filter((root) => !root.includes('*'))) {
		const [first, ...rest] = path.map(String);
		if (first === undefined) continue;
		const place = rest.reduceRight<object>(
			(inner, key) => ({ type: 'object', properties: { [key]: inner } }),
			held
		);
		// The second form of a file may keep entries inside the place of the first.
		properties[first] = { ...place, ...properties[first] };
	}
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: client.kind === 'format' ? client.name : `MCP servers of ${client.name}`,
		type: 'object',
		properties,
		$defs: { entry }
	};
}
