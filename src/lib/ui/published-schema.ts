/** A client's file as a JSON Schema: what `/schemas/<client>.json` publishes. Made while the site is built. */
import * as z from 'zod';
import type { ClientDefinition } from '$lib/clients/index.ts';

/** @returns the file of a client: its entries under their root keys, and whatever else stands there */
export function publishedSchema(client: ClientDefinition): object {
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
