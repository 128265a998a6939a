/** Finds secrets in any text: by the look of a token, by the name in front of a value, by the place in an address. */
import { tokenFormats } from '../catalog/index.ts';
import { isReference, isSecretName, placeholderKind } from './values.ts';

export interface Secret {
	/** Half-open, in UTF-16 code units; the part to hide, without a prefix that everybody may know. */
	readonly start: number;
	readonly end: number;
	/** The prefix that may be shown, such as `ghp_`; empty where there is none. */
	readonly prefix: string;
	/** Who issued it; `null` where only its name or place tells. */
	readonly provider: string | null;
}

/** So plain that they are known also where something stands directly in front: quotes or a line break may have gone. */
const glued =
	'gh[oprsu]_\\w{16}|github_pat_\\w{16}|glpat-[\\w-]{16}|sk-ant-[\\w-]{16}|xox[a-eprs]-[\\w-]{10}|sbp_\\w{20}|eyJ[\\w-]{17,400}\\.eyJ[\\w-]{17}';
/** Every part is of fixed or bounded length, hence linear on any text. */
const anyToken = new RegExp(
	`(?<![A-Za-z0-9])(?:${tokenFormats.map(({ prefix, body }) => `(?:${prefix})${body}`).join('|')})|${glued}`,
	'g'
);
const oneToken = tokenFormats.map(({ vendor, prefix, body }) => ({
	vendor,
	pattern: new RegExp(`(${prefix})${body}`, 'y')
}));
/** Where the rest of a token ends. */
const tail = /[\w.~+/=%-]*/y;
const pem = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/g;
const userInfo = /:\/\/([^/\s:@"'`<>\\]{0,256})(?::([^/\s@"'`<>\\]{1,256}))?@/g;
const scheme = /\b(?:bearer|basic)[ \t]{1,4}(?=[^\s"'`])/gi;
/** What follows "Bearer" in prose and in a challenge. */
const prose =
	/^(?:tokens?|auth\w*|schemes?|headers?|prefix|realm|error\w*|scopes?|resource_metadata|is|was|in|the|and|or|for|not|to|with|values?|credentials?)(?![\w-])/i;
const word = /[A-Za-z_][\w.-]*/g;
const bare = /[^\s"'`,;&<>()[\]{}\\]*/y;
/** Names that are secret in an address alone: the answer of a login. */
const callback = /^(?:code|state|session_state|code_verifier|device_code|user_code|key|sig)$/i;
/** The same elsewhere, where the value is made up: a form, a document, a dump of variables. */
const answer =
	/^(?:code|state|session_?state|code_?verifier|device_?code|user_?code|auth(?:orization)?_?code|(?:client_)?assertion|saml_?response)$/i;
/** Letters and digits; no word, no name of an error, no number. */
const made = /^(?=[^]*\d)(?=[^]*[a-z])(?![a-z]+\d{0,3}(?:[_.-][a-z]+\d{0,3})*$)[\w~+/.=%-]{10,}$/;
/** Browsers copy a header's name on one line and its value on the next. */
const twoLines =
	/^[ \t]*:?((?:[a-z]{1,20}-){0,4}(?:key|token|secret|session-id|cookie|authorization|dpop)):?[ \t]*\r?\n[ \t]*(?=\S)/gim;
const login = /[ \t](?:-u|--user)[ =]?\^?["']?[^\s:"']{1,256}:([^\s"'^]{1,256})/g;
/** Cookies as a browser writes them into a command that repeats a request: for curl, and for PowerShell. */
const given =
	/(?:[ \t](?:-b|--cookie)[ =]{0,4}\^?["']|\bNet\.Cookie\("[^"\n]{0,200}",[ \t]{0,4}")([^"'\r\n]{3,8000})/g;
/** Any scheme, and what stands behind it on the line. */
const otherScheme =
	/^[ \t]*(?!(?:bearer|basic|token)\b)[A-Za-z][\w-]{1,20}[ \t]+(?=[^\r\n]*\d)(?:[^\s"'`]{8,}(?<!=)|(?:[\w-]{1,30}="?[^"\s,]{0,500}"?,?[ \t]*){1,20})(?=[ \t]*(?:[\r\n"'`]|$))/;
/** Cookies and sessions: the whole of a header, and what browsers write into an archive of their exchanges. */
const cookies = /\b(?:set-)?cookie["']?[ \t]{0,4}:[ \t]{0,4}["']?(?=[^\s"'[{])/gi;
const archived = /"name"\s{0,4}:\s{0,4}"([^"\n]{1,80})"\s{0,80},\s{0,80}"value"\s{0,4}:\s{0,4}"/g;
const session = /^(?:mcp-)?session(?:[-_]?id)?$|^sid$/i;
const opaque = /^[\w~+/=.-]{16,}/;
const plain =
	/^(?:true|false|null|none|undefined|yes|no|bearer|basic|oauth2?|string|required|optional)$/i;

// Most texts are a name, a path or a title, and have nothing of what the looks below begin with.
const run = /[\w~.+/=%:-]{12}/;
const signs = /[:=@\n]|-[A-Za-z_]/;
const words = /bearer|basic|cookie|curl/i;

/** @returns the secrets in the order of the text; they do not overlap */
export function findSecrets(text: string): Secret[] {
	const isLong = run.test(text);
	const hasSigns = signs.test(text);
	const hasWords = words.test(text);
	if (!isLong && !hasSigns && !hasWords) return [];
	const found: Secret[] = [];
	if (isLong) byToken(text, found);
	if (text.includes('-----BEGIN')) byPem(text, found);
	if (text.includes('@')) byUserInfo(text, found);
	if (hasWords) byScheme(text, found);
	if (hasSigns) byName(text, found);
	if (hasWords || text.includes('"value"')) byCookie(text, found);
	if (hasWords || text.includes('\n')) byLines(text, found);
	if (found.length < 2) return found;
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	const merged: Secret[] = [];
	for (const secret of found) {
		const last = merged.at(-1);
		if (!last || secret.start >= last.end) merged.push(secret);
		else {
			const end = Math.max(last.end, secret.end);
			const { prefix, provider } = secret;
			// `Bearer ghp_…`: the scheme's value and the token's are the same; the token knows its prefix.
			const same = last.provider === null && provider !== null;
			const start = same && last.start === secret.start - prefix.length ? secret.start : last.start;
			merged[merged.length - 1] = {
				start,
				end,
				prefix: start === secret.start && same ? prefix : last.prefix,
				provider: last.provider ?? provider
			};
		}
	}
	return merged;
}

function byToken(text: string, found: Secret[]) {
	anyToken.lastIndex = 0;
	for (let match = anyToken.exec(text); match; match = anyToken.exec(text)) {
		const { index } = match;
		let end = index + match[0].length;
		let prefix = '';
		let provider: string | null = null;
		for (const { vendor, pattern } of oneToken) {
			pattern.lastIndex = index;
			const hit = pattern.exec(text);
			if (!hit) continue;
			prefix = hit[1] ?? '';
			provider = vendor;
			break;
		}
		tail.lastIndex = end;
		end += tail.exec(text)?.[0].length ?? 0;
		anyToken.lastIndex = end;
		// A prefix that identifies an account is no public one.
		if (/\d{6}|^.{13}/.test(prefix)) prefix = '';
		const body = text.slice(index + prefix.length, end);
		if (placeholderKind(prefix + body)) continue;
		found.push({ start: index + prefix.length, end, prefix, provider });
	}
}

function byPem(text: string, found: Secret[]) {
	for (const { index, 0: head } of text.matchAll(pem)) {
		const start = index + head.length;
		const close = text.indexOf('-----END', start);
		found.push({ start, end: close === -1 ? text.length : close, prefix: '', provider: 'PEM' });
		if (close === -1) return;
	}
}

function byUserInfo(text: string, found: Secret[]) {
	for (const { index, 1: user = '', 2: password } of text.matchAll(userInfo)) {
		const at = index + 3;
		const [value, start] = password === undefined ? [user, at] : [password, at + user.length + 1];
		if (password === undefined && user.length < 12) continue;
		push(text, start, start + value.length, found);
	}
}

function byScheme(text: string, found: Secret[]) {
	for (const { index, 0: head } of text.matchAll(scheme)) {
		const start = index + head.length;
		if (prose.test(text.slice(start, start + 32))) continue;
		bare.lastIndex = start;
		push(text, start, start + (bare.exec(text)?.[0].length ?? 0), found);
	}
}

function byName(text: string, found: Secret[]) {
	word.lastIndex = 0;
	for (let match = word.exec(text); match; match = word.exec(text)) {
		const name = match[0];
		const end = match.index + name.length;
		const before = text.charAt(match.index - 1);
		const start = valueAfter(text, end, before === '-');
		if (start === -1) continue;
		const inAddress = before === '?' || before === '&' || before === '#';
		const isSession = session.test(name);
		const isAnswer = !inAddress && answer.test(name);
		if (!isSession && !isAnswer && !isSecretName(name) && !(inAddress && callback.test(name)))
			continue;
		if (/authorization$/i.test(name)) {
			const other = otherScheme.exec(text.slice(start, start + 8_000))?.[0];
			const at = start + (/^[ \t]*\S+[ \t]+/.exec(other ?? '')?.[0].length ?? 0);
			if (other !== undefined) push(text, at, start + other.length, found);
		}
		if (isAnswer && !made.test(text.slice(start, endOfValue(text, start)).replace(/^[\\"']+/, '')))
			continue;
		if (isSession && !opaque.test(text.slice(start, start + 20).replace(/^["']/, ''))) continue;
		const stop = endOfValue(text, start);
		push(text, start, stop, found);
		word.lastIndex = Math.max(end, stop);
	}
}

function byCookie(text: string, found: Secret[]) {
	if (/cookie/i.test(text))
		for (const { index, 0: head } of text.matchAll(cookies)) {
			const start = index + head.length;
			const rest = /^[^\r\n"'\\]{3,8000}/.exec(text.slice(start, start + 8_000));
			// A script that only asks for a cookie holds none.
			if (rest?.[0].includes('='))
				found.push({ start, end: start + rest[0].length, prefix: '', provider: null });
		}
	if (text.includes('"value"'))
		for (const { index, 0: head, 1: name = '' } of text.matchAll(archived)) {
			const start = index + head.length;
			const stop = endOfValue(text, start - 1);
			const value = text.slice(start, stop);
			const random = /^[\w~+=-]{20,}$/.test(value) && !/^[a-z]+(?:-[a-z]+)*$/.test(value);
			const told = isSecretName(name) || answer.test(name) || session.test(name);
			if (random || (told && (isSecretName(name) || value.length >= 8)))
				push(text, start, stop, found);
		}
	// An archive of exchanges lists cookies once more.
	if (!text.includes('"cookies"')) return;
	for (const { index, 0: head } of text.matchAll(/"cookies"\s{0,4}:\s{0,4}\[/g)) {
		const list = index + head.length;
		const close = text.indexOf(']', list);
		const part = text.slice(list, close === -1 ? list + 50_000 : close);
		for (const { index: at, 0: lead } of part.matchAll(/"value"\s{0,4}:\s{0,4}"/g)) {
			const start = list + at + lead.length;
			push(text, start, endOfValue(text, start - 1), found);
		}
	}
}

/** What only the line above names, and what a command is told of a login. */
function byLines(text: string, found: Secret[]) {
	const lines = text.includes('\n') ? text.matchAll(twoLines) : [];
	for (const { index, 0: head, 1: name = '' } of lines) {
		const start = index + head.length;
		const line = /^[^\r\n]{0,8000}/.exec(text.slice(start, start + 8_000))?.[0].trimEnd() ?? '';
		if (
			/cookie$/i.test(name) ? line.includes('=') : /^[\w~+/.=-]{8,}$/.test(line) && /\d/.test(line)
		)
			push(text, start, start + line.length, found);
	}
	if (text.includes('curl'))
		for (const { index, 0: whole, 1: password = '' } of text.matchAll(login)) {
			const end = index + whole.length;
			push(text, end - password.length, end, found);
		}
	if (/curl|Net\.Cookie/.test(text))
		for (const { index, 0: whole, 1: value = '' } of text.matchAll(given)) {
			const end = index + whole.length;
			found.push({ start: end - value.length, end, prefix: '', provider: null });
		}
}

/** Where the value of a name begins that ends at `at`; -1 where none follows. */
function valueAfter(text: string, at: number, flag: boolean): number {
	let i = at;
	let quoted = false;
	while (escapes(text, i)) i++;
	if (text[i] === '"' || text[i] === "'" || text[i] === '`') {
		quoted = true;
		i++;
	}
	const gap = blanks(text, i);
	const sign = text[gap];
	if (sign === ':' || sign === '=') {
		const next = text[gap + 1] === '>' || text[gap + 1] === '=' ? gap + 2 : gap + 1;
		return blanks(text, next);
	}
	if (!flag) return -1;
	if (quoted && sign === ',') {
		const next = blanks(text, gap + 1);
		return /["'\\]/.test(text.charAt(next)) ? next : -1;
	}
	return !quoted && gap > i && text[gap] !== '-' ? gap : -1;
}

/** The end of a quoted or bare value; quotes may stand behind backslashes, as in JSON inside JSON. */
function endOfValue(text: string, start: number): number {
	let open = start;
	while (escapes(text, open)) open++;
	const quote = text[open];
	if (quote !== '"' && quote !== "'") {
		bare.lastIndex = start;
		return start + (bare.exec(text)?.[0].length ?? 0);
	}
	const depth = open - start;
	const line = text.indexOf('\n', open);
	const limit = line === -1 ? text.length : line;
	for (
		let at = text.indexOf(quote, open + 1);
		at !== -1 && at < limit;
		at = text.indexOf(quote, at + 1)
	) {
		let slashes = 0;
		while (text[at - 1 - slashes] === '\\') slashes++;
		if (slashes <= depth || slashes % 2 === 0) return at - Math.min(slashes, depth);
	}
	return limit;
}

/** Does a backslash stand there, or what cmd and PowerShell write before a quote? */
function escapes(text: string, at: number): boolean {
	const sign = text[at];
	return sign === '\\' || ((sign === '`' || sign === '^') && /[\\^"]/.test(text.charAt(at + 1)));
}

function blanks(text: string, at: number): number {
	let i = at;
	while (i - at < 200 && /\s/.test(text.charAt(i))) i++;
	return i;
}

/** Adds what is a literal secret at that place: without quotes and scheme, and no reference. */
function push(text: string, from: number, to: number, found: Secret[]) {
	let start = from;
	while (start < to && /[\\"'`^]/.test(text.charAt(start))) start++;
	const lead = /^\s*(?:(?:bearer|basic|token)\s+)?/i.exec(text.slice(start, start + 40));
	start += lead?.[0].length ?? 0;
	const value = text.slice(start, to);
	if (value.length < 3 || plain.test(value) || /^(?:[\d.]{1,3}$|[/{[])/.test(value)) {
		if (!/^\d{4,}|^[/{[]\S{15,}/.test(value)) return;
	}
	if (isReference(value) || placeholderKind(value)) return;
	found.push({ start, end: to, prefix: '', provider: null });
}
