/** One request by hand, shown as `curl -i` shows it: the bytes of the answer as they came. */
import { connect as connectTcp } from 'node:net';
import { once } from 'node:events';
import type { Lab } from '../harness.ts';
import { initialize } from './clients.ts';

export interface Ask {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
	/** Stops reading there: for a stream that would stay open. */
	readonly until?: RegExp;
}

/** What each client of Streamable HTTP sends with a message. */
export const accepts = {
	'Content-Type': 'application/json',
	Accept: 'application/json, text/event-stream'
};

/** Posts the first message of a session. */
export function postInitialize(
	lab: Lab,
	url: string,
	headers: Readonly<Record<string, string>> = accepts
): Promise<string> {
	return exchange(lab, url, { method: 'POST', headers, body: initialize });
}

/** The command, the status line, the headers, the body. */
export async function exchange(
	lab: Lab,
	url: string,
	{ method = 'GET', headers = {}, body = '', until }: Ask = {}
): Promise<string> {
	const { hostname, port, host, pathname, search } = new URL(url);
	const socket = connectTcp(Number(port), hostname.replace(/^\[|\]$/g, ''));
	lab.after(() => socket.destroy());
	await once(socket, 'connect');
	const given: Record<string, string> = {
		Host: host,
		'User-Agent': 'curl/8.5.0',
		Accept: '*/*',
		...headers,
		...(body === '' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
		Connection: 'close'
	};
	const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}\r\n`);
	socket.write(`${method} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
	let answer = '';
	socket.setEncoding('utf8');
	for await (const piece of socket) {
		answer += piece as string;
		if (until?.test(answer) === true || complete(answer)) break;
	}
	const [head = '', ...rest] = answer.split('\r\n\r\n');
	const content = rest.join('\r\n\r\n');
	const text = /^transfer-encoding: *chunked/im.test(head) ? unchunk(content) : content;
	const options = [
		...(method === 'GET' ? [] : [`-X ${method}`]),
		...Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`),
		...(body === '' ? [] : [`-d '${body}'`])
	];
	return `$ curl -i ${options.join(' ')}${options.length > 0 ? ' ' : ''}${url}\n${head
		.replaceAll('\r\n', '\n')
		.replace(/\nConnection: close$/im, '')
		.replace(/\nConnection: close\n/i, '\n')}\n\n${text.trimEnd()}\n`;
}

/** The body has come to its end, whether the connection closes or not. */
function complete(answer: string): boolean {
	const end = answer.indexOf('\r\n\r\n');
	if (end === -1) return false;
	const head = answer.slice(0, end);
	const length = /^content-length: *(\d+)/im.exec(head)?.[1];
	if (length !== undefined) return Buffer.byteLength(answer.slice(end + 4)) >= Number(length);
	return /^transfer-encoding: *chunked/im.test(head) && answer.endsWith('\r\n0\r\n\r\n');
}

/** Takes the lengths out of a body that came in pieces. */
function unchunk(body: string): string {
	let rest = Buffer.from(body, 'utf8');
	let text = '';
	for (;;) {
		const end = rest.indexOf('\r\n');
		const size = parseInt(rest.subarray(0, Math.max(0, end)).toString('latin1'), 16);
		if (end === -1 || !(size > 0)) return text;
		text += rest.subarray(end + 2, end + 2 + size).toString('utf8');
		rest = rest.subarray(end + 4 + size);
	}
}
