/** Texts that the signatures of `refusals.ts` must find, and look-alikes that they must not. The test beside reads them. */
import type { SignatureExamples } from './define.ts';

export const examples: Readonly<Record<string, SignatureExamples>> = {
	'config-value-kind': {
		matches: [
			'Error loading config.toml: invalid type: string "-y", expected a sequence\nin `mcp_servers.docs.args`',
			'Error loading configuration: invalid type: integer `8080`, expected a string in `mcp_servers.docs.env.PORT`',
			'opencode.json is invalid\n↳ Invalid input: expected array, received string mcp.docs.command',
			'1 validation error for StdioServerParameters\nargs\n  Input should be a valid list [type=list_type]',
			'failed to read config: json: cannot unmarshal string into Go struct field Entry.args of type []string',
			"failed to unmarshal config: 'MCPServers[docs].Env[0]' expected type 'string', got unconvertible type 'map'",
			'Cannot deserialize value of type `java.util.ArrayList` from String value: McpServers["mcpServers"]->args',
			'mcpServers: Element class kotlinx.serialization.json.JsonArray is not a JsonObject'
		],
		ignores: [
			'MCP error -32602: Invalid arguments for tool set_config: Expected array, received string',
			'failed to deserialize the answer of the weather service: invalid type: null, expected a string',
			'mcpServers.docs.command: expected string, received undefined',
			'reading the config\nfailed to deserialize parameters: invalid type: string "5", expected u64'
		]
	},
	'config-key-unknown': {
		matches: [
			'error in config: unknown field `type`, expected one of `command`, `args`\nin `mcp_servers.docs`',
			"opencode.json is invalid\n↳ Unrecognized key(s) in object: 'enabled' mcp.docs",
			'Configuration is invalid at opencode.json\n↳ Unrecognized key: "mcpServers"'
		],
		ignores: [
			"MCP error -32602: Invalid arguments for tool search: Unrecognized key(s) in object: 'limit'",
			'the answer has an unknown field `type`, expected `kind`'
		]
	},
	'config-entry-refused': {
		matches: [
			"mcp stdio config requires a non-empty 'command' field",
			"ValueError: 'command' parameter is required for stdio connection",
			'error at line 6: missing field `command`',
			'1 validation error for StdioServerParameters\ncommand\n  Field required',
			'Enabled MCP Server docs must specify a command, ignoring.',
			"Error: Missing 'transport' key in server configuration.",
			'Ignoring MCP config entry without type',
			"Unsupported transport: http. Must be one of: 'stdio', 'sse'",
			'unsupported mcp type: streamable-http',
			'error="unsupported mcp type: "',
			"Cannot mix 'stdio' and 'sse' fields",
			'Invalid MCP settings JSON format. Please check your settings file.',
			'MCP settings schema error — no servers were loaded.'
		],
		ignores: [
			'error: missing field `cmd`',
			'failed to deserialize parameters: missing field `command`',
			'Unsupported transport: the bus is late'
		]
	},
	'config-dialect': {
		matches: ['Error: Configuration is invalid at opencode.json\n↳ Invalid input mcp.docs'],
		ignores: ['Error: Configuration is invalid at opencode.json\n↳ Unrecognized key: theme']
	},
	'server-forbidden': {
		matches: [
			'[WARNING] Failed to fetch MCP registry policy: 404',
			"! 1 MCP server was blocked by policy: 'docs'",
			'[ERROR] MCP server "docs" filtered: Could not verify server against any configured registry',
			'Cannot add MCP server "docs": not allowed by enterprise policy',
			"Third-party MCP servers are disabled by your organization's Copilot policy."
		],
		ignores: [
			'MCP servers are disabled by default',
			'the request was blocked by policy of the bank'
		]
	},
	'tool-schema-refused': {
		matches: [
			"Invalid schema for function 'search': In context=('properties', 'tags'), array schema missing items.",
			'Unknown name "$schema" at \'tools[0].function_declarations[0].parameters\': Cannot find field.',
			'API Error: 400 tools.9.custom.input_schema: input_schema does not support oneOf at the top level',
			'The value at toolConfig.tools.26.toolSpec.inputSchema.json.type must be one of the following: object',
			"`md` functionDeclaration `parameters.f` schema didn't specify the schema type field",
			"Skipping tool 'make' from MCP server 'docs' because it has missing types in its parameter schema.",
			'[ { "path": [ "tools", 3, "inputSchema" ], "message": "Required" } ]',
			'You may not include more than 128 tools in your request.',
			"Invalid 'tools': array too long. Expected an array with maximum length 128"
		],
		ignores: [
			'no schema with key or ref "shop.json"',
			'more than 128 tools were installed',
			'Invalid schema for response_format',
			'{"tools":[{"name":"search","inputSchema":{"type":"object"}}]}',
			'"functionDeclarations": [ { "name": "search" } ]'
		]
	}
};
