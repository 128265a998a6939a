/** A command that adds a server, written so that the client reads it otherwise: a missing `--`, an option that takes the name. */
import type { SyntaxFaultKind } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';
import { faultsOf, syntaxFinding } from '../syntax.ts';

const faults = [
	['add-separator', 'separator', 'Put -- before the program'],
	['add-greedy', 'greedy', 'Move it behind the name'],
	['add-header', 'header', 'Write the other sign']
] as const satisfies readonly (readonly [SyntaxFaultKind, string, string])[];

export const addCommandMisread = defineRule({
	id: 'add-command-misread',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'add-command-misread',
	onlyIn: ({ document }) => document.format === 'command',
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://github.com/anthropics/claude-code/issues/62332',
		'https://github.com/AlexGladkov/claude-in-mobile/issues/18',
		'https://ampcode.com/manual',
		'https://github.com/anomalyco/opencode/blob/v1.18.32/packages/opencode/src/cli/cmd/mcp.ts'
	],
	messages: {
		separator:
			'`{option}` counts as an option of `{program}` — without `--` before the server’s program it is refused',
		greedy:
			'`{option}` takes each word up to the next option, `{word}` too — `{program}` then misses it',
		header:
			'`{program}` wants `{name}{sign}…` behind `--header` — with the other sign it takes no header'
	},
	config(context, report) {
		for (const [kind, message, title] of faults)
			for (const fault of faultsOf(context, kind))
				report({
					...syntaxFinding(fault, message, { title }),
					// Newer versions may take it.
					...(kind === 'add-greedy' && { confidence: 'likely' })
				});
	}
});
