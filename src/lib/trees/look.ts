/** “How do I find out?”: where to look and what to run, said once for all trees. */
import type { Help } from './define.ts';

/** Where each client keeps the entry of a server. */
export const entryAt: readonly Help[] = [
	{ on: 'Claude Desktop', look: 'Settings › Developer › Edit Config.' },
	{
		on: 'VS Code',
		look: 'The file `.vscode/mcp.json` of the project, or Command Palette › `MCP: Open User Configuration`.'
	},
	{
		on: 'Cursor',
		look: 'The file `.cursor/mcp.json` of the project, or `mcp.json` in the folder `.cursor` of your home folder.'
	},
	{
		on: 'Claude Code',
		look: 'This prints the entry; `NAME` is the name of the server:',
		run: 'claude mcp get NAME'
	}
];

/** Where each client writes down what a server says. */
export const logAt: readonly Help[] = [
	{
		on: 'Claude Desktop on Windows',
		look: 'Settings › Developer shows the server and opens its log. Or run this in PowerShell:',
		run: 'Get-ChildItem "$env:APPDATA\\Claude\\logs\\mcp*.log", "$env:LOCALAPPDATA\\Claude\\Logs\\mcp*.log", "$env:LOCALAPPDATA\\Packages\\Claude_*\\LocalCache\\Roaming\\Claude\\logs\\mcp*.log" -ErrorAction SilentlyContinue | Sort-Object LastWriteTime | Select-Object -Last 1 | Get-Content -Tail 40'
	},
	{
		on: 'Claude Desktop on macOS',
		look: 'Settings › Developer shows the server and opens its log. Or run this in Terminal:',
		run: 'tail -n 40 ~/Library/Logs/Claude/mcp*.log'
	},
	{ on: 'VS Code', look: 'Command Palette › `MCP: List Servers` › the server › Show Output.' },
	{ on: 'Cursor', look: 'View › Output, then choose `MCP Logs` in the list.' },
	{
		on: 'Claude Code',
		look: 'Start it with its debug log, and read the lines about the server:',
		run: 'claude --debug=mcp'
	}
];

/** How each client is really ended. */
export const quitHow: readonly Help[] = [
	{
		on: 'Windows',
		look: 'Closing the window is not enough: right-click the icon beside the clock and choose Quit.'
	},
	{ on: 'macOS', look: 'Closing the window is not enough: press ⌘Q in the client.' },
	{ on: 'VS Code and Cursor', look: 'Close every window of it, then start it again.' },
	{ on: 'Claude Code', look: 'End the session and start another one, in a new terminal.' }
];

const opening =
	'{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"probe","version":"1"}}}';

/** Asks the address what a client would ask first, without a token; prints status, headers and body. */
export const probe: readonly Help[] = [
	{
		on: 'macOS and Linux',
		look: 'Put the address of your config in place of the example. The first line is the status:',
		run: `curl -sS -i -m 20 -X POST https://example.com/mcp -H 'Content-Type: application/json' -H 'Accept: application/json, text/event-stream' -d '${opening}'`
	},
	{
		on: 'Windows',
		look: 'The same in PowerShell:',
		run: `'${opening}' | curl.exe -sS -i -m 20 -X POST https://example.com/mcp -H "Content-Type: application/json" -H "Accept: application/json, text/event-stream" -d "@-"`
	},
	{
		look: 'It sends no token, so nothing in the answer is secret. A browser does not do here: it asks in another way, and gets another answer.'
	}
];

/** Starts what the client starts, by hand. */
export const byHand: readonly Help[] = [
	{
		look: 'Copy `command` and `args` of the entry into a terminal, as one line. This is the shape; put your own words in place of these:',
		run: 'npx -y some-server'
	},
	{ look: 'Wait ten seconds. A sound server prints nothing and waits; Ctrl+C ends it.' },
	...entryAt
];
