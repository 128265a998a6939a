/** Messages about text that is not JSON: a broken config, or a server that prints to stdout. */
import { defineSignatures, unless, type Meaning } from './define.ts';
import { olderTransport } from './network.ts';

const debugging = 'https://modelcontextprotocol.io/docs/tools/debugging';
const desktop = 'https://modelcontextprotocol.io/docs/develop/connect-local-servers';

/** Messages that name the config file are about the file, never about a server's output. */
const namesConfig =
	/claude_desktop_config\.json|mcp\.json|settings\.json|config file|parsing config|Invalid JSON in MCP config/i;

/** A program that announces a port, while its client waits at its output. */
const announcesPort =
	/(?:\blistening|\brunning|\bstarted) (?:on|at) (?:port:? ?\d|https?:\/\/|(?:localhost|127\.0\.0\.1|0\.0\.0\.0):\d)[^\s]{0,60}/i;
const waitsAtOutput =
	/-32001: Request timed out|REQUEST_TIMEOUT|deserializeMessage|StdioClientTransport|Client closed for command/;

/** PHP without a `php.ini` and the Java VM print to stdout why they end; a client shows ten letters of it. */
const lastWords = /"(?:(?:Fatal|Parse) erro|Error occu|Could not )"\.\.\. is not valid JSON/;

/** The text says why words came to stdout: they are no more than a trace of it. */
function saysWhy(text: string): boolean {
	return (
		(announcesPort.test(text) && /-32001: Request timed out|REQUEST_TIMEOUT/.test(text)) ||
		/\bUsage: [^\n]{0,120}[[<]/.test(text) ||
		lastWords.test(text)
	);
}

/** What a strict reader stumbled over tells what is wrong with a config. */
function meaningOfSign(sign: string): Meaning {
	if (/[,\]}]/.test(sign))
		return {
			diagnosis: 'json-trailing-comma',
			explain: 'The config has a comma too many — strict JSON refuses the whole file'
		};
	if (/[“”‘’]/.test(sign))
		return {
			diagnosis: 'json-smart-quotes',
			explain: 'The config has typographic quotes — strict JSON wants straight ones'
		};
	if (sign === "'")
		return {
			diagnosis: 'json-quote-style',
			explain: 'The config has single quotes — strict JSON wants double ones'
		};
	if (sign === '/' || sign === '#')
		return {
			diagnosis: 'json-comments',
			explain: 'The config has a comment — strict JSON knows none'
		};
	if (sign === '`')
		return {
			diagnosis: 'json-code-fence',
			explain: 'The fence of a code block was pasted along — it is no JSON'
		};
	return { confidence: 'possible' };
}

