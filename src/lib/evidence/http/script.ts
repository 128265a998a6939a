/** Reads requests that browsers copy as scripts: `fetch(…)`, and PowerShell's `Invoke-WebRequest`. */
import type { Span } from '../../text/index.ts';
import { property, textOf } from '../data.ts';
import { objectsIn } from '../json/blocks.ts';
import type { Header, HttpRequest } from './message.ts';

interface Command {
	readonly request: HttpRequest;
	readonly end: number;
}

/** Lines that may begin one; the rest of what is read is looked for behind it. */
export const startsScript =
	/^\s*(?:(?:(?:const|let|var) \w{1,60} = )?(?:await )?fetch\(|(?:\$\w{1,60} = )?Invoke-(?:WebRequest|RestMethod)\s)/;
/** Longer ones carry a file; what matters stands before it. */
const longest = 20_000;

/**
 * @param start of a line that looks like one
 * @returns the request that it makes and where it ends; `null` where it names no address
 */
export function readScript(text: string, start: number): Command | null {
	const code = text.slice(start, start + longest);
	return /^[^\n]*Invoke-/.test(code) ? readPowerShell(code, start) : readFetch(code, start);
}

function readFetch(code: string, offset: number): Command | null {
	const call = /fetch\(\s*(["'`])(https?:\/\/[^"'`\s]{1,8000})\1\s*(,\s*\{)?/.exec(code);
	if (!call) return null;
	const [whole, , target = '', more] = call;
	const behind = call.index + whole.length;
	const from = more === undefined ? code.length : behind - 1;
	const options = objectsIn(code.slice(from), () => true)[0];
	const shift = offset + from;
	const member = (name: string) => property(options, name)?.value;
	const method = textOf(options, 'method');
	const body = member('body');
	const given = member('headers');
	const headers =
		given?.type === 'object'
			? given.properties.flatMap(({ key, keySpan, value }): Header[] =>
					value.type === 'string'
						? [
								{
									name: key.toLowerCase(),
									value: value.value.trim(),
									span: moved({ start: keySpan.start, end: value.span.end }, shift),
									valueSpan: inner(value.span, shift)
								}
							]
						: []
				)
			: [];
	const targetStart = offset + call.index + whole.indexOf(target);
	return {
		end: options ? shift + options.span.end : offset + behind,
		request: {
			span: { start: offset + call.index, end: targetStart + target.length },
			method: (method ?? 'GET').toUpperCase(),
			target,
			targetSpan: { start: targetStart, end: targetStart + target.length },
			headers,
			body: body?.type === 'string' ? { text: body.value, span: inner(body.span, shift) } : null,
			complete: true
		}
	};
}

/** A quoted value; a backtick stands before a quote inside of it. */
const quoted = '"((?:[^"`]|`[^])*)"';
const pair = new RegExp(`${quoted}\\s*=\\s*${quoted}`, 'g');

function readPowerShell(code: string, offset: number): Command | null {
	const end = /[^`\s][ \t]*\r?\n(?![ \t]*(?:-|["}]))/.exec(code)?.index ?? code.length - 1;
	const command = code.slice(0, end + 1);
	const option = (name: string) => {
		const found = new RegExp(`-${name}\\s+${quoted}`, 'i').exec(command);
		const [whole = '', value = ''] = found ?? [];
		const stop = offset + (found?.index ?? 0) + whole.length - 1;
		return found && { text: plain(value), span: { start: stop - value.length, end: stop } };
	};
	const target = option('Uri');
	if (!target) return null;
	const table = /-Headers\s+@\{([^}]*)\}/i.exec(command);
	const headers = [...(table?.[1] ?? '').matchAll(pair)].map((match): Header => {
		const [whole, name = '', value = ''] = match;
		const from = offset + (table?.index ?? 0) + (table?.[0].indexOf('{') ?? 0) + 1 + match.index;
		return {
			name: plain(name).toLowerCase(),
			value: plain(value).trim(),
			span: { start: from, end: from + whole.length },
			valueSpan: { start: from + whole.length - 1 - value.length, end: from + whole.length - 1 }
		};
	});
	const type = option('ContentType');
	return {
		end: offset + command.length,
		request: {
			span: { start: offset, end: target.span.end },
			method: (option('Method')?.text ?? 'GET').toUpperCase(),
			target: target.text,
			targetSpan: target.span,
			headers: type
				? [
						...headers,
						{ name: 'content-type', value: type.text, span: type.span, valueSpan: type.span }
					]
				: headers,
			body: option('Body'),
			complete: true
		}
	};
}

const plain = (value: string) => value.replace(/`([^])/g, '$1');
const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
/** Without the quotes. */
const inner = ({ start, end }: Span, by: number) => moved({ start: start + 1, end: end - 1 }, by);
