/** An address that no request can be sent to, or that leads to a page for people. */
import type { Field } from '../../clients/define.ts';
import { isOpen, remoteAddress } from '../address.ts';
import { defineRule, type EntryContext, type ReportFinding } from '../define.ts';
import { sign } from '../signs.ts';

type Message =
	'blank' | 'empty' | 'noScheme' | 'scheme' | 'broken' | 'doubled' | 'repeated' | 'page';

export const wrongEndpointUrl = defineRule({
	id: 'wrong-endpoint-url',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'wrong-endpoint-url',
	onlyFor: [sign.url, sign.bridge],
	sources: [
		'https://url.spec.whatwg.org/#url-parsing',
		'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#streamable-http'
	],
	messages: {
		blank:
			'The address of `{name}` has a blank in it or around it — it leads nowhere, or to another path',
		empty: 'The address of `{name}` is empty — there is nothing to connect to',
		noScheme: '`{url}` has no `https://` in front — it is no address that a client can call',
		scheme: '`{scheme}` is no way to reach an MCP server — a client calls http or https addresses',
		broken: '`{url}` is no valid address — no request can be sent to it',
		doubled: '`{url}` begins twice — no request can be sent to it',
		repeated:
			'`{url}` holds a part twice — right for a server that was mounted so, a slip for any other',
		page: '`{url}` is a page for people — the server is reached at another address'
	},
	entry(context, report) {
		const { entry, launch } = context;
		const field = remoteAddress(entry, launch);
		if (!field || (entry.url && entry.command)) return;
		look(field, context, report);
	}
});

function look(
	{ value, path }: Field<string>,
	{ entry, clientCertain }: EntryContext,
	report: ReportFinding<Message>
) {
	const { name, transport } = entry;
	const say = (message: Message, right?: string, safety: 'safe' | 'review' = 'safe') => {
		const scheme = /^\w+/.exec(value)?.[0] ?? '';
		report({
			message,
			data: { name, url: value, scheme },
			at: path,
			...((message === 'doubled' || message === 'page') && { confidence: 'likely' }),
			...(message === 'repeated' && { severity: 'advice', confidence: 'possible' }),
			fixes: () =>
				right === undefined
					? []
					: [
							{
								title: message === 'blank' ? 'Remove the blanks' : 'Correct the address',
								safety,
								changes: [{ op: 'replace', path, value: right }]
							}
						]
		});
	};
	if (value.trim() === '') {
		say('empty');
		return;
	}
	if (/\s/.test(value) && !isOpen(value)) {
		const right = value.replace(/\s+/g, '');
		say('blank', parses(right) ? right : undefined, value.trim() === right ? 'safe' : 'review');
		return;
	}
	if (isOpen(value)) return;
	const slashes = /^(https?)(?::\/?(?!\/)|\/\/|:\/\/\/+|;\/\/)(?=[\w[])/i.exec(value);
	if (slashes) {
		const right = `${(slashes[1] ?? '').toLowerCase()}://${value.slice(slashes[0].length)}`;
		say('broken', parses(right) ? right : undefined);
		return;
	}
	if (/^https?:\/\/https?:?\/\//i.test(value)) {
		say('doubled', value.replace(/^https?:\/\//i, ''), 'review');
		return;
	}
	const bare =
		/^(?:(localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)|[\w-]+(?:\.[\w-]+)+(?=[:/]|$))/i.exec(value);
	if (bare) {
		const right = `${bare[1] ? 'http' : 'https'}://${value}`;
		say('noScheme', parses(right) ? right : undefined, 'review');
		return;
	}
	if (!parses(value)) {
		say('broken');
		return;
	}
	const { protocol, hostname, pathname } = new URL(value);
	if (!/^(?:https?|wss?|unix):$/.test(protocol)) say('scheme');
	else if (
		/^wss?:$/.test(protocol) &&
		transport !== 'ws' &&
		!/^w(?:s|ebsocket)$/i.test(entry.type?.value ?? '') &&
		entry.type &&
		clientCertain
	)
		say('scheme');
	else if (/(\/(?:mcp|sse))\1(?:\/|$)/.test(pathname))
		say('repeated', value.replace(/(\/(?:mcp|sse))\1/, '$1'), 'review');
	else if (
		/^(?:www\.)?(?:github|gitlab)\.com$/.test(hostname) &&
		/^\/[\w.-]+\/[\w.-]+\/?$/.test(pathname)
	)
		say('page');
}

function parses(value: string): boolean {
	try {
		return new URL(value).hostname !== '' || value.startsWith('unix:');
	} catch {
		return false;
	}
}
