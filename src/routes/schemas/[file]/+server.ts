/** `/schemas/<client>.json`: what a client reads, for editors that complete and check by JSON Schema. */
import { error } from '@sveltejs/kit';
import { clients, type ClientDefinition } from '$lib/clients/index.ts';
import { publishedSchema } from '$lib/ui/published-schema.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const all = (clients as readonly ClientDefinition[]).filter(({ id }) => id !== 'generic');

export const entries: EntryGenerator = () => all.map(({ id }) => ({ file: `${id}.json` }));

export const GET: RequestHandler = ({ params }) => {
	const client = all.find(({ id }) => `${id}.json` === params.file);
	if (!client) error(404);
	const schema = JSON.stringify(publishedSchema(client), null, 2);
	return new Response(`${schema}\n`, {
		headers: { 'Content-Type': 'application/schema+json' }
	});
};
