/** `mcp run` without the part of the SDK that brings the command. */
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

export const pythonPackageMissing = defineRule({
	id: 'python-package-missing',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'python-package-missing',
	onlyFor: [sign.script, sign.pypi],
	sources: ['https://github.com/modelcontextprotocol/python-sdk#installation'],
	messages: {
		cli: '`mcp {command}` needs `mcp[cli]` — `--with mcp` leaves out the part that holds the command'
	},
	entry({ launch }, report) {
		const { args } = launch;
		if (launch.program !== 'uv') return;
		const extra = args.findIndex(
			({ value }, index) => value === 'mcp' && args[index - 1]?.value === '--with'
		);
		const field = args[extra];
		const run = args.findIndex(
			({ value }, index) =>
				index > extra &&
				value === 'mcp' &&
				/^(?:run|dev|install)$/.test(args[index + 1]?.value ?? '')
		);
		if (!field || run === -1) return;
		report({
			message: 'cli',
			data: { command: args[run + 1]?.value ?? '' },
			at: field.path,
			fixes: () => [
				{
					title: 'Write mcp[cli]',
					safety: 'safe',
					changes: [{ op: 'replace', path: field.path, value: 'mcp[cli]' }]
				}
			]
		});
	}
});
