/** The registry's `server.json`: packages and addresses under which a server is published. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { anything, text } from './parts.ts';

const transport = z.enum(['stdio', 'streamable-http', 'sse']);
const inputs = z.optional(z.array(z.unknown()));

export const serverJson = defineClient({
	id: 'server-json',
	name: 'MCP registry server.json',
	kind: 'format',
	format: 'json',
	roots: [['packages'], ['remotes']],
	entriesIn: 'list',
	schema: z.object({
		registryType: text,
		registryBaseUrl: text,
		identifier: text,
		version: text,
		fileSha256: text,
		runtimeHint: text,
		runtimeArguments: inputs,
		packageArguments: inputs,
		environmentVariables: inputs,
		transport: z.optional(z.object({ type: transport, url: text, headers: inputs })),
		type: z.optional(transport),
		url: text,
		headers: inputs,
		variables: anything
	}),
	fields: { command: [], args: [], env: [], headers: [] },
	nested: { type: ['transport', 'type'], url: ['transport', 'url'] },
	marks: ['packages', 'remotes'],
	// Of 2025-09-16; since then in camel case.
	formerKeys:
		/^(?:registry_(?:type|base_url)|file_sha256|runtime_(?:hint|arguments)|package_arguments|environment_variables|is_(?:required|secret|repeated)|value_hint|website_url)$/,
	remote: true,
	typeMissing: 'error',
	httpTypes: ['streamable-http'],
	expands: ['single-braces'],
	files: ['server.json'],
	projectCwd: true
});
