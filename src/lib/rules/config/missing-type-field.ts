/** An entry without `type`: with a URL it is taken for a program or for the older transport, with a program some refuse it. */
import { shapeOf } from '../../clients/index.ts';
import { defineRule } from '../define.ts';
import { asSureAsClient } from '../shape.ts';
import { sign } from '../signs.ts';

export const missingTypeField = defineRule({
	id: 'missing-type-field',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'missing-type-field',
	onlyFor: [sign.url, sign.command],
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://docs.cline.bot/mcp/configuring-mcp-servers',
		'https://github.com/charmbracelet/crush/blob/main/internal/agent/tools/mcp/init.go',
		'https://opencode.ai/config.json'
	],
	messages: {
		missing:
			'Server `{name}` has a URL but no `type` — {client} takes it for a program and skips it',
		older:
			'Server `{name}` has a URL but no `type` — {client} speaks the older SSE transport to it',
		program: 'Server `{name}` has no `type` — {client} starts no program without one'
	},
	entry(context, report) {
		const { entry, client, clientCertain } = context;
		const { url, command } = entry;
		if (client.typeMissing === 'inferred' || entry.type || !url === !command) return;
		if (entry.mismatches.some(({ path }) => path.at(-1) === 'type')) return;
		const { properties, required } = shapeOf(client.schema);
		if (command && !(clientCertain && required.includes('type'))) return;
		// An address that ends in /sse speaks the older transport.
		const words = properties?.get('type')?.options;
		const sse = /\/sse\/?(?:[?#]|$)/.test(url?.value ?? '') && words?.includes('sse');
		const older = client.typeMissing === 'sse';
		if (older && sse) return;
		const [program = 'stdio'] = client.stdioTypes ?? [];
		const value = command ? program : sse ? 'sse' : client.httpTypes[0];
		if (value === undefined) return;
		const before = entry.node.type === 'object' ? entry.node.properties[0]?.key : undefined;
		report({
			message: command ? 'program' : older ? 'older' : 'missing',
			// A server may still speak it.
			...(older && { severity: clientCertain ? 'warning' : 'advice' }),
			confidence: older ? 'likely' : asSureAsClient(context),
			data: { name: entry.name, client: client.name },
			at: { path: entry.path, part: 'key' },
			fixes: () => [
				{
					title: `Add "type": "${value}"`,
					safety: value === 'sse' ? 'review' : 'safe',
					changes: [
						{
							op: 'insert',
							path: entry.path,
							key: 'type',
							value,
							...(before === undefined ? {} : { after: before })
						}
					]
				}
			]
		});
	}
});
