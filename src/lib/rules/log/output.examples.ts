/** Texts that the signatures of `output.ts` must find, and look-alikes that they must not. The test beside reads them. */
import type { SignatureExamples } from './define.ts';

export const examples: Readonly<Record<string, SignatureExamples>> = {
	'config-bom': {
		matches: ["Unexpected token '\ufeff', \"\ufeff{ is not valid JSON"],
		ignores: ["Unexpected token 'x' in JSON"]
	},
	'config-unexpected-sign': {
		matches: [
			"claude_desktop_config.json: Unexpected token ',' in JSON at position 318",
			"mcp.json: Unexpected token '“' in JSON at position 4"
		],
		ignores: ['MCP docs: Unexpected token \'C\', "Cook" is not valid JSON']
	},
	'config-property-name': {
		matches: ['Expected double-quoted property name in JSON at position 44'],
		ignores: ['property name expected']
	},
	'config-comma-missing': {
		matches: ["mcp.json: Expected ',' or '}' after property value in JSON at position 40"],
		ignores: ['a property value is expected: error']
	},
	'config-toml-invalid': {
		matches: [
			'    1: TOML parse error at line 7, column 2',
			'Error: failed to load MCP servers from /home/ana/.codex'
		],
		ignores: ['error: the parse of the TOML file took 2 ms', 'failed to load the list of servers']
	},
	'config-extra-data': {
		matches: ['json.decoder.JSONDecodeError: Extra data: line 9 column 1'],
		ignores: ['extra data was sent: error']
	},
	'config-quotes-lost': {
		matches: ["Expected property name or '}' in JSON at position 1 (line 1 column 2)"],
		ignores: ['a property name or two: error']
	},
	'config-bad-escape': {
		matches: ['Bad escaped character in JSON at position 80'],
		ignores: ['the prisoner escaped: error']
	},
	'config-unreadable': {
		matches: ['There was an error reading or parsing claude_desktop_config.json'],
		ignores: ['error reading or parsing the mail']
	},
	'config-command-required': {
		matches: ['{ "path": ["mcpServers", "docs", "command"], "message": "Required" } is the error'],
		ignores: ['{ "path": ["mcpServers", "docs", "url"], "message": "Required" } is the error']
	},
	'config-entries-skipped': {
		matches: [
			'These are not valid MCP server configurations and were skipped: docs',
			'Error: Some MCP servers could not be loaded',
			"[warn] Skipped invalid MCP server config entries: { invalidServers: [ 'docs', [length]: 1 ] }"
		],
		ignores: ['two lines were skipped: error', '[warn] Skipped invalid MCP server messages: 2']
	},
	'codex-entry-mixed': {
		matches: [
			'Error loading config.toml: url is not supported for stdio\nin `mcp_servers.docs`',
			'bearer_token is not supported for streamable_http in `mcp_servers.docs`'
		],
		ignores: [
			'OAuth is not supported for stdio servers: error',
			'Error: `url` is not supported for stdin'
		]
	},
	'codex-entry-empty': {
		matches: ['invalid configuration: invalid transport\nin `mcp_servers.docs`'],
		ignores: [
			'Error: invalid transport: expected http',
			'error: invalid transport in `model_providers.docs`'
		]
	},
	'entry-without-address': {
		matches: [
			"Connection failed for 'docs': Invalid configuration: missing httpUrl (for Streamable HTTP), url (for SSE), and command (for stdio)."
		],
		ignores: [
			'error: Invalid configuration: missing name',
			'The httpUrl (for Streamable HTTP) has an error'
		]
	},
	'config-schema': {
		matches: ['mcpServers.docs: Does not adhere to MCP server configuration schema'],
		ignores: ['Does not adhere to the rules: error']
	},
	'config-url-without-type': {
		matches: ['Server "docs" has a "url" but no "type"; add "type": "http"'],
		ignores: ['has a "url" but no "type": error']
	},
	'config-root-missing': {
		matches: ["Config file must contain 'mcpServers' object"],
		ignores: ['the object mcpServers is fine, no error']
	},
	'config-root-type': {
		matches: ['mcp.servers must be an array in the settings: error'],
		ignores: ['args must be an array: error']
	},
	'config-spread-of-object': {
		matches: ['TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function'],
		ignores: ['the spread syntax is fine: error']
	},
	'config-in-user-settings': {
		matches: ['MCP servers should no longer be configured in user settings. Error'],
		ignores: ['settings no longer be configured: error']
	},
	'no-servers-configured': {
		matches: ['No MCP servers configured. Use `claude mcp add` to add a server.'],
		ignores: ['no MCP server was configured: error']
	},
	'server-name-refused': {
		matches: [
			'Invalid name my docs. Names can only contain letters, numbers, hyphens, and underscores.'
		],
		ignores: ['Names can only contain letters: error']
	},
	'tool-name-too-long': {
		matches: ['Combined server and tool name length (63) exceeds 60 characters: error'],
		ignores: ['the line exceeds 60 characters: error']
	},
	'tool-name-pattern': {
		matches: [
			"tools.0.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$': error",
			'tools.4.custom.name: String should have at most 64 characters',
			"Invalid 'tools[5].function.name': string too long. Expected a string with maximum length 64",
			"Value 'docs-a' at 'toolConfig.tools.1.member.toolSpec.name' failed to satisfy constraint",
			'Some tools have naming issues and may be filtered out'
		],
		ignores: ['a pattern {1,64} is used: error', 'title: String should have at most 200 characters']
	},
	'command-output-is-path': {
		matches: ['MCP which: Unexpected token \'/\', "/usr/bin/node" is not valid JSON'],
		ignores: ['MCP docs: Unexpected token \'C\', "Cook" is not valid JSON']
	},
	'stdout-token': {
		matches: [
			'Unexpected token \'S\', "Server started" is not valid JSON',
			"SyntaxError: JSON Parse error: Unrecognized token '<'",
			'Unexpected token \'C\', "Could not "... is not valid JSON'
		],
		ignores: ['claude_desktop_config.json: Unexpected token \'a\', "a" is not valid JSON']
	},
	'stdout-date': {
		matches: ['Unexpected non-whitespace character after JSON at position 4 (line 1 column 5)'],
		ignores: ['mcp.json: Unexpected non-whitespace character after JSON at position 4']
	},
	'stdout-bracket': {
		matches: ["Expected ',' or ']' after array element in JSON at position 5 (line 1 column 6)"],
		ignores: ["Expected ',' or ']' in a list: error"]
	},
	'jsonrpc-parse': {
		matches: ['Failed to parse JSONRPC message from server'],
		ignores: ['failed to parse the mail']
	},
	'answer-not-json': {
		matches: ['SDK auth failed: Failed to parse JSON'],
		ignores: ['Failed to parse JSONRPC message from server']
	},
	'answer-content-type': {
		matches: [
			'initialize: unsupported content type "text/html"',
			'java.lang.RuntimeException: Unknown media type returned: text/html',
			'Streamable HTTP error: Unexpected content type: text/html'
		],
		ignores: ['the content type is expected: error']
	},
	'line-too-long': {
		matches: [
			'Error: ReadBuffer exceeded maximum size',
			'Separator is not found, and chunk exceed the limit',
			'bufio.Scanner: token too long'
		],
		ignores: ['the buffer exceeded: error']
	},
	'request-not-json': {
		matches: [
			'{"jsonrpc":"2.0","error":{"code":-32700,"message":"Parse error: Invalid JSON"},"id":null}'
		],
		ignores: ['parse error in line 4']
	},
	'settings-not-loaded': {
		matches: ['Could not load app settings. Error'],
		ignores: ['could load app settings, no error']
	},
	'json-ends-early': {
		matches: [
			'MCP ERROR (shelf): SyntaxError: Unexpected end of JSON input',
			'Error: Unexpected end of JSON input'
		],
		ignores: [
			'Unexpected end of JSON input\nUnexpected non-whitespace character after JSON at position 4',
			'the unexpected end of the story: error',
			'Unexpected end of JSON input\nUnexpected token \'F\', "Fatal erro"... is not valid JSON'
		]
	},
	'project-server-rejected': {
		matches: ['docs: npx - ✘ Rejected (see disabledMcpjsonServers in settings)'],
		ignores: ['the offer was rejected: error']
	},
	'pending-approval': {
		matches: [
			'docs: npx -y docs - ⏸ Pending approval',
			'docs uses stdio transport but current folder is not trusted.'
		],
		ignores: ['pending approval of the boss: error']
	},
	'stdout-line-unread': {
		matches: [
			'SyntaxError: No number after minus sign in JSON at position 1\n    at JSON.parse (<anonymous>)\n    at deserializeMessage (/a/stdio.js:1:1)',
			'Error processing inbound message for line: ShopService initialized'
		],
		ignores: [
			'Error processing inbound message for line: {"jsonrpc":"2.0","id":1}',
			'SyntaxError: No number after minus sign in JSON at position 1\n    at JSON.parse (<anonymous>)\n    at readConfig (/a/config.js:1:1)',
			"SyntaxError: Unexpected token ';'"
		]
	},
	'stdout-no-message': {
		matches: [
			'ZodError: [{ "code": "invalid_value", "values": ["2.0"], "path": ["jsonrpc"], "message": "Invalid input: expected \\"2.0\\"" }]'
		],
		ignores: [
			'ZodError: [{ "path": ["version"], "message": "Invalid input: expected \\"2\\"" }]',
			'Error: expected version 2.0'
		]
	},
	'http-server-on-stdio': {
		matches: [
			'INFO: Uvicorn running on http://127.0.0.1:8000, no error',
			'MCP Streamable HTTP Server listening on port 3001\nMcpError: MCP error -32001: Request timed out'
		],
		ignores: [
			'INFO: Uvicorn running on http://127.0.0.1:8000\nWARNING request without an Authorization header',
			'the marathon is running on https: error',
			'MCP Streamable HTTP Server listening on port 3001\nError: connect ECONNREFUSED 127.0.0.1:5432',
			'Notes, running on stdio\nMcpError: MCP error -32001: Request timed out'
		]
	},
	'stdout-go-reader': {
		matches: [
			'Error: calling "initialize": invalid character \'S\' looking for beginning of value',
			'Error: calling "initialize": invalid trailing data at the end of stream.'
		],
		ignores: [
			"failed to parse config file mcp.json: invalid character '}' looking for beginning of value",
			"invalid character '}' after object key"
		]
	},
	'stdout-bun-reader': {
		matches: [
			'STDIO connection dropped\nConnection error: JSON Parse error: Unexpected identifier "MCP"'
		],
		ignores: [
			"HTTP 200: JSON Parse error: Unrecognized token '<'",
			'settings.json: JSON Parse error: Unexpected token'
		]
	},
	'stdout-line-skipped': {
		matches: ['[warning] Failed to parse message: "Server started\\n"'],
		ignores: ['[error] Failed to parse JSONRPC message', 'Failed to parse message of the commit']
	},
	'stdout-in-jetbrains': {
		matches: [
			'2025-10-03 15:46:00,983 SERVER - info: Shop.Services[0]\n2025-10-03 15:46:01,216 INFO - Server stopped'
		],
		ignores: [
			'2025-10-03 15:46:00,983 SERVER - {"jsonrpc":"2.0","id":1,"result":{}}',
			'2025-10-03 15:46:00,983 SERVER - ready\n2025-10-03 15:46:01,000 SERVER - {"jsonrpc":"2.0"}'
		]
	}
};
