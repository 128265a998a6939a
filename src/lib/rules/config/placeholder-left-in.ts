/** Words of a README that wait to be replaced. */
import type { Field } from '../../clients/define.ts';
import { examplePath, placeholderKind } from '../../secrets/index.ts';
import type { Path } from '../../evidence/index.ts';
import { defineRule, type FixDraft } from '../define.ts';
import { sign } from '../signs.ts';

export const placeholderLeftIn = defineRule({
	id: 'placeholder-left-in',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'placeholder-left-in',
	onlyFor: [sign.template, sign.env],
	sources: ['https://modelcontextprotocol.io/docs/develop/connect-local-servers'],
	messages: {
		value: '`{name}` still holds a placeholder — the server needs your own value there',
		path: '`{value}` is an example’s path — nothing is found there'
	},
	entry({ entry, launch, signs }, report) {
		if (!(signs & sign.template)) {
			// `API_KEY` set to `API_KEY` is one, whatever the words.
			for (const field of entry.env?.value ?? [])
				if (field.name === field.value)
					report({ message: 'value', data: { name: field.name }, at: field.path });
			return;
		}
		const { env, headers, url, command, cwd } = entry;
		const look = (
			{ value: whole, path: at }: Field<string>,
			name: string,
			bare: boolean,
			/** What can go: without a token the client asks the server how to sign in. */
			spare?: Path
		) => {
			// Names in references are names.
			const value = whole.includes('${') ? whole.replace(/\$\{[^{}]*\}/g, '') : whole;
			if (value.length < 3) return;
			const example = examplePath(value);
			if (example) {
				const weak = example === 'folder' ? {} : { severity: 'warning' as const };
				report({ message: 'path', data: { value }, at, ...weak });
				return;
			}
			// `-e API_KEY` and `--name TOKEN` are names; the words of a command are no values.
			const text = bare ? value : value.replace(/^--?[\w-]+=/, '');
			if (!bare && /^[A-Z_]+$/.test(text) && !/YOUR|HERE|REPLACE|INSERT/.test(text)) return;
			if (!bare && /^[a-z-]+$/.test(text) && !/your|-here$/.test(text)) return;
			if (placeholderKind(text) !== 'template') return;
			const fixes = () => (spare ? [remove(spare)] : []);
			report({ message: 'value', data: { name }, at, fixes });
		};
		for (const field of env?.value ?? []) {
			if (field.value === field.name)
				report({ message: 'value', data: { name: field.name }, at: field.path });
			else look(field, field.name, true);
		}
		for (const field of headers?.value ?? []) {
			const alone = headers?.value.length === 1;
			const signsIn = entry.transport !== 'stdio' && /^authorization$/i.test(field.name);
			look(field, field.name, true, signsIn ? (alone ? headers.path : field.path) : undefined);
		}
		if (url) look(url, entry.name, false);
		if (command) look(command, 'command', false);
		if (cwd) look(cwd, 'cwd', false);
		for (const [index, field] of launch.args.entries()) {
			const before = launch.args[index - 1]?.value ?? '';
			look(field, before.startsWith('--') ? before : 'args', false);
		}
	}
});

function remove(path: Path): FixDraft {
	return {
		title: 'Sign in without the header',
		safety: 'review',
		changes: [{ op: 'remove', path }]
	};
}
