/** What clients and models refuse, in words of their own: a config, a server that a policy forbids, a list of tools. */
import { anyOf, defineSignatures, onlyWith, phrases, type LogView } from './define.ts';

const codex = 'https://github.com/openai/codex';
const opencode = 'https://github.com/anomalyco/opencode';
const cline = 'https://github.com/cline/cline';
const roo = 'https://github.com/RooCodeInc/Roo-Code';
const crush = 'https://github.com/charmbracelet/crush';
const langchain = 'https://github.com/langchain-ai/langchain-mcp-adapters';
/** How much around a message tells what was being read. */
const beside = 400;
const ofConfig =
	/mcp_?servers?\b|\bmcp\.\w|context_?servers|\b(?:config|settings)\b|configuration|StdioServerParameters/i;
const ofCall =
	/-32602|[Ii]nvalid (?:arguments|params|tool)|deserialize parameters|tools\/call|\btool\b/;

/** The same words are said of what a tool was called with, and of any other file. */
function readsConfig({ index }: RegExpExecArray, { text, near }: LogView): boolean {
	return (
		!ofCall.test(near) && ofConfig.test(text.slice(Math.max(0, index - beside), index + beside))
	);
}

const otherDialect = {
	diagnosis: 'wrong-client-dialect',
	explain: 'The entry is written for another client — this one has other names for its settings'
} as const;

