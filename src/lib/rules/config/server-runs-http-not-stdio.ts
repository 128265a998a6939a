/** A program that is told to serve over the network, where the client listens to its output. */
import { defineRule } from '../define.ts';
import { optionValue, serverArgs } from '../launch.ts';
import { sign } from '../signs.ts';

/** Programs that stand between the two: their option speaks of the other side. */
const bridges = /mcp-remote|mcp-proxy|supergateway|gateway|inspector|bridge|proxy/i;
const network = /^(?:sse|https?|streamable[-_]?https?|http[-_]?stream(?:able|ing)?)$/i;

export const serverRunsHttpNotStdio = defineRule({
	id: 'server-runs-http-not-stdio',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'server-runs-http-not-stdio',
	onlyFor: [sign.command],
	sources: ['https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#stdio'],
	messages: {
		option:
			'`{value}` makes the server listen on a port — this entry starts it and waits at its output'
	},
	entry({ entry, launch }, report) {
		if (!entry.command || entry.url || launch.runner === 'shell' || bridges.test(launch.name))
			return;
		const given = launch.at === -1 ? launch.args : serverArgs(launch);
		const field =
			optionValue(given, '--transport') ??
			entry.env?.value.find(({ name }) => /^(?:\w+_)?TRANSPORT(?:_(?:TYPE|MODE))?$/.test(name));
		if (!field || !network.test(field.value)) return;
		const whole =
			launch.args.find(({ path }) => String(path) === String(field.path))?.value ?? field.value;
		report({
			message: 'option',
			data: { value: field.value },
			at: field.path,
			fixes: () => [
				{
					title: 'Write stdio',
					safety: 'review',
					changes: [
						{
							op: 'replace',
							path: field.path,
							value: whole.slice(0, whole.length - field.value.length) + 'stdio'
						}
					]
				}
			]
		});
	}
});
