/** Paths and programs of one system given to a client on another. */
import type { Field } from '../../clients/define.ts';
import { defineRule, type EntryContext, type FixDraft } from '../define.ts';
import { sign } from '../signs.ts';

const unixProgram = /^\/(?:home|Users|usr|opt|mnt|root)\//;
const unixHome = /^(?:--?[\w-]+=)?\/(?:home|Users|mnt\/[a-z])\//;
const windowsPath = /^(?:--?[\w-]+=)?[A-Za-z]:[\\/]/;
const ofWindows = /^(?:cmd|wsl|[\w.-]+\.(?:cmd|bat|exe))$/i;
/** These read paths of their own kind. */
const bridges = /^(?:wsl|ssh|bash|docker|podman|nerdctl)$/;

export const wslPathMixup = defineRule({
	id: 'wsl-path-mixup',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'wsl-path-mixup',
	onlyIn: ({ platform }) => platform !== null,
	onlyFor: [sign.command],
	sources: [
		'https://learn.microsoft.com/windows/wsl/filesystems',
		'https://code.claude.com/docs/en/mcp'
	],
	messages: {
		unix: '`{value}` is a path of Linux or macOS — a client on Windows finds nothing there',
		windows: '`{value}` is a path of Windows — a client on this system finds nothing there',
		program: '`{value}` is a program of Windows — this system has none of that name'
	},
	entry(context, report) {
		const { entry, launch, platform, signs } = context;
		const { command, cwd } = entry;
		if (!command) return;
		if (
			platform === 'windows'
				? !(signs & sign.unixPath || cwd?.value.startsWith('/'))
				: !(signs & sign.windowsPath || ofWindows.test(command.value))
		)
			return;
		const say = (message: 'unix' | 'windows', field: Field<string>) => {
			report({
				message,
				data: { value: field.value },
				at: field.path,
				severity: 'warning',
				fixes: () => translated(field)
			});
		};
		if (platform === 'windows') {
			// Also where the program goes on inside Linux: the folder is entered before it starts.
			if (cwd && unixProgram.test(cwd.value)) say('unix', cwd);
			if (unixProgram.test(command.value)) {
				const other = translated(command);
				report({
					message: 'unix',
					data: { value: command.value },
					at: command.path,
					fixes: () => (other.length > 0 ? other : throughWsl(context, command))
				});
			} else if (!bridges.test(launch.program))
				for (const field of launch.args) if (unixHome.test(field.value)) say('unix', field);
			return;
		}
		if (windowsPath.test(command.value)) {
			report({
				message: 'windows',
				data: { value: command.value },
				at: command.path,
				fixes: () => translated(command)
			});
			return;
		}
		const interop = platform === 'linux' && /\.exe$/i.test(command.value);
		if (ofWindows.test(command.value) && !interop) {
			report({
				message: 'program',
				data: { value: command.value },
				at: command.path,
				fixes: () => direct(context, command)
			});
		} else if (!interop && !bridges.test(launch.program))
			for (const field of launch.args) if (windowsPath.test(field.value)) say('windows', field);
	}
});

function throughWsl(
	{ entry: { args, firstArg } }: EntryContext,
	command: Field<string>
): FixDraft[] {
	if (!args) return [];
	return [
		{
			title: 'Start it through wsl',
			safety: 'review',
			changes: [
				{ op: 'replace', path: command.path, value: 'wsl' },
				{ op: 'insert', path: args.path, key: firstArg ?? 0, value: command.value }
			]
		}
	];
}

/** The same file, as the other side of WSL names it; what lies inside Linux has no letter. */
function translated({ value, path }: Field<string>): FixDraft[] {
	const [unix, letter, rest] = /\/mnt\/([a-z])\/(.*)$/.exec(value) ?? [];
	const [drive] = /[A-Za-z]:[\\/]/.exec(value) ?? [];
	const whole = unix ?? drive;
	if (whole === undefined) return [];
	const text =
		unix === undefined
			? value.replace(whole, `/mnt/${whole.slice(0, 1).toLowerCase()}/`).replaceAll('\\', '/')
			: value.replace(unix, `${letter?.toUpperCase() ?? ''}:\\${rest?.replaceAll('/', '\\')}`);
	return [
		{
			title: unix === undefined ? 'Write the WSL path' : 'Write the Windows path',
			safety: 'review',
			platforms: [unix === undefined ? 'linux' : 'windows'],
			changes: [{ op: 'replace', path, value: text }]
		}
	];
}

/** Without the program of Windows in front, or without its ending. */
function direct({ entry, launch }: EntryContext, { value, path }: Field<string>): FixDraft[] {
	const plain = value.replace(/\.\w+$/, '');
	const [first, second] = entry.args?.value ?? [];
	if (launch.wrapped || plain === 'wsl') {
		// What an option of wsl itself would be is another matter.
		const known = launch.wrapped || /^(?:-e|--exec|--)$/.test(first?.value ?? '');
		return known && first && second
			? [
					{
						title: 'Start it directly',
						safety: launch.wrapped ? 'safe' : 'review',
						changes: [
							{ op: 'replace', path, value: launch.wrapped ? launch.program : second.value },
							{ op: 'remove', path: first.path },
							{ op: 'remove', path: second.path }
						]
					}
				]
			: [];
	}
	if (/^(?:cmd|powershell|pwsh)$/.test(plain)) return [];
	return [
		{ title: `Write ${plain}`, safety: 'safe', changes: [{ op: 'replace', path, value: plain }] }
	];
}
