/** A path that starts from a folder which is not the one people think of. */
import { shapeOf, type ClientDefinition, type Field } from '../../clients/index.ts';
import { defineRule } from '../define.ts';
import { fieldKey } from '../shape.ts';
import { sign } from '../signs.ts';
import { folderFixes } from '../systems.ts';

const dotted = /^(?:--?[\w-]+=)?\.{1,2}[/\\]/;
const script = /\.(?:[cm]?[jt]sx?|py|jar|rb|php|sh)$/i;

export const relativePath = defineRule({
	id: 'relative-path',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'relative-path',
	onlyIn: ({ client }) => !client.projectCwd,
	onlyFor: [sign.command],
	sources: ['https://modelcontextprotocol.io/docs/tools/debugging#working-directory'],
	messages: {
		program:
			'`{value}` is looked for in the folder where {client} was started — that is not your project',
		maybe:
			'`{value}` starts from the working directory — name the whole path where that is not certain'
	},
	entry(context, report) {
		const { entry, launch, client, clientCertain, signs } = context;
		const { command, cwd } = entry;
		if (!command || (cwd && setsFolder(client))) return;
		const look = (field: Field<string>, data: boolean) => {
			// A client with files in projects starts their programs there more often than not.
			const sure =
				clientCertain &&
				client.kind !== 'format' &&
				!client.files.some((file) => file.startsWith('.'));
			report({
				message: sure ? 'program' : 'maybe',
				data: { value: field.value, client: client.name },
				at: field.path,
				...(sure && data && { severity: 'warning' }),
				...(!sure && { severity: 'advice', confidence: 'possible' }),
				fixes: () => {
					const [whole = '', option = ''] =
						/^(--?[\w-]+=)?(?:\.(?=[/\\]))?/.exec(field.value) ?? [];
					if (client.kind === 'format')
						return [
							{
								title: 'Write ${__dirname}',
								safety: 'review',
								changes: [
									{
										op: 'replace',
										path: field.path,
										value: `${option}\${__dirname}/${field.value.slice(whole.length).replace(/^[/\\]/, '')}`
									}
								]
							}
						];
					return folderFixes(field, { start: option.length, end: whole.length }, null, context);
				}
			});
		};
		// A bundle's own program is found in the bundle.
		if (client.kind !== 'format' && isRelative(command.value)) look(command, false);
		const { runner, args, at } = launch;
		if (runner !== 'script' && !(signs & sign.dotted)) return;
		const moved =
			launch.program === 'uv' && args.some(({ value }) => /^--(?:directory|project)\b/.test(value));
		if (runner === 'shell' || runner === 'container' || moved) return;
		for (const [index, field] of args.entries()) {
			const { value } = field;
			if (dotted.test(value)) look(field, index !== at || runner !== 'script');
			else if (
				index === at &&
				runner === 'script' &&
				args[at - 1]?.value !== '-m' &&
				isScript(value)
			)
				look(field, false);
		}
	}
});

/** Does `cwd` do anything there? */
function setsFolder(client: ClientDefinition): boolean {
	return shapeOf(client.schema).properties?.has(fieldKey(client, 'cwd')) === true;
}

/** A folder in it, and no start that says where it is. */
function isRelative(value: string): boolean {
	return /[/\\]/.test(value) && !/^(?:[/\\~$%{<]|[A-Za-z]:|\w+:\/\/)|\s/.test(value);
}

function isScript(value: string): boolean {
	if (/^(?:[/\\~$%{<]|[A-Za-z]:|\w+:)/.test(value)) return false;
	return script.test(value) || (/[/\\]/.test(value) && !value.startsWith('@'));
}
