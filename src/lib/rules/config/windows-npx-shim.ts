/** A batch file named without its ending, in a client that starts programs without a shell. */
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

const batches = /^(?:npx|npm|pnpm|pnpx|yarn|bunx)$/;

export const windowsNpxShim = defineRule({
	id: 'windows-npx-shim',
	reads: 'config',
	// Its makers do not write so; people who met it do.
	severity: 'advice',
	confidence: 'likely',
	diagnosis: 'windows-npx-shim',
	onlyIn: ({ client, platform }) => client.bareSpawn === true && platform === 'windows',
	onlyFor: [sign.npm, sign.direct],
	sources: ['https://github.com/JetBrains/mcp-jetbrains/issues/43'],
	messages: {
		shim: '`{program}` is a batch file on Windows — {client} starts it only as `{program}.cmd`'
	},
	entry({ entry: { command }, client }, report) {
		if (!command || !batches.test(command.value)) return;
		const program = command.value;
		report({
			message: 'shim',
			data: { program, client: client.name },
			at: command.path,
			fixes: () => [
				{
					title: `Write ${program}.cmd`,
					safety: 'safe',
					changes: [{ op: 'replace', path: command.path, value: `${program}.cmd` }]
				}
			]
		});
	}
});