export const outputSignatures = defineSignatures([
	{
		id: 'config-bom',
		pattern: /Unexpected token '?\ufeff'?[^\n]{0,60}/,
		diagnosis: 'json-bom',
		explain: 'The config starts with an invisible mark (BOM) — strict JSON refuses it',
		confidence: 'certain',
		sources: ['https://github.com/homeassistant-ai/ha-mcp/pull/281']
	},
	{
		id: 'config-unexpected-sign',
		pattern: /Unexpected token '?([^\s\ufeff])'?[^\n]{0,80}/,
		diagnosis: 'json-invalid-other',
		explain: 'The config is no valid JSON — paste the file itself to see where',
		judge: ([, sign = ''], { near }) => (namesConfig.test(near) ? meaningOfSign(sign) : null),
		sources: [desktop]
	},
	{
		id: 'config-property-name',
		pattern:
			/Expect(?:ing|ed) (?:double-quoted )?property name (?:enclosed in double quotes|in JSON)[^\n]{0,80}/,
		diagnosis: 'json-trailing-comma',
		explain: 'A comma stands before a closing brace — strict JSON refuses the whole file',
		sources: [desktop]
	},
	{
		id: 'config-comma-missing',
		pattern:
			/Expected ',' or '}' after property value in JSON[^\n]{0,40}|Expecting ',' delimiter[^\n]{0,40}|Unexpected string in JSON[^\n]{0,40}/,
		diagnosis: 'json-missing-comma',
		explain: 'A comma is missing between two members — strict JSON refuses the whole file',
		judge: (_, { near }) => (namesConfig.test(near) ? {} : { confidence: 'possible' }),
		sources: [desktop]
	},
	{
		id: 'config-toml-invalid',
		pattern:
			/TOML parse error at line \d+, column \d+|failed to load MCP servers from [^\n]{0,200}/,
		diagnosis: 'invalid-toml-or-yaml',
		explain: 'The TOML of the config cannot be read — the whole file is refused',
		confidence: 'certain',
		sources: ['https://github.com/ship-studio/ship-studio/issues/911']
	},
	{
		id: 'config-extra-data',
		pattern:
			/JSONDecodeError: Extra data[^\n]{0,40}|character after JSON at position \d{2,}\b[^\n]{0,40}/,
		diagnosis: 'json-two-roots',
		explain: 'Something stands behind the end of the JSON — a second block, or a stray brace',
		judge: (_, { text, near }) => {
			if (namesConfig.test(near)) return {};
			if (/deserializeMessage|Raw body|OAuth|\bMCP [^\n:]{1,80}: Unexpected/.test(text))
				return null;
			return { confidence: 'possible' };
		},
		sources: [
			'https://docs.python.org/3/library/json.html#json.JSONDecodeError',
			'https://github.com/cline/cline/issues/11613'
		]
	},
	{
		id: 'config-quotes-lost',
		pattern: /Expected property name or '}' in JSON at position (\d+)[^\n]{0,40}/,
		diagnosis: 'json-quote-style',
		explain: 'A key has no straight double quotes around it — strict JSON refuses the whole file',
		judge: ([, position], { text, near }) => {
			if (text.includes('deserializeMessage')) return null;
			if (/\bMCP [^\n:]{1,80}: Expected/.test(near))
				return {
					diagnosis: 'stdout-not-json',
					explain: 'The server prints a line that starts with `{` to stdout — logs belong to stderr'
				};
			if (position === '1' && !text.includes('.json'))
				return {
					diagnosis: 'shell-quoting',
					explain: 'The shell took the quotes out of the JSON — the program gets it without them'
				};
			return {};
		},
		sources: ['https://github.com/smithery-ai/cli']
	},
	{
		id: 'config-bad-escape',
		pattern: /Bad escaped character in JSON[^\n]{0,60}|Invalid \\escape[^\n]{0,60}/,
		diagnosis: 'json-unescaped-backslash',
		explain: 'A path in the config has single backslashes — JSON wants each of them twice',
		confidence: 'certain',
		sources: [desktop]
	},
	{
		id: 'config-unreadable',
		pattern: /There was an error reading or parsing claude_desktop_config\.json/,
		diagnosis: 'json-invalid-other',
		explain: 'Claude Desktop cannot read its config — the rest of the message says where it breaks',
		confidence: 'possible',
		closing: true,
		sources: [desktop]
	},
	{
		id: 'config-command-required',
		pattern:
			/"command"(?<="path": ?\[\s{0,40}"mcpServers",\s{0,40}"[^"\n]{1,200}",\s{0,40}"command")(?=\s{0,40}\],\s{0,40}"message": ?"Required")/,
		diagnosis: 'remote-entry-in-stdio-client',
		explain: 'An entry has no `command` — this client only starts programs, it takes no URL',
		sources: ['https://github.com/cboxdk/statamic-mcp/issues/20']
	},
	{
		id: 'config-entries-skipped',
		pattern:
			/not valid MCP server configurations and were skipped|Some MCP servers could not be loaded|Skipped invalid MCP server config entries/,
		diagnosis: 'remote-entry-in-stdio-client',
		explain: 'Claude Desktop skipped entries that are not programs — usually they hold a URL',
		sources: ['https://github.com/aaronsb/obsidian-mcp-plugin/issues/124']
	},
	{
		id: 'codex-entry-mixed',
		pattern: /\b([a-z_]{3,30}) is not supported for (?:stdio|streamable_http)\b/,
		diagnosis: 'stdio-remote-mixed',
		explain:
			'An entry has `{1}` beside settings of the other kind — two files may define the same name',
		judge: ([, key]) =>
			key === 'bearer_token'
				? {
						diagnosis: 'unsupported-config-key',
						explain: 'Codex takes no token in the file — it reads it from `bearer_token_env_var`'
					}
				: {},
		confidence: 'certain',
		sources: ['https://github.com/openai/codex', 'https://github.com/openai/codex/issues/32300']
	},
	{
		id: 'codex-entry-empty',
		pattern: /invalid transport\s{1,3}in `mcp_servers\.[^`\n]{1,100}`/,
		diagnosis: 'missing-command',
		explain: 'An entry has neither `command` nor `url` — Codex refuses the whole file for it',
		confidence: 'certain',
		sources: [
			'https://github.com/openai/codex',
			'https://github.com/BigPizzaV3/CodexPlusPlus/issues/427'
		]
	},
	{
		id: 'entry-without-address',
		pattern: /Invalid configuration: missing httpUrl [^\n]{1,80}/,
		diagnosis: 'wrong-url-key',
		explain: 'The entry has no key that the client reads — misspelt, or with a blank in its name',
		confidence: 'certain',
		sources: ['https://github.com/google-gemini/gemini-cli/issues/14621']
	},
	{
		id: 'config-schema',
		pattern: /mcpServers(\.[^\s:]+)?: Does not adhere to MCP server configuration schema/,
		diagnosis: 'missing-type-field',
		explain: 'Claude Code refuses an entry — usually a URL without `type`',
		judge: ([, name]) =>
			name === undefined
				? {
						diagnosis: 'wrong-root-key',
						explain: 'Claude Code finds no `mcpServers` of the right form — the root key is wrong'
					}
				: {},
		sources: ['https://code.claude.com/docs/en/mcp']
	},
	{
		id: 'config-url-without-type',
		pattern: /has a "url" but no "type"; add "type"/,
		diagnosis: 'missing-type-field',
		explain: 'A URL entry has no `type` — Claude Code skips it',
		confidence: 'certain',
		sources: ['https://code.claude.com/docs/en/mcp']
	},
	{
		id: 'config-root-missing',
		pattern: /must contain '?"?mcpServers'?"? object|Property mcpServers is not allowed/,
		diagnosis: 'wrong-root-key',
		explain: 'The root key is not the one that this client reads — it sees no server at all',
		confidence: 'certain',
		sources: ['https://code.visualstudio.com/docs/agents/reference/mcp-configuration']
	},
	{
		id: 'config-root-type',
		pattern: /mcp\.servers must be an array/,
		diagnosis: 'wrong-client-dialect',
		explain: 'This client wants its servers as a list — the config was written for another one',
		sources: ['https://modelcontextprotocol.io/docs/develop/connect-local-servers']
	},
	{
		id: 'config-spread-of-object',
		pattern: /Spread syntax requires \.\.\.iterable\[Symbol\.iterator\] to be a function/,
		diagnosis: 'wrong-container-type',
		explain: 'A list is expected where the config holds something else — usually `args`',
		sources: [
			'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Errors/is_not_iterable'
		]
	},
	{
		id: 'config-in-user-settings',
		pattern: /MCP servers should no longer be configured in user settings/,
		diagnosis: 'wrong-file',
		explain: 'The servers stand in `settings.json` — VS Code reads them from `mcp.json`',
		confidence: 'certain',
		sources: ['https://code.visualstudio.com/docs/agents/reference/mcp-configuration']
	},
	{
		id: 'no-servers-configured',
		pattern: /No MCP servers configured[^\n]{0,60}/,
		diagnosis: 'wrong-file',
		explain:
			'The client finds no server here — they stand in a file or folder that it does not read',
		sources: ['https://code.claude.com/docs/en/mcp']
	},
	{
		id: 'server-name-refused',
		pattern:
			/Invalid name [^\n]{1,100}? Names can only contain letters, numbers, hyphens, and underscores/,
		diagnosis: 'invalid-server-name',
		explain:
			'The server has a name that this client refuses — letters, digits, `-` and `_` are fine',
		confidence: 'certain',
		sources: ['https://code.claude.com/docs/en/mcp']
	},
	{
		id: 'tool-name-too-long',
		pattern: /Combined server and tool name length \(\d+\) exceeds 60 characters/,
		diagnosis: 'invalid-server-name',
		explain:
			'Server and tool name together are too long — a shorter server name brings the tool back',
		confidence: 'certain',
		sources: ['https://cursor.com/docs/context/mcp']
	},
	{
		id: 'tool-name-pattern',
		pattern:
			/String should match pattern '\^\[a-zA-Z0-9_-\]\{1,(?:64|128)\}\$'|String should have at most (?:64|128) characters|tools\[\d+\]\.(?:function\.)?name': string (?:too long|does not match)|toolSpec\.name' failed to satisfy|Invalid function name\. Must start|tools have naming issues and may be filtered/,
		diagnosis: 'invalid-server-name',
		explain:
			'A tool name is longer than 64 characters or holds other signs — the server name is part of it',
		sources: [
			'https://github.com/cloudflare/skills/issues/11',
			'https://github.com/microsoft/foundry-dev-tools/issues/201',
			'https://github.com/microsoft/mcp/issues/842'
		]
	},
	{
		id: 'command-output-is-path',
		pattern: /MCP [^\n:]{1,80}: Unexpected token '\/', "\/[^"\n]{1,100}"\.{0,3} is not valid JSON/,
		diagnosis: 'command-is-not-a-server',
		explain: 'The program prints a path and ends — it is not an MCP server',
		sources: [debugging]
	},
	{
		id: 'stdout-token',
		// The second one is what Bun and Safari say.
		pattern:
			/Unexpected token [^\n]{1,160}? is not valid JSON|JSON Parse error: Unrecognized token '<'/,
		diagnosis: 'stdout-not-json',
		explain: 'The server prints other text to stdout — that channel is for protocol messages alone',
		judge: ([found], { text, near }) => {
			if (namesConfig.test(near) || /'?\ufeff/.test(found)) return null;
			// An answer over HTTP: another signature says what it means.
			if (near.includes('Invalid OAuth error response')) return null;
			if (/MCP [^\n:]{1,80}: Unexpected token '\/', "\//.test(text)) return null;
			if (/'<'|"</.test(found))
				return {
					diagnosis: 'html-instead-of-json',
					explain:
						'A web page came back where JSON was expected — look at what answers under that address'
				};
			if (lastWords.test(text) && !lastWords.test(found)) return null;
			if (lastWords.test(found))
				return {
					diagnosis:
						found.includes('"Could') && /\bphp\b|\bartisan\b/.test(text)
							? 'path-does-not-exist'
							: 'server-crashes-at-start',
					explain:
						'The program prints to stdout why it ends — run it in a terminal to read all of it'
				};
			return saysWhy(text) ? { severity: 'warning' } : {};
		},
		sources: [debugging]
	},
	{
		id: 'stdout-line-unread',
		pattern:
			/Error processing inbound message for line: (?!\{)[^\n]{1,160}|SyntaxError: (?!Unexpected token |Unexpected non-whitespace |Expected ',' or '\]')[^\n]{1,200}(?=\n(?:[^\n]{0,300}\n){0,2}[^\n]{0,100}\bdeserializeMessage\b)/,
		diagnosis: 'stdout-not-json',
		explain: 'The server prints other text to stdout — that channel is for protocol messages alone',
		judge: (_, { text }) => (saysWhy(text) ? { severity: 'warning' } : {}),
		sources: [
			'https://github.com/modelcontextprotocol/typescript-sdk',
			'https://github.com/alibaba/spring-ai-alibaba/issues/1255'
		]
	},
	{
		id: 'stdout-no-message',
		pattern: /Invalid (?:input: |literal value, )expected \\?"2\.0\\?"/,
		diagnosis: 'stdout-not-json',
		explain: 'The server prints JSON that is no message to stdout — logs belong to stderr',
		judge: (_, { text }) =>
			/streamableHttp|StreamableHTTP|SSEClientTransport/.test(text)
				? {
						diagnosis: 'wrong-endpoint-url',
						explain: 'JSON came back that is no message of MCP — something else answers there'
					}
				: {},
		sources: ['https://github.com/modelcontextprotocol/typescript-sdk']
	},
	{
		id: 'stdout-date',
		pattern: /Unexpected non-whitespace character after JSON at position [1-9]\b[^\n]{0,40}/,
		diagnosis: 'stdout-not-json',
		explain:
			'The server prints a log line that starts with a date to stdout — logs belong to stderr',
		judge: (_, { text, near }) =>
			namesConfig.test(near) || /Raw body|OAuth/.test(text) ? null : {},
		sources: [debugging]
	},
	{
		id: 'stdout-bracket',
		pattern: /Expected ',' or '\]' after array element in JSON at position [1-9]\b/,
		diagnosis: 'stdout-not-json',
		explain: 'The server prints a line that starts with `[` to stdout — logs belong to stderr',
		judge: (_, { near }) => (namesConfig.test(near) ? { diagnosis: 'json-missing-comma' } : {}),
		sources: [debugging]
	},
	{
		id: 'stdout-go-reader',
		pattern:
			/invalid character '[^\n]{1,8}' looking for beginning of value|invalid trailing data at the end of stream/,
		diagnosis: 'stdout-not-json',
		explain: 'The server prints other text to stdout — that channel is for protocol messages alone',
		judge: ([found], { near }) => {
			if (namesConfig.test(near)) return null;
			if (found.includes("'<'"))
				return {
					diagnosis: 'html-instead-of-json',
					explain:
						'A web page came back where JSON was expected — look at what answers under that address'
				};
			if (found.includes('trailing'))
				return {
					explain:
						'More than a message comes from the server — other text, or line ends of Windows',
					confidence: 'possible'
				};
			return /initialize|mcp/i.test(near) ? {} : { confidence: 'possible' };
		},
		sources: ['https://github.com/hustcc/mcp-mermaid/issues/31']
	},
	{
		id: 'stdout-bun-reader',
		pattern:
			/JSON Parse error: (?:Unexpected (?:identifier|token)|Unrecognized token|Unable to parse)[^\n]{0,60}/,
		diagnosis: 'stdout-not-json',
		explain: 'The server prints other text to stdout — that channel is for protocol messages alone',
		judge: ([found], { text, near }) => {
			if (namesConfig.test(near) || /['"]<|HTTP|OAuth|SSE/.test(found + near)) return null;
			return /stdio/i.test(text) ? {} : { confidence: 'possible' };
		},
		sources: ['https://github.com/ZubeidHendricks/youtube-mcp-server/pull/26']
	},
	{
		id: 'stdout-line-skipped',
		pattern: /\[warning\] Failed to parse message: "[^\n]{0,80}/,
		diagnosis: 'stdout-not-json',
		explain:
			'The server prints other text to stdout — VS Code skips that line and waits for a message',
		severity: 'warning',
		judge: (_, { text }) =>
			/Discovered \d+ tools/.test(text)
				? {
						explain: 'The server prints other text to stdout — VS Code skips it, and all works',
						severity: 'advice'
					}
				: {},
		sources: ['https://github.com/appium/appium-mcp/issues/41']
	},
	{
		id: 'stdout-in-jetbrains',
		pattern: /:\d\d,\d{3} SERVER - (?!\{)\S[^\n]{0,80}/,
		diagnosis: 'stdout-not-json',
		explain: 'The server prints other text where messages belong — the client waits for JSON',
		severity: 'warning',
		judge: unless(/SERVER - \{/),
		sources: ['https://github.com/decriptor/AvaloniaUI.MCP/issues/6']
	},
	{
		id: 'jsonrpc-parse',
		pattern: /Failed to parse JSONRPC message from server/,
		diagnosis: 'stdout-not-json',
		explain: 'The server prints other text to stdout — that channel is for protocol messages alone',
		sources: ['https://github.com/modelcontextprotocol/python-sdk']
	},
	{
		id: 'answer-not-json',
		pattern: /Failed to parse JSON(?!RPC)/,
		diagnosis: 'html-instead-of-json',
		explain: 'An answer was no JSON — a login page or a bot check came back instead',
		sources: ['https://github.com/anthropics/claude-code/issues/72673']
	},
	{
		id: 'answer-content-type',
		pattern:
			/Unexpected content type:?[^\n]{0,60}|Unknown media type returned: [^\n]{0,60}|unsupported content type "[^\n]{0,60}/i,
		diagnosis: 'html-instead-of-json',
		explain:
			'The answer is neither JSON nor an event stream — something else than the server answers there',
		judge: (_, { text }) =>
			text.includes('initialize request') && /https?:\/\/[^\s"')]{1,200}\/sse\b/.test(text)
				? olderTransport
				: {},
		sources: ['https://github.com/modelcontextprotocol/typescript-sdk']
	},
	{
		id: 'line-too-long',
		pattern:
			/ReadBuffer exceeded maximum size|Unterminated string in JSON at position (?:4096|8192|16384|32768|65536)\b|Separator is (?:not )?found, (?:and|but) chunk|bufio\.Scanner: token too long/,
		diagnosis: 'stdout-message-too-large',
		explain: 'A message is longer than the client reads in one line — results must come in pages',
		confidence: 'certain',
		sources: ['https://github.com/modelcontextprotocol/typescript-sdk']
	},
	{
		id: 'request-not-json',
		pattern: /Parse error: Invalid JSON/,
		diagnosis: 'shell-quoting',
		explain: 'The body of the request is broken JSON — on a command line the shell took its quotes',
		confidence: 'possible',
		sources: ['https://github.com/modelcontextprotocol/typescript-sdk']
	},
	{
		id: 'settings-not-loaded',
		pattern: /Could not load app settings/,
		diagnosis: 'json-invalid-other',
		explain: 'Claude Desktop cannot read its config — paste the file itself to see where',
		confidence: 'possible',
		closing: true,
		sources: [desktop]
	},
	{
		id: 'json-ends-early',
		pattern: /Unexpected end of JSON input/,
		diagnosis: 'json-invalid-other',
		explain: 'A JSON text ends too early — a file is empty or cut off',
		judge(_, { text }) {
			// What else could not be read says more.
			if (/Unexpected (?:token|non-w)/.test(text)) return null;
			return /MCP ERROR \(|deserializeMessage/.test(text)
				? {
						diagnosis: 'stdout-not-json',
						explain: 'The server prints an empty or a broken line to stdout — logs belong to stderr'
					}
				: {};
		},
		sources: [
			'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Errors/JSON_bad_parse'
		]
	},
	{
		id: 'project-server-rejected',
		pattern: /✘ Rejected \(see disabledMcpjsonServers[^\n]{0,20}/,
		diagnosis: 'needs-approval',
		explain: 'You refused this server once — `claude mcp reset-project-choices` asks again',
		confidence: 'certain',
		sources: ['https://code.claude.com/docs/en/mcp']
	},
	{
		id: 'pending-approval',
		pattern:
			/⏸ Pending approval|Pending approval \(run `claude`|transport but current folder is not trusted/,
		diagnosis: 'needs-approval',
		explain: 'A server of the project waits for your approval — it does not start before',
		confidence: 'certain',
		sources: ['https://code.claude.com/docs/en/mcp']
	},
	{
		id: 'http-server-on-stdio',
		needle: ['running ', 'listening ', 'started '],
		pattern: new RegExp(
			`Uvicorn running on http[^\\s]{1,60}|Application startup complete|${announcesPort.source}`,
			'i'
		),
		diagnosis: 'server-runs-http-not-stdio',
		explain: 'The server listens on a port — this client speaks to it through stdin and stdout',
		// Who calls it over HTTP does not wait for its output.
		judge: ([found], { text }) =>
			!/ HTTP\/[\d.]+" \d{3}\b|authorization header|host header/i.test(text) &&
			(/uvicorn|application startup/i.test(found) || waitsAtOutput.test(text))
				? {}
				: null,
		sources: ['https://modelcontextprotocol.io/docs/learn/architecture']
	}
]);
