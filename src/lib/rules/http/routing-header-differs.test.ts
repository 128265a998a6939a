import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './routing-header-differs.examples.ts';
import { routingHeaderDiffers } from './routing-header-differs.ts';

const [sent, refused] = [examples.good.text, examples.bad.text];
const ask = (headers: string, body: string, status = '400 Bad Request') =>
	`POST /mcp HTTP/1.1\nHost: mcp.example.com\n${headers}\n${body}\n\nHTTP/1.1 ${status}\n`;
const listed = '{"jsonrpc":"2.0","id":1,"method":"tools/list"}';
const newest = 'MCP-Protocol-Version: 2026-07-28\n';

evidenceTester(routingHeaderDiffers, {
	valid: [
		examples.good,
		{ text: ask(`${newest}Mcp-Method: tools/list\n`, listed) },
		// An older revision, named, chosen, or nothing said: these headers are not part of it.
		{ text: refused.replaceAll('2026-07-28', '2025-11-25') },
		{ text: sent.replace('tools/call\nMcp-Name: get_weather', 'x'), revision: '2025-06-18' },
		{ text: ask('', listed) },
		// The handshake of older revisions, a notification, an answer, and a body that was not copied.
		{ text: ask(newest, '{"jsonrpc":"2.0","id":0,"method":"initialize","params":{}}') },
		{ text: ask(newest, '{"jsonrpc":"2.0","method":"notifications/cancelled"}') },
		{ text: ask(newest, '{"jsonrpc":"2.0","id":1,"result":{}}') },
		{ text: ask(newest, '') },
		{ text: 'POST /mcp -> 400 {"jsonrpc":"2.0","id":1,"error":{"code":-32020}}' },
		// A client of two eras falls back: this request is of the older one.
		{ text: `${sent}\n${ask('MCP-Protocol-Version: 2025-11-25\n', listed)}` },
		{ text: ask(`${newest}Mcp-Session-Id: 5f00aa\n`, listed) },
		{
			text: refused.replace('the request headers and body disagree', 'Unsupported protocol version')
		},
		// What a header cannot hold is written in Base64.
		{
			text: sent.replace('Mcp-Name: get_weather', 'Mcp-Name: =?base64?Z2V0X3dlYXRoZXI=?=')
		},
		{
			text: ask(
				`${newest}Mcp-Method: resources/read\nMcp-Name: file:///a\n`,
				'{"jsonrpc":"2.0","id":2,"method":"resources/read","params":{"uri":"file:///a"}}'
			)
		}
	],
	invalid: [
		{ ...examples.bad, message: 'methodAbsent', marked: 'POST /mcp' },
		{
			text: ask(newest, listed, '200 OK'),
			message: 'methodAbsent',
			marked: 'POST /mcp',
			severity: 'advice'
		},
		{
			text: ask('', listed),
			revision: '2026-07-28',
			message: 'methodAbsent',
			marked: 'POST /mcp'
		},
		{
			text: ask(`${newest}Mcp-Method: tools/call\n`, listed),
			message: 'methodDiffers',
			marked: 'Mcp-Method: tools/call'
		},
		{
			text: ask(`${newest}Mcp-Method: Tools/List\n`, listed, '401 Unauthorized'),
			message: 'methodDiffers',
			marked: 'Mcp-Method: Tools/List',
			severity: 'warning'
		},
		{
			text: refused.replace('Content-Type', 'Mcp-Method: tools/call\nContent-Type'),
			message: 'nameAbsent',
			marked: 'POST /mcp'
		},
		{
			text: refused.replace(
				'Content-Type',
				'Mcp-Method: tools/call\nMcp-Name: get_time\nContent-Type'
			),
			message: 'nameDiffers',
			marked: 'Mcp-Name: get_time'
		},
		{
			text: refused.replace(
				'Content-Type',
				'Mcp-Method: tools/call\nMcp-Name: =?base64?Z2V0X$?=\nContent-Type'
			),
			message: 'nameBroken',
			marked: 'Mcp-Name: =?base64?Z2V0X$?='
		},
		{
			text: ask(
				`${newest}Mcp-Method: tools/list\n`,
				'{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2027-01-01"}}}'
			),
			revision: '2026-07-28',
			message: 'versionDiffers',
			marked: 'MCP-Protocol-Version: 2026-07-28'
		}
	]
});
