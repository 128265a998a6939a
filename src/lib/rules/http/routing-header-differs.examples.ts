import type { EvidenceExamples } from '../examples.ts';

const call = (headers: string) => `POST /mcp HTTP/1.1
Host: mcp.example.com
Accept: application/json, text/event-stream
MCP-Protocol-Version: 2026-07-28
${headers}Content-Type: application/json

{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_weather","arguments":{}}}

HTTP/1.1 `;

export const examples: EvidenceExamples = {
	bad: {
		text: `${call('')}400 Bad Request
Content-Type: application/json

{"jsonrpc":"2.0","id":1,"error":{"code":-32020,"message":"Bad Request: the request headers and body disagree"}}`
	},
	good: { text: `${call('Mcp-Method: tools/call\nMcp-Name: get_weather\n')}200 OK\n` }
};
