/** Masks secrets, and on request what tells who somebody is and where they work. */
import { isMadeUp } from '../evidence/token/opaque.ts';
import { findSecrets } from './find.ts';

const dots = '••••••••';

/** The text with every detected secret replaced by dots; a provider's public prefix stays. */
export function redact(text: string): string {
	const secrets = findSecrets(text);
	if (secrets.length === 0) return text;
	let result = '';
	let done = 0;
	for (const { start, end } of secrets) {
		result += text.slice(done, start) + dots;
		done = end;
	}
	return result + text.slice(done);
}

/** As `redact`, of a whole paste: a made-up word alone in it is a key, though nothing else says so. */
export function redactPaste(text: string): string {
	const word = text.trim();
	return isMadeUp(word) ? text.replace(word, dots) : redact(text);
}

/** What the text holds of secrets, for `hide`; shorter values are common words. */
export function secretValues(text: string): string[] {
	return findSecrets(text)
		.map(({ start, end }) => text.slice(start, end))
		.filter((value) => value.length >= 8);
}

/**
 * Masks values that are known to be secret: also where their surroundings no longer give them away, in other letters, or cut
 * off by `…`.
 *
 * @param known values of eight characters and more
 */
export function hide(text: string, known: readonly string[]): string {
	let shown = text;
	for (const value of known) {
		const whole = value.replace(/[^\w]/g, String.raw`\$&`);
		shown = shown.replace(new RegExp(whole, 'gi'), dots);
		for (let cut = shown.indexOf('…'); cut !== -1; cut = shown.indexOf('…', cut + 1)) {
			const start = shown.lastIndexOf(value.slice(0, 8), cut);
			if (start === -1 || !value.startsWith(shown.slice(start, cut))) continue;
			shown = shown.slice(0, start) + dots + shown.slice(cut);
			cut = start + dots.length;
		}
	}
	return shown;
}

export interface RedactOptions {
	/** Also who somebody is: `/Users/ana` becomes `/Users/me`; mail addresses; the account in `~/.claude.json`. */
	readonly homes?: boolean;
	/** Also hosts inside a company or a home: `wiki.corp`, `10.0.0.7`. */
	readonly hosts?: boolean;
}

const home =
	/([/\\](?:Users|home)[/\\]+)(?!me(?![\w.-])|(?:username|user|you|yourname|Shared|Public)(?![\w.-]))[^/\\\s"'`:;,<>]{1,64}/g;
const host =
	/(?<=:\/\/(?:[^/\s@"'`]{0,256}@)?)(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(?:\.\d{1,3}){2}(?![\w.])|(?<=:\/\/(?:[^/\s@"'`]{0,256}@)?)(?!localhost(?![\w.-])|host\.docker\.internal)[\w-]{1,63}(?:(?:\.[\w-]{1,63}){0,8}\.(?:local|internal|intranet|corp|lan|home|private|localdomain|arpa))?(?=[:/?#"'`\s]|$)/gi;

const mail =
	/(?<![\w.+:/-])(?!git@)[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w-])/g;
/** What `~/.claude.json` holds beside servers: who somebody is, the ends of their API keys, what they asked. */
const account = /"oauthAccount"\s*:\s*\{[^{}]*\}?/;
const keptKeys = /"customApiKeyResponses"\s*:\s*\{[^{}]*\}?/g;
const prompts = /("(?:display|userID)"\s*:\s*)"(?:[^"\\]|\\.)*"/g;
const stringValues = /(:\s*)"(?:[^"\\]|\\.)*"/g;
const longStrings = /"[^"\\]{12,}"(?!\s*:)/g;

/**
 * A whole config, log or command for a link or a help report: every value that is secret masked, the
 * rest as it was. References and placeholders stay: they tell what the person has done.
 */
export function redactConfig(text: string, { homes = false, hosts = false }: RedactOptions = {}) {
	let result = redactPaste(text).replace(keptKeys, (block) =>
		block.replace(longStrings, `"${dots}"`)
	);
	if (homes) {
		result = result.replace(home, '$1me').replace(mail, 'someone@example.com');
		result = result.replace(account, (block) => block.replace(stringValues, `$1"${dots}"`));
		if (account.test(text)) result = result.replace(prompts, `$1"${dots}"`);
	}
	if (hosts) result = result.replace(host, 'private-host');
	return result;
}
