/** A server that is started without what it needs to know. */
import type { Entry } from '../../clients/define.ts';
import { defineRule, type FixDraft } from '../define.ts';
import { serverArgs, type Launch } from '../launch.ts';
import { sign } from '../signs.ts';

export const missingArgument = defineRule({
	id: 'missing-argument',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'missing-argument',
	onlyFor: [sign.command | sign.known],
	sources: [
		'https://github.com/modelcontextprotocol/servers/tree/main/src/filesystem',
		'https://github.com/github/github-mcp-server'
	],
	messages: {
		missing: '`{package}` is started without {what} — it cannot do its work'
	},
	entry({ entry, launch }, report) {
		if (launch.runner === 'container' || launch.runner === 'shell' || !entry.command) return;
		const { known } = launch;
		const needs = known?.needs;
		if (!needs) return;
		if (known.registry !== (launch.runner ?? 'program')) return;
		const given = launch.runner ? serverArgs(launch) : launch.args;
		if (given.some(({ value }) => needs.test.test(value))) return;
		// A value in a variable is as good.
		if (entry.env?.value.some(({ name }) => /DSN|DB_PATH|CONNECTION|DATABASE_URL/.test(name)))
			return;
		report({
			message: 'missing',
			data: { package: launch.name, what: needs.what },
			at: launch.args[launch.at]?.path ?? entry.args?.path ?? entry.command.path,
			...(needs.soft && { severity: 'warning' }),
			fixes: () => fixes(entry, launch, needs.words)
		});
	}
});

/** Words that are always the same stand directly behind the package or program. */
function fixes(
	{ args, firstArg }: Entry,
	{ at }: Launch,
	words: readonly string[] | undefined
): FixDraft[] {
	if (!words || !args) return [];
	const key =
		args.value.length === 0 ? (firstArg ?? 0) : Number(args.value[at]?.path.at(-1) ?? -1) + 1;
	return [
		{
			title: `Add ${words.join(' ')}`,
			safety: 'safe',
			changes: words.map((value) => ({ op: 'insert', path: args.path, key, value }))
		}
	];
}
