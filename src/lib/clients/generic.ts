/** Any client that we have no sheet for: only what holds everywhere is judged. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';

const text = z.optional(z.string());
const map = z.optional(z.record(z.string(), z.unknown()));

export const generic = defineClient({
	id: 'generic',
	name: 'Another client',
	format: 'jsonc',
	leniency: 'unknown',
	otherFormats: ['toml', 'yaml'],
	roots: [
		['mcpServers'],
		['servers'],
		['mcp', 'servers'],
		['context_servers'],
		['mcp_servers'],
		['amp.mcpServers'],
		['mcp']
	],
	schema: z.object({
		command: z.optional(z.union([z.string(), z.array(z.string())])),
		cmd: text,
		args: z.optional(z.array(z.string())),
		env: map,
		environment: map,
		envs: map,
		cwd: text,
		url: text,
		serverUrl: text,
		httpUrl: text,
		uri: text,
		headers: map,
		type: text,
		transport: z.optional(z.unknown())
	}),
	fields: {
		command: ['command', 'cmd'],
		env: ['env', 'environment', 'envs'],
		url: ['url', 'serverUrl', 'httpUrl', 'uri']
	},
	remote: true,
	typeMissing: 'inferred',
	httpTypes: ['http', 'streamable-http', 'streamableHttp', 'streamable_http', 'remote'],
	expands: [
		'braces',
		'braces-default',
		'dollar',
		'env-colon',
		'input',
		'editor',
		'percent',
		'bare-env'
	],
	files: [],
	projectCwd: true
});
