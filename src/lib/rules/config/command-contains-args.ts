/** The whole command line in `command`: the client looks for a program of that name. */
import { property, type Change } from '../../evidence/index.ts';
import { defineRule, type EntryContext, type FixDraft } from '../define.ts';
import { programName } from '../launch.ts';
import { fieldKey, isLauncher } from '../shape.ts';
import { sign } from '../signs.ts';
import { needsShell, splitWords, unquoted } from '../words.ts';

export const commandContainsArgs = defineRule({
	id: 'command-contains-args',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'command-contains-args',
	onlyFor: [sign.command | sign.blank],
	sources: [
		'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
		'https://github.com/tim-smart/effect-mcp/issues/1'
	],
	messages: {
		line: 'The `command` of `{name}` is a whole command line — no program has that name, so it is not found',
		shell:
			'The `command` of `{name}` is a line for a shell — no shell reads it, so no program is found',
		blank:
			'The `command` of `{name}` has a blank at its edge — no program has that name, so it is not found'
	},
	entry(context, report) {
		const { command } = context.entry;
		if (!command || !/\s/.test(command.value)) return;
		const { value, path } = command;
		const line = value.trim();
		if (line === '' || unquoted(line) !== null) return;
		const data = { name: context.entry.name };
		const sure = context.client.id === 'generic' ? { confidence: 'likely' as const } : {};
		if (!/\s/.test(line)) {
			const changes = [{ op: 'replace', path, value: line } as const];
			report({
				message: 'blank',
				data,
				at: path,
				...sure,
				fixes: () => [{ title: 'Remove the blank', safety: 'safe', changes }]
			});
			return;
		}
		// A reference may hold a default with blanks in it.
		const plain = line.replace(/\$\{[^}]*\}/g, 'x');
		if (!/\s/.test(plain)) return;
		if (needsShell(plain)) report({ message: 'shell', data, at: path, ...sure });
		else if (isLine(plain))
			report({ message: 'line', data, at: path, ...sure, fixes: () => fixes(context, line) });
	}
});

const program = /^(.*?\.(?:exe|cmd|bat))\s+(\S.*)$/is;

/** Words, not one path with blanks in it. */
function isLine(line: string): boolean {
	const [first = ''] = line.split(/\s/, 1);
	if (/^\w+=/.test(first) || /^["']/.test(line)) return true;
	if (!/[/\\]/.test(first)) return !/\.(?:exe|app)$/i.test(line);
	if (program.test(line) || /\.(?:sh|py|[cm]?js)\s+\S/.test(line)) return true;
	return isLauncher(programName(first)) || /\s(?:--?[A-Za-z]|\/|~\/|[A-Za-z]:\\)/.test(line);
}

function fixes({ entry, client }: EntryContext, line: string): FixDraft[] {
	if (/\$\{[^}]*\s/.test(line)) return [];
	const path = program.exec(line);
	const words = path && !/^["']/.test(line) ? splitWords(path[2] ?? '') : splitWords(line);
	if (!words) return [];
	const env: [string, string][] = [];
	if (path && !/^["']/.test(line)) words.unshift(path[1] ?? '');
	for (let word = words[0]; word !== undefined && /^[A-Za-z_]\w*=/.test(word); word = words[0]) {
		const sign = word.indexOf('=');
		env.push([word.slice(0, sign), word.slice(sign + 1)]);
		words.shift();
	}
	const [command, ...args] = words;
	const at = entry.command?.path;
	if (!command || !at) return [];
	const key = String(at.at(-1));
	const changes: Change[] = [{ op: 'replace', path: at, value: command }];
	// One list that starts with the program: the words stand behind it.
	const list = typeof at.at(-1) === 'number' ? at.slice(0, -1) : null;
	if (list) for (const value of args) changes.push({ op: 'insert', path: list, key: 1, value });
	const argsKey = fieldKey(client, 'args');
	const existing = property(entry.node, argsKey)?.value;
	const place = [...entry.path, argsKey];
	if (existing && existing.type !== 'array') return [];
	const empty = !existing || existing.items.length === 0;
	if (args.length > 0 && !list) {
		if (!existing)
			changes.push({ op: 'insert', path: entry.path, key: argsKey, value: args, after: key });
		else if (empty) changes.push({ op: 'replace', path: place, value: args });
		else for (const value of args) changes.push({ op: 'insert', path: place, key: 0, value });
	}
	if (env.length > 0) {
		const envKey = fieldKey(client, 'env');
		const variables = property(entry.node, envKey)?.value;
		if (variables && variables.type !== 'object') return [];
		if (!variables)
			changes.push({ op: 'insert', path: entry.path, key: envKey, value: Object.fromEntries(env) });
		else
			for (const [name, value] of env)
				changes.push({ op: 'insert', path: [...entry.path, envKey], key: name, value });
	}
	const safety = empty && env.length === 0 ? 'safe' : 'review';
	return [{ title: 'Split it into words', safety, changes }];
}
