/** `localhost` handed to a server in a container, where it means the container itself. */
import { defineRule } from '../define.ts';
import { passedVariables } from '../container.ts';
import { insertBefore } from '../launch.ts';
import { sign } from '../signs.ts';
import type { Field } from '../../clients/define.ts';
import type { Change } from '../../evidence/index.ts';

const local =
	/(\/\/(?:[^/@\s]*@)?)(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/?#]|$)|^(?:localhost|127\.0\.0\.1)(?=:\d)/i;
/** A browser opens these, outside the container; or the server listens there. */
const outside = /callback|redirect|origin|public|external|bind|listen/i;
const outerName = 'host.docker.internal';
const gateway = `--add-host=${outerName}:host-gateway`;

export const localhostWrongMachine = defineRule({
	id: 'localhost-wrong-machine',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'localhost-wrong-machine',
	onlyFor: [sign.container | sign.local],
	sources: [
		'https://docs.docker.com/desktop/features/networking/',
		'https://github.com/crystaldba/postgres-mcp',
		'https://github.com/modelcontextprotocol/servers/issues/879'
	],
	messages: {
		inContainer:
			'An address of `{name}` points to localhost — in the container that is the container itself'
	},
	entry({ entry, launch }, report) {
		if (launch.runner !== 'container' || launch.at === -1) return;
		const { args, from, at } = launch;
		const options = args.slice(from, at).map(({ value }) => value);
		const shares = options.some(
			(value, index) =>
				/^--net(?:work)?=(?:host$|container:)/.test(value) ||
				(/^--net(?:work)?$/.test(value) && /^(?:host$|container:)/.test(options[index + 1] ?? ''))
		);
		// This image looks for the host by itself.
		if (shares || launch.name === 'crystaldba/postgres-mcp') return;
		const given = new Map<string, string | null>();
		const places: Field<string>[] = [];
		for (const { value, index } of passedVariables(launch)) {
			const [, name = '', text] = /^([^=]*)=?(.*)$/.exec(value ?? '') ?? [];
			given.set(name, null);
			const field = args[index];
			if (field && text && !outside.test(name) && local.test(text)) places.push(field);
		}
		for (const field of entry.env?.value ?? [])
			if (given.has(field.name) && !outside.test(field.name) && local.test(field.value))
				places.push(field);
		for (const [index, field] of args.slice(at + 1).entries())
			if (
				local.test(field.value) &&
				!outside.test(args[at + index]?.value ?? '') &&
				!outside.test(field.value)
			)
				places.push(field);
		const [first, ...others] = places;
		if (!first) return;
		report({
			message: 'inContainer',
			data: { name: entry.name },
			at: first.path,
			related: others.map(({ path }) => ({ at: path, note: 'this one too' })),
			fixes: () => {
				const image = args[at];
				const before =
					args.slice(from, at).find(({ value }) => /^(?:-e|--env)/.test(value)) ?? image;
				const changes: Change[] = places.map(({ path, value }) => ({
					op: 'replace',
					path,
					value: value
						.replace(local, `$1${outerName}`)
						.replace(/=(\/\/)?(?:localhost|127\.0\.0\.1)/, `=$1${outerName}`)
				}));
				if (before && !options.some((value) => value.includes(outerName)))
					changes.push(insertBefore(before, gateway));
				return [{ title: `Use ${outerName}`, safety: 'review', changes }];
			}
		});
	}
});
