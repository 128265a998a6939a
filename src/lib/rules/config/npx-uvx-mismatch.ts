/** npx for a package of Python, or uvx for one of Node. */
import { otherRegistry } from '../../catalog/index.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

export const npxUvxMismatch = defineRule({
	id: 'npx-uvx-mismatch',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'npx-uvx-mismatch',
	onlyFor: [sign.npm, sign.pypi],
	sources: [
		'https://github.com/modelcontextprotocol/servers',
		'https://github.com/modelcontextprotocol/servers/issues/3800',
		'https://packaging.python.org/en/latest/specifications/name-normalization/'
	],
	messages: {
		python:
			'`{name}` is a Python package — npx looks for it in npm, where another or none has that name',
		node: '`{name}` is an npm package — uvx looks for it in PyPI, where another or none has that name'
	},
	entry({ entry: { command }, launch }, report) {
		const { runner, at, args, name, program } = launch;
		if ((runner !== 'npm' && runner !== 'pypi') || at === -1 || !command) return;
		const field = args[at];
		const versioned = runner === 'npm' && /^[\w.-]+==/.test(field?.value ?? '');
		const right = versioned ? name : otherRegistry(name, runner);
		if (right === undefined || !field) return;
		const direct = command.value === 'npx' || command.value === 'uvx';
		const yes = args
			.slice(launch.from, at)
			.filter(({ value }) => /^(?:-y|--yes|-yq?)$/.test(value));
		report({
			message: runner === 'npm' ? 'python' : 'node',
			data: { name },
			at: field.path,
			...(name.startsWith('@') && runner === 'pypi' && { confidence: 'certain' }),
			fixes: () =>
				!direct || launch.from + yes.length !== at
					? []
					: [
							{
								title: program === 'npx' ? 'Use uvx' : 'Use npx',
								safety: 'review',
								changes: [
									{ op: 'replace', path: command.path, value: program === 'npx' ? 'uvx' : 'npx' },
									...yes.map(({ path }) => ({ op: 'remove' as const, path })),
									...(program === 'npx'
										? []
										: [
												{
													op: 'insert' as const,
													path: field.path.slice(0, -1),
													key: 0,
													value: '-y'
												}
											]),
									...(right === name
										? []
										: [{ op: 'replace' as const, path: field.path, value: right }])
								]
							}
						]
		});
	}
});
