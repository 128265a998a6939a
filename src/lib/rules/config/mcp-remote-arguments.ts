/** Arguments that mcp-remote does not take as they were meant. */
import type { Change } from '../../evidence/index.ts';
import { isOpen } from '../address.ts';
import { defineRule } from '../define.ts';
import { insertBehind, serverArgs } from '../launch.ts';
import { sign } from '../signs.ts';

/** Options with a value, and those without, as version 0.15.1 reads them; older versions know fewer. */
const withValue = new Set([
	'--auth-success-url',
	'--auth-timeout',
	'--authorize-param',
	'--body-timeout',
	'--callback-path',
	'--client-metadata-url',
	'--connect-timeout',
	'--header',
	'--header-file',
	'--headers-timeout',
	'--host',
	'--ignore-tool',
	'--ping-interval',
	'--protocol',
	'--resource',
	'--static-oauth-client-info',
	'--static-oauth-client-metadata',
	'--token-endpoint',
	'--transport'
]);
const alone = new Set([
	'--allow-http',
	'--client-credentials',
	'--debug',
	'--device-code',
	'--disable-cookies',
	'--disable-resource-parameter',
	'--enable-proxy',
	'--help',
	'--ipv4',
	'--keep-alive',
	'--silent',
	'--use-id-token',
	'--version'
]);
/** These may stand before the address: version 0.15.1 takes them out before it looks for that. */
const anywhere = new Set(['--header', '--header-file']);
const meant: Readonly<Record<string, string>> = {
	'--headers': '--header',
	'--static-oauth-client-information': '--static-oauth-client-info',
	'--client-info': '--static-oauth-client-info',
	'--allow-insecure': '--allow-http',
	'--insecure': '--allow-http',
	'--timeout': '--auth-timeout'
};
const strategies = ['http-first', 'sse-first', 'http-only', 'sse-only'];
const meantStrategy: Readonly<Record<string, string>> = {
	http: 'http-only',
	'streamable-http': 'http-only',
	streamableHttp: 'http-only',
	'http-streamable': 'http-only',
	sse: 'sse-only'
};

export const mcpRemoteArguments = defineRule({
	id: 'mcp-remote-arguments',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'mcp-remote-arguments',
	onlyFor: [sign.bridge],
	sources: [
		'https://github.com/punkpeye/mcp-remote#readme',
		'https://github.com/punkpeye/mcp-remote/issues/253'
	],
	messages: {
		order:
			'`{flag}` stands before the address — mcp-remote takes the first argument for the address',
		unknown: 'mcp-remote has no option `{flag}` — it is passed over without a word',
		transport:
			'`{value}` is none of the ways that `--transport` knows — http-first, sse-first, http-only, sse-only',
		json: '`{flag}` wants JSON or a file after `@` — mcp-remote cannot read what is given',
		port: '`{value}` stands where the port of the callback belongs — a number, or nothing'
	},
	entry({ launch }, report) {
		if (launch.name !== 'mcp-remote') return;
		const given = serverArgs(launch);
		const address = given.find(
			({ value }) => /^\w+:\/\//.test(value) || (/^\S*[$%<{]/.test(value) && !value.includes(':'))
		);
		const start = address ? given.indexOf(address) : -1;
		for (let i = 0; i < given.length; i++) {
			const field = given[i];
			if (!field) continue;
			const { value, path } = field;
			if (!value.startsWith('--')) {
				if (start !== -1 && i === start + 1 && !/^\d+$/.test(value) && !isOpen(value))
					report({ message: 'port', data: { value }, at: path, severity: 'warning' });
				continue;
			}
			const [flag = ''] = value.split('=');
			const next = given[i + 1];
			if (start > i && !anywhere.has(flag) && address) {
				report({
					message: 'order',
					data: { flag },
					at: path,
					fixes: () => {
						const remote = launch.args[launch.at];
						if (!remote) return [];
						const changes: Change[] = [
							{ op: 'remove', path: address.path },
							insertBehind(remote, address.value)
						];
						return [{ title: 'Put the address first', safety: 'safe', changes }];
					}
				});
				return;
			}
			if (withValue.has(flag)) {
				i++;
				if (!next) continue;
				const known = Object.hasOwn(meantStrategy, next.value)
					? meantStrategy[next.value]
					: undefined;
				if (flag === '--transport' && !strategies.includes(next.value) && !isOpen(next.value))
					report({
						message: 'transport',
						data: { value: next.value },
						at: next.path,
						fixes: () =>
							known === undefined
								? []
								: [
										{
											title: `Write ${known}`,
											safety: 'safe',
											changes: [{ op: 'replace', path: next.path, value: known }]
										}
									]
					});
				if (flag.startsWith('--static-oauth') && !/^\s*[{@$]/.test(next.value))
					report({ message: 'json', data: { flag }, at: next.path });
			} else if (!alone.has(flag)) {
				const right = Object.hasOwn(meant, flag) ? meant[flag] : undefined;
				report({
					message: 'unknown',
					data: { flag },
					at: path,
					severity: 'warning',
					fixes: () =>
						right === undefined
							? []
							: [
									{
										title: `Write ${right}`,
										safety: 'safe',
										changes: [{ op: 'replace', path, value: right + value.slice(flag.length) }]
									}
								]
				});
				if (right !== undefined && withValue.has(right)) i++;
			}
		}
	}
});
