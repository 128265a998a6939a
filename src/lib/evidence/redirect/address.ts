/** Addresses of a sign-in: the one that opens it, and the one that it comes back to. */
import type { Span } from '../../text/index.ts';

export interface AddressParameter {
	readonly name: string;
	/** Decoded; as written where it does not decode. */
	readonly value: string;
	/** Name, sign and value. */
	readonly span: Span;
}
export interface SignInAddress {
	/** `authorize`: the browser is sent to the authorization server. `callback`: it comes back. */
	readonly role: 'authorize' | 'callback';
	readonly span: Span;
	/** Scheme, host and path, as written. */
	readonly base: string;
	readonly parameters: readonly AddressParameter[];
	/** The parameters stand behind `#`, which never reaches a server. */
	readonly inFragment: boolean;
}

const mostAddresses = 20;
const longestAddress = 16_000;

/** A whole address; at the start of a line, one without its host. */
const addresses =
	/(?:(?<![\w+.-])[a-z][a-z0-9+.-]{0,40}:\/{1,2}|^\/[\w./-]{0,200}\?)[^\s"'<>`\\^]+/gim;

/** @returns addresses that carry OAuth parameters, in the order of the text; linear in the length */
export function readAddresses(text: string): SignInAddress[] {
	const found: SignInAddress[] = [];
	for (const match of text.matchAll(addresses)) {
		if (found.length >= mostAddresses) break;
		const whole = match[0].replace(/[).,;]+$/, '');
		if (whole.length > longestAddress) continue;
		const cut = whole.search(/[?#]/);
		if (cut === -1) continue;
		const parameters = parametersOf(whole.slice(cut), match.index + cut);
		const has = (name: string) => parameters.some((parameter) => parameter.name === name);
		const role =
			has('response_type') || (has('client_id') && has('redirect_uri'))
				? 'authorize'
				: has('code') || has('error') || has('access_token') || has('id_token')
					? 'callback'
					: null;
		if (role)
			found.push({
				role,
				span: { start: match.index, end: match.index + whole.length },
				base: whole.slice(0, cut),
				parameters,
				inFragment: whole[cut] === '#'
			});
	}
	return found;
}

/** The parameters of `?a=b&c=d#e=f`. */
function parametersOf(tail: string, offset: number): AddressParameter[] {
	const found: AddressParameter[] = [];
	for (const match of tail.matchAll(/[?&#]([^=&#?]{1,100})=([^&#]*)/g)) {
		const [, name = '', value = ''] = match;
		const start = offset + match.index + 1;
		found.push({
			name,
			value: decoded(value),
			span: { start, end: start + name.length + 1 + value.length }
		});
	}
	return found;
}

function decoded(value: string): string {
	try {
		return decodeURIComponent(value.replaceAll('+', ' '));
	} catch {
		return value;
	}
}

/** The value of the first parameter of that name. */
export function valueOf({ parameters }: SignInAddress, name: string): string | null {
	return parameters.find((parameter) => parameter.name === name)?.value ?? null;
}
