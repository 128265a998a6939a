/** Tells from the wording of a log which client wrote it. Loaded with the log signatures alone. */
import { withoutColours } from '../evidence/pasted.ts';
import { clients, type ClientId } from './index.ts';

/** Words that one client writes and no other, with where they are seen. */
const wordings: readonly (readonly [ClientId, RegExp])[] = [
	// https://github.com/microsoft/mcp/issues/1045
	[
		'cursor',
		/Handling (?:ReloadClient|CreateClient|ListOfferings) action|Starting new stdio process with command:|Client (?:error|closed) for command|anysphere\.cursor/
	],
	// https://github.com/microsoft/azure-devops-mcp/issues/59
	[
		'vscode',
		/\] Connection state: (?:Starting|Running|Stopped|Error)|Starting server from LocalProcess extension host|\[server stderr\]|\[warning\] Failed to parse message: "/
	],
	// https://github.com/openai/codex/issues/11851
	[
		'codex',
		/MCP client for [^\n]{1,80} (?:failed to start|timed out after)|MCP startup (?:failed|incomplete)|Booting MCP server:/
	],
	// https://github.com/google-gemini/gemini-cli/issues/13446
	['gemini-cli', /Error during discovery for (?:MCP )?server '|\[MCP STDERR \(/],
	// https://github.com/utensils/mcp-nixos/issues/31
	[
		'claude-code',
		/\[(?:DEBUG|ERROR)\] MCP server "|Connection to MCP server \\?"[^\n"]{1,80}" timed out|STDIO connection dropped after|"sessionId":[^\n]{1,80}\n?[^\n]{0,4}"cwd":|[\\/]claude-cli-nodejs[\\/]/
	],
	// https://github.com/zed-industries/zed/issues/45757
	['zed', /[Cc]ontext server request timeout|context_server_store\]|\[context_server::/],
	// https://github.com/Exafunction/codeium/issues/213
	[
		'windsurf',
		/exa\.language_server_pb|WindsurfMcp\w+|failed to create mcp stdio client|[\\/]\.codeium[\\/]windsurf[\\/]/
	],
	// https://github.com/hustcc/mcp-mermaid/issues/31
	['antigravity', /Error: calling "initialize": /],
	// https://github.com/aaif-goose/goose/issues/5944
	['goose', /Failed to add extension(?: configuration)?[:,]|goose[\\/]mcp-hermit/],
	// https://github.com/taylorwilsdon/google_workspace_mcp/issues/330
	['lm-studio', /\[Plugin\(mcp\/[\w.-]{1,80}\)\]/],
	// https://github.com/cline/cline/issues/6766
	['cline', /#bot\.cline\.server|[\\/]saoudrizwan\.claude-dev[\\/]/],
	// https://modelcontextprotocol.io/docs/tools/debugging
	[
		'claude-desktop',
		/\{ metadata: undefined \}|\[(?:info|error)\] (?:\[[^\]\n]{1,80}\] )?(?:Initializing server\.\.\.|Server started and connected successfully|Server transport closed)|"clientInfo":\{"name":"claude-ai"|Using (?:MCP server command|built-in Node\.js)|Server disconnected\. For troubleshooting guidance/
	]
];

/** Enough to recognise a log; keeps the cost independent of the size. */
const sample = 20_000;

/**
 * @param text a log or an error message
 * @returns the client whose words stand in it, and its name; `null` where there is none, or where two clients speak
 */
export function clientOfLog(text: string): { readonly id: ClientId; readonly name: string } | null {
	const head = withoutColours(text.slice(0, sample));
	const found = wordings.filter(([, words]) => words.test(head)).map(([id]) => id);
	const [only] = found;
	const client = clients.find(({ id }) => id === only);
	return client && found.length === 1 ? { id: client.id, name: client.name } : null;
}
