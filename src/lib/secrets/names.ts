/** Names made of other names. What was secret in one is in none of them: in other letters it would no longer be known as such. */
import { redact } from './redact.ts';

/** `docs-token` as a variable: `DOCS_TOKEN`. */
export function variableName(name: string): string {
	const words = redact(name)
		.toUpperCase()
		.replace(/[^A-Z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '');
	return words === '' ? 'VALUE' : /^\d/.test(words) ? `_${words}` : words;
}

/** The variable that a header's value moves into. */
export function headerVariable(name: string): string {
	return /^authorization$/i.test(name) ? 'AUTH_HEADER' : variableName(name);
}

/**
 * The host of an address, as a message may show it: `URL` writes it in small letters and drops line breaks.
 *
 * @param address as it was written
 */
export function hostName(address: string, { host }: URL): string {
	const written =
		/^\s*\w+:\/\/(?:[^/?#]*@)?([^/?#]*)/.exec(address)?.[1]?.replace(/\s+/g, '') ?? '';
	const shown = redact(written);
	return shown === written ? host : shown;
}
