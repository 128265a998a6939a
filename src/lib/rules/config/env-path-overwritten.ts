/** A `PATH` that was meant to grow and is replaced instead, or that names a program in place of its folder. */
import type { Path } from '../../evidence/index.ts';
import { defineRule, type FixDraft } from '../define.ts';
import { programName } from '../launch.ts';
import { expandsAt, findReference } from '../references.ts';
import { sign } from '../signs.ts';
import { unix, windows } from '../systems.ts';

/** The folders that a program finds there in any case, and how those that were added look. */
const systems = [
	{ sign: ':', own: /^\//, usual: '/usr/local/bin:/usr/bin:/bin', platforms: unix },
	{
		sign: ';',
		own: /^[A-Za-z]:[\\/]/,
		usual: 'C:\\Windows\\System32;C:\\Windows',
		platforms: windows
	}
];

/** One path, and it ends in a program: folders are seldom called so, and never in `bin`. */
const oneProgram =
	/^(?:[a-z]:)?[^:;]*[\\/](?:(?<=bin.)(?:node|npx|npm|uvx?|python3?|bunx?|docker)|[\w-]+\.(?:exe|cmd))$/i;

export const envPathOverwritten = defineRule({
	id: 'env-path-overwritten',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'env-path-overwritten',
	onlyFor: [sign.env | sign.reference, sign.env | sign.unixPath, sign.env | sign.windowsPath],
	sources: [
		'https://github.com/modelcontextprotocol/servers/issues/64',
		'https://github.com/modelcontextprotocol/typescript-sdk'
	],
	messages: {
		literal:
			'`{reference}` in `{name}` stays as it is — every other folder of the search path is lost',
		program:
			'`{name}` is the path of `{program}` itself — programs are looked for in folders, none is found'
	},
	entry({ entry, client, clientCertain }, report) {
		const { env } = entry;
		const field = env?.value.find(({ name }) => /^path$/i.test(name));
		if (!env || !field) return;
		if (oneProgram.test(field.value)) {
			const folder = field.value.replace(/[\\/][^\\/]*$/, '');
			report({
				message: 'program',
				data: { name: field.name, program: programName(field.value) },
				at: field.path,
				fixes: () => wholePath(field.path, folder, '')
			});
			return;
		}
		const found = findReference(field.value);
		if (!found || !/^path$/i.test(found.name)) return;
		if (found.kind !== null && client.expands.includes(found.kind) && expandsAt(client, 'env'))
			return;
		report({
			message: 'literal',
			data: { reference: found.text, name: field.name },
			at: field.path,
			...(!clientCertain && { severity: 'advice', confidence: 'possible' }),
			fixes: () => [
				...wholePath(field.path, field.value, found.text),
				{
					title: `Remove ${field.name}`,
					safety: 'review',
					changes: [{ op: 'remove', path: env.value.length === 1 ? env.path : field.path }]
				}
			]
		});
	}
});

/** What was to be added, and the system's own folders in place of the reference. */
function wholePath(path: Path, value: string, reference: string): FixDraft[] {
	return systems.flatMap(({ sign: between, own, usual, platforms }) => {
		const added = value.split(between).filter((part) => part !== reference && part !== '');
		return added.length > 0 && added.every((part) => own.test(part))
			? [
					{
						title: 'Add the system’s own folders',
						safety: 'review',
						platforms,
						changes: [{ op: 'replace', path, value: [...added, usual].join(between) }]
					}
				]
			: [];
	});
}
