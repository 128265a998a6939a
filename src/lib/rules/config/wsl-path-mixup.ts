/** Paths and programs of one system given to a client on another. */
import type { Field } from '../../clients/define.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

const unixProgram = /^\/(?:home|Users|usr|opt|mnt|root)\//;
const unixHome = /^(?:--?[\w-]+=)?\/(?:home|Users|mnt\/[a-z])\//;
const windowsPath = /^(?:--?[\w-]+=)?[A-Za-z]:[\\/]/;
const ofWindows = /^(?:cmd|[\w.-]+\.(?:cmd|bat|exe))$/i;
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
	entry({ entry, launch, platform, signs }, report) {
		const { command } = entry;
		if (!command) return;
		if (
			platform === 'windows'
				? !(signs & sign.unixPath)
				: !(signs & sign.windowsPath || ofWindows.test(command.value))
		)
			return;
		const say = (message: 'unix' | 'windows', { value, path }: Field<string>) => {
			report({ message, data: { value }, at: path, severity: 'warning' });
		};
		if (platform === 'windows') {
			if (unixProgram.test(command.value)) {
				const args = entry.args?.path;
				report({
					message: 'unix',
					data: { value: command.value },
					at: command.path,
					fixes: () =>
						args
							? [
									{
										title: 'Start it through wsl',
										safety: 'review',
										changes: [
											{ op: 'replace', path: command.path, value: 'wsl' },
											{ op: 'insert', path: args, key: entry.firstArg ?? 0, value: command.value }
										]
									}
								]
							: []
				});
			} else if (!bridges.test(launch.program))
				for (const field of launch.args) if (unixHome.test(field.value)) say('unix', field);
			return;
		}
		if (windowsPath.test(command.value)) {
			report({ message: 'windows', data: { value: command.value }, at: command.path });
			return;
		}
		const interop = platform === 'linux' && /\.exe$/i.test(command.value);
		if (ofWindows.test(command.value) && !interop) {
			const [flag, program] = entry.args?.value ?? [];
			const plain = command.value.replace(/\.(?:cmd|bat|exe)$/i, '');
			report({
				message: 'program',
				data: { value: command.value },
				at: command.path,
				fixes: () =>
					launch.wrapped && flag && program
						? [
								{
									title: 'Start it directly',
									safety: 'safe',
									changes: [
										{ op: 'replace', path: command.path, value: launch.program },
										{ op: 'remove', path: flag.path },
										{ op: 'remove', path: program.path }
									]
								}
							]
						: plain === 'cmd'
							? []
							: [
									{
										title: `Write ${plain}`,
										safety: 'safe',
										changes: [{ op: 'replace', path: command.path, value: plain }]
									}
								]
			});
		} else if (!interop && !bridges.test(launch.program))
			for (const field of launch.args) if (windowsPath.test(field.value)) say('windows', field);
	}
});
