/** Commands that ask what a client would ask, without any secret. They change nothing. */
import type { DiscoveryPlan } from './plan.ts';

export const shells = ['bash', 'powershell', 'cmd'] as const;
export type Shell = (typeof shells)[number];

/** The first message of a client; without a token a protected server answers 401. */
const initialize = JSON.stringify({
	jsonrpc: '2.0',
	id: 1,
	method: 'initialize',
	params: {
		protocolVersion: '2025-11-25',
		capabilities: {},
		clientInfo: { name: 'probe', version: '1.0.0' }
	}
});
const headers = ['Content-Type: application/json', 'Accept: application/json, text/event-stream'];

/**
 * @returns one command a line: the call without a token, then each address of metadata once
 */
export function probeCommands({ endpoint, ways }: DiscoveryPlan, shell: Shell): string {
	const urls = new Set(
		ways
			.flatMap(({ steps }) => steps.flatMap((step) => step.urls))
			.filter((url) => url.includes('/.well-known/'))
	);
	const quote = shell === 'cmd' ? doubleQuoted : singleQuoted;
	const curl = shell === 'powershell' ? 'curl.exe' : 'curl';
	const given = headers.map((header) => `-H ${quote(header)}`).join(' ');
	// A program started by PowerShell 5 loses the quotes inside of an argument, so there the message is piped in.
	const call =
		shell === 'powershell'
			? `${quote(initialize)} | ${curl} -i ${quote(endpoint)} ${given} --data-binary '@-'`
			: `${curl} -i ${quote(endpoint)} ${given} -d ${quote(initialize)}`;
	return [call, ...[...urls].map((url) => `${curl} -i ${quote(url)}`)].join('\n');
}

/** For bash, zsh and PowerShell. A quote in an address stays the same address when it is encoded. */
function singleQuoted(text: string): string {
	return `'${text.replaceAll("'", '%27')}'`;
}
function doubleQuoted(text: string): string {
	return `"${text.replaceAll('"', '\\"')}"`;
}
