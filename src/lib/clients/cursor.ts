/** Cursor: `mcpServers`, a URL needs no `type`, `${env:VAR}` expanded. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';

export const cursor = defineClient({
	id: 'cursor',
	name: 'Cursor',
	format: 'json',
	leniency: 'unknown',
	roots: [['mcpServers']],
	schema: z.object({
		type: z.optional(z.string()),
		command: z.optional(z.string()),
		args: z.optional(z.array(z.string())),
		env: z.optional(z.record(z.string(), z.string())),
		envFile: z.optional(z.string()),
		url: z.optional(z.string()),
		headers: z.optional(z.record(z.string(), z.string())),
		auth: z.optional(
			z.object({
				CLIENT_ID: z.optional(z.string()),
				CLIENT_SECRET: z.optional(z.string()),
				scopes: z.optional(z.array(z.string()))
			})
		)
	}),
	remote: true,
	typeMissing: 'inferred',
	httpTypes: ['http'],
	expands: ['env-colon', 'editor'],
	home: '${userHome}',
	entryName: /^[A-Za-z0-9_ -]+$/,
	otherNames: 'unreliable',
	files: ['.cursor/mcp.json'],
	projectCwd: false,
	splitsArgs: true
});
