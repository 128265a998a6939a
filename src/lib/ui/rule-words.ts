/** What pages call the kinds of evidence that rules read, and the systems that a fix is for. */
import type { EvidenceKind } from '$lib/analysis/report.ts';
import type { Platform } from '$lib/clients/define.ts';

type Kind = Exclude<EvidenceKind, 'unknown'>;

export const kindNames: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
	config: { one: 'A config', many: 'In configs' },
	log: { one: 'A log or an error message', many: 'In logs and error messages' },
	http: { one: 'An HTTP exchange', many: 'In HTTP requests and answers' },
	metadata: { one: 'OAuth metadata', many: 'In OAuth metadata' },
	token: { one: 'A token', many: 'In tokens' },
	redirect: { one: 'A sign-in address', many: 'In sign-in addresses' }
};

/** As they stand on a page. */
export const kindsInOrder = [
	'config',
	'log',
	'http',
	'metadata',
	'token',
	'redirect'
] as const satisfies readonly Kind[];

const systemNames: Readonly<Record<Platform, string>> = {
	windows: 'Windows',
	macos: 'macOS',
	linux: 'Linux and WSL'
};
/** For whom a fix is meant, where the system decides: “On macOS, Linux and WSL”. */
export function systemWords(platforms: readonly Platform[]): string {
	return `On ${platforms.map((platform) => systemNames[platform]).join(', ')}`;
}
