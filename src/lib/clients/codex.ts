/** OpenAI Codex: TOML tables `[mcp_servers.NAME]`, headers under names of its own, nothing expanded. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { amount, flag, program, text, textMap, texts } from './parts.ts';

export const codex = defineClient({
	id: 'codex',
	name: 'Codex',
	format: 'toml',
	roots: [['mcp_servers']],
	schema: z.object({
		...program,
		env_vars: z.optional(
			z.array(z.union([z.string(), z.object({ name: z.string(), source: text })]))
		),
		cwd: text,
		url: text,
		bearer_token_env_var: text,
		http_headers: textMap,
		env_http_headers: textMap,
		scopes: texts,
		oauth_resource: text,
		oauth: z.optional(z.object({ client_id: text, callback_url: text })),
		startup_timeout_sec: amount,
		startup_timeout_ms: amount,
		tool_timeout_sec: amount,
		enabled: flag,
		required: flag,
		enabled_tools: texts,
		disabled_tools: texts,
		default_tools_approval_mode: text,
		tools: z.optional(z.record(z.string(), z.object({ approval_mode: text }))),
		supports_parallel_tool_calls: flag,
		experimental_environment: text
	}),
	fields: { headers: ['http_headers'], type: [] },
	marks: ['model_providers', 'approval_policy', 'sandbox_mode', 'mcp_oauth_callback_port'],
	remote: true,
	typeMissing: 'inferred',
	httpTypes: [],
	sse: false,
	unknownFields: 'ignored',
	badEntry: 'costs-all',
	off: { field: 'enabled', value: false },
	timeouts: {
		startup_timeout_sec: { unit: 's', usual: 10 },
		startup_timeout_ms: { unit: 'ms' },
		tool_timeout_sec: { unit: 's', usual: 60 }
	},
	expands: [],
	entryName: /^[A-Za-z0-9_-]+$/,
	files: ['.codex/config.toml', 'codex/config.toml'],
	projectCwd: true,
	splitsArgs: true
});
