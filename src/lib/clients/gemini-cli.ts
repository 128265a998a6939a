/** Gemini CLI: comments but no trailing commas, `httpUrl` beside `url`, shell-like references. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, amount, flag, program, text, texts } from './parts.ts';

export const geminiCli = defineClient({
	id: 'gemini-cli',
	name: 'Gemini CLI',
	format: 'json',
	leniency: 'comments',
	roots: [['mcpServers']],
	marks: ['selectedAuthType'],
	schema: z.object({
		type: z.optional(z.enum(['http', 'sse', 'stdio'])),
		...program,
		cwd: text,
		httpUrl: text,
		...address,
		tcp: text,
		timeout: amount,
		trust: flag,
		includeTools: texts,
		excludeTools: texts,
		description: text,
		oauth: z.optional(
			z.object({
				enabled: flag,
				clientId: text,
				clientSecret: text,
				authorizationUrl: text,
				tokenUrl: text,
				scopes: texts,
				redirectUri: text,
				tokenParamName: text,
				audiences: texts
			})
		),
		authProviderType: z.optional(
			z.enum(['dynamic_discovery', 'google_credentials', 'service_account_impersonation'])
		),
		targetAudience: text,
		targetServiceAccount: text
	}),
	// `httpUrl` works in every version; in the docs `url` alone still means the older transport.
	fields: { url: ['httpUrl', 'url'] },
	urlMeans: { httpUrl: 'http' },
	remote: true,
	typeMissing: 'inferred',
	httpTypes: ['http'],
	// createUrlTransport in mcp-client.ts of https://github.com/google-gemini/gemini-cli
	typeCounts: 'never',
	timeouts: { timeout: { unit: 'ms', usual: 600_000 } },
	// `%NAME%` is expanded on Windows, in `env` and `headers`.
	secretsOnlyFromEnv: true,
	expands: ['dollar', 'braces', 'braces-default', 'percent'],
	// Tool names are split at the first underscore.
	entryName: /^[^_]+$/,
	otherNames: 'unreliable',
	files: [
		'.gemini/settings.json',
		'gemini-cli/settings.json',
		'geminicli/settings.json',
		'gemini-extension.json'
	],
	projectCwd: true
});