export const refusalSignatures = defineSignatures([
	{
		id: 'config-value-kind',
		pattern: anyOf(
			// serde: clients in Rust
			/invalid type: \w[^\n]{0,200}?, expected (?:an? )?\w+/,
			// zod: clients in TypeScript; opencode names the key
			/[Ee]xpected (?:array|object|record|string|number|boolean), received (?!undefined)\w+(?: mcp\.\S{1,200})?/,
			// pydantic: clients in Python
			/Input should be a valid (?:list|dictionary|string|integer|boolean)\b/,
			// encoding/json, mapstructure: clients in Go
			/cannot unmarshal \w+ into Go [^\n]{1,200}? of type \S+|expected type '\w+', got unconvertible type '\w+/,
			// Jackson, kotlinx.serialization: clients in Java and Kotlin
			/Cannot deserialize value of type [^\n]{1,80} from \w+ value|is not a Json(?:Object|Array|Primitive)\b/
		),
		diagnosis: 'wrong-value-type',
		explain:
			'A setting holds the wrong kind of value — the client refuses the entry, or the whole file',
		judge(match, view) {
			if (!readsConfig(match, view)) return null;
			const found = match[0].replace(/"[^"]*"|`[^`]*`|Go struct/g, '');
			if (/ mcp\.\S+\.command/.test(found)) return otherDialect;
			if (/sequence|array|list|map|object|record|struct|dict|\[\]|Json/i.test(found))
				return {
					diagnosis: 'wrong-container-type',
					explain: 'A list stands where the client wants names with values, or the other way round'
				};
			return /(?:expected (?:an? )?|valid |of type |')string/i.test(found)
				? {
						diagnosis: 'non-string-value',
						explain: 'A value lacks its quotes — what a program is given is text, numbers too'
					}
				: {};
		},
		sources: [
			`${codex}/issues/7802`,
			'https://github.com/just-every/code/issues/171',
			'https://github.com/sveltejs/cli/issues/768',
			`${opencode}/issues/903`,
			'https://github.com/JetBrains/mcp-jetbrains/issues/50'
		]
	},
	{
		id: 'config-key-unknown',
		pattern:
			/unknown field [`'"](\w+)[`'"], expected|[Uu]nrecognized key(?:s|\(s\) in object)?: ?\\?['"]?(\w+)/,
		diagnosis: 'unsupported-config-key',
		explain: 'The client knows no setting of that name — it refuses the entry, or the whole file',
		judge(match, view) {
			const key = match[1] ?? match[2] ?? '';
			if (/^(?:mcp_?servers|context_servers)$/i.test(key))
				return {
					diagnosis: 'wrong-root-key',
					explain: 'The servers stand under the key of another client — this one refuses the file'
				};
			if (!readsConfig(match, view)) return null;
			return /^(?:args|env)$/.test(key) && /\bmcp\.\w/.test(view.near) ? otherDialect : {};
		},
		sources: [
			codex,
			`${opencode}/issues/37715`,
			'https://github.com/AltimateAI/altimate-code/issues/619'
		]
	},
	{
		id: 'config-entry-refused',
		...phrases([
			// No `command`: Codex, Crush; LangChain, Roo Code; clients that read with zod, or with pydantic
			[/(?<!parameters: )missing field `command`|a non-empty 'command' field/, {}],
			[/'command' parameter is required for stdio|must include either 'command'/, {}],
			[
				/command: (?:Invalid input: )?expected string, received undefined|StdioServerParameters\s{1,9}command\s{1,9}Field required/,
				{}
			],
			// No address, or under a name that is not read: Crush, LangChain, Kiro
			[
				/a non-empty 'url' field|'url' parameter is required for|must specify a command, ignoring/,
				{
					diagnosis: 'wrong-url-key',
					explain: 'The entry has neither a program nor an address under the key that is read'
				}
			],
			// No `type` where it must be said: Roo Code, opencode, Crush, LangChain
			[
				/must explicitly specify 'type'|MCP config entry without type|unsupported mcp type: (?![\w-])|Missing 'transport' key in server config/,
				{
					diagnosis: 'missing-type-field',
					explain: 'The entry does not say how the server is reached — this client does not guess'
				}
			],
			// A `type` that is the word of another client: LangChain, Crush, Cline, Roo Code
			[
				/Unsupported transport: [^\n]{1,80} Must be one of|unsupported mcp type: [\w-]{1,80}|Server type must be (?:one of: )?'stdio'/,
				{
					diagnosis: 'unsupported-config-key',
					explain: 'The client has another word for that kind of server — each has its own'
				}
			],
			// Program and address in one entry: Roo Code
			[
				/Cannot mix 'stdio' and/,
				{
					diagnosis: 'stdio-remote-mixed',
					explain: 'The entry has a program and an address — one server is reached in one way'
				}
			],
			// The file itself, no JSON or of another form: Cline, Roo Code
			[
				/Invalid MCP settings JSON format|your settings follow the correct JSON|Invalid JSON in MCP settings|is not valid JSON\(C\)/,
				{
					diagnosis: 'json-invalid-other',
					explain: 'The settings file is no valid JSON — paste the file itself to see where',
					confidence: 'possible'
				}
			],
			[
				/MCP settings schema error|Invalid MCP settings (?:schema|format)/,
				{
					diagnosis: 'wrong-client-dialect',
					explain: 'An entry is not in this client’s form — paste the file itself to see which',
					confidence: 'possible'
				}
			]
		]),
		diagnosis: 'missing-command',
		explain: 'An entry names no program to start — the client cannot use it',
		sources: [
			`${crush}/blob/main/internal/agent/tools/mcp/init.go`,
			`${langchain}/blob/main/langchain_mcp_adapters/sessions.py`,
			`${roo}/blob/main/src/i18n/locales/en/mcp.json`,
			`${cline}/issues/2459`,
			`${opencode}/issues/41229`,
			'https://github.com/hangwin/mcp-chrome/issues/185'
		]
	},
	{
		id: 'config-dialect',
		pattern: /Config(?:uration| file at [^\n]{1,200}) is invalid[^\n]{0,200}/,
		...otherDialect,
		closing: true,
		judge: onlyWith(/\bmcp\.[\w-]/),
		sources: [`${opencode}/issues/41229`, 'https://github.com/abhigyanpatwari/GitNexus/issues/219']
	},
	{
		id: 'server-forbidden',
		pattern:
			/Failed to fetch MCP registry policy|MCP servers? (?:was|were) blocked by policy|MCP server "[^"\n]{1,80}" filtered: |enterprise MCP configuration is active|(?:not allowed|explicitly blocked) by enterprise policy|MCP servers are disabled by your organi|MCP settings — MCP disabled/,
		diagnosis: 'server-disabled',
		explain:
			'A policy decides which servers may start — this one may not, or the policy was not reached',
		sources: [
			'https://github.com/github/copilot-cli/issues/2481',
			'https://github.com/microsoft/mcp/issues/2169',
			'https://code.claude.com/docs/en/managed-mcp',
			'https://github.com/kirodotdev/Kiro/issues/8239'
		]
	},
	{
		id: 'tool-schema-refused',
		pattern:
			/[Ii]nvalid schema for function\b|array schema missing items|tools\[\d+\]\.function_?[dD]eclarations\[[^\n]{1,200}|reference to undefined schema at|tools\.\d+\.(?:custom\.)?input_schema\b|toolSpec\.inputSchema|"?invalid_function_parameters"?|Property keys should match pattern|has missing types in its parameter schema|functionDeclaration `parameters\b|Failed to convert [^\n]{1,80} MCP tool to OpenAI tool|validation errors? for ListToolsResult|"tools",\s{0,40}\d+,\s{0,40}"(?:in|out)putSchema"|Tool names must be unique|Multiple tools with the same name|no schema with key or ref "|can't resolve reference #|may not include more than \d+ tools|'tools': array too long|enabled tools would exceed max limit/,
		diagnosis: 'invalid-tool-schema',
		explain:
			'The description of a tool is not as the model or the client wants it — it refuses the tool, or all',
		// Any program may check a document of its own.
		judge: ([found], { text }) => {
			if (/^(?:may|'tools|enabled)/.test(found))
				return {
					diagnosis: 'client-hides-tools',
					explain:
						'All servers together offer more tools than the model takes — it refuses them all'
				};
			return /schema with|resolve/.test(found) && !/\btools?\b|\bmcp\b/i.test(text) ? null : {};
		},
		sources: [
			'https://github.com/streamnative/streamnative-mcp-server/issues/26',
			'https://github.com/anthropics/claude-code/issues/40075',
			'https://github.com/kirodotdev/Kiro/issues/11027',
			'https://github.com/MarkusPfundstein/mcp-obsidian/issues/21',
			`${opencode}/issues/11889`,
			'https://github.com/google-gemini/gemini-cli',
			'https://github.com/spring-projects/spring-ai/issues/2393',
			'https://github.com/microsoft/vscode/issues/255585',
			'https://github.com/obot-platform/mcp-catalog/issues/516',
			'https://github.com/DaxianLee/cocos-mcp-server/issues/11'
		]
	}
]);
