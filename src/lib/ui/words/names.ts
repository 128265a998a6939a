/** What several rooms call by the same name. */
import type { Platform } from '$lib/clients/define.ts';
import type { Severity } from '$lib/rules/index.ts';
import type { Runs } from '$lib/trees/define.ts';
import type { DiagnosisMeta } from '../markdown/document.ts';

export const severities: Readonly<Record<Severity | 'fine', string>> = {
	error: 'Error',
	warning: 'Warning',
	advice: 'Advice',
	fine: 'Fine'
};

const asNoun: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	advice: 'advice'
};
/** How grave a revision of the specification finds it; `null` where it does not mind. */
export const asSeverity = (severity: Severity | null) =>
	severity === null ? 'no fault' : asNoun[severity];

/** Who can cure it. */
export const who: Readonly<Record<DiagnosisMeta['who'], string>> = {
	you: 'You',
	'server owner': 'Whoever runs the server',
	administrator: 'Your administrator'
};

/** How the client gets at the server, as a sentence goes on. */
export const runs: Readonly<Record<Runs, string>> = {
	command: 'starts a command',
	url: 'reached at a URL',
	bridge: 'starts mcp-remote, which calls a URL'
};

const systems: Readonly<Record<Platform, string>> = {
	windows: 'Windows',
	macos: 'macOS',
	linux: 'Linux and WSL'
};
/** For whom a fix is meant, where the system decides. */
export const onSystems = (platforms: readonly Platform[]) =>
	`On ${platforms.map((platform) => systems[platform]).join(', ')}`;
