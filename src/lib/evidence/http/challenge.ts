/** Reads `WWW-Authenticate` by the grammar of RFC 9110, section 11.6.1, with a place on everything. */
import type { Span } from '../../text/index.ts';

export interface ChallengeParameter {
	/** In lower case. */
	readonly name: string;
	/** Quotes and their backslashes taken off. */
	readonly value: string;
	/** Name, sign and value. */
	readonly span: Span;
	readonly valueSpan: Span;
}
export interface Challenge {
	/** In lower case. */
	readonly scheme: string;
	readonly span: Span;
	readonly parameters: readonly ChallengeParameter[];
	/** The value of schemes that use no parameters, such as Negotiate; `null` where there is none. */
	readonly token68: string | null;
}
export type ChallengeFaultKind =
	/** A quoted value without its closing quote. */
	| 'unclosed-quote'
	/** Two parameters with only a blank between them. */
	| 'missing-comma'
	/** The same parameter twice in one challenge. */
	| 'repeated'
	/** A sign that the grammar has no place for. */
	| 'odd-sign'
	/** A quote inside a quoted value, without its backslash. */
	| 'inner-quote';
export interface ChallengeFault {
	readonly kind: ChallengeFaultKind;
	readonly span: Span;
}
export interface Challenges {
	readonly challenges: readonly Challenge[];
	readonly faults: readonly ChallengeFault[];
}

/** A challenge that was copied without the name of its header. */
export const bareChallenge =
	/^(?:bearer|dpop|basic|digest)[ \t]{1,8}(?:realm|error\w{0,20}|scope|resource_metadata|algs|nonce)[ \t]{0,8}=/i;

const token = /[!#$%&'*+\-.^_`|~\w]+/y;
const token68 = /[\w\-.~+/]+=*(?=\s*(?:,|$))/y;
const blanks = /[ \t]*/y;

/** Scheme and parameters of one challenge while it is being read. */
interface Open {
	scheme: string;
	start: number;
	end: number;
	parameters: ChallengeParameter[];
	token68: string | null;
}

/**
 * @param value one header's value; several challenges may stand in it
 * @param offset where the value starts in the text
 * @returns what could be read, and what broke the grammar; never throws, linear in the length
 */
export function readChallenges(value: string, offset = 0): Challenges {
	const found: Open[] = [];
	const faults: ChallengeFault[] = [];
	let at = 0;
	/** A comma, or the start, stood before this place. */
	let separated = true;
	const fault = (kind: ChallengeFaultKind, start: number, end: number) => {
		faults.push({ kind, span: { start: offset + start, end: offset + end } });
	};
	const eat = (pattern: RegExp): string => {
		pattern.lastIndex = at;
		const [text = ''] = pattern.exec(value) ?? [];
		at += text.length;
		return text;
	};
	const foreign = value.search(/[^\t -~]/);
	if (foreign !== -1) fault('odd-sign', foreign, foreign + 1);
	while (at < value.length) {
		eat(blanks);
		if (at >= value.length) break;
		if (value[at] === ',') {
			separated = true;
			at++;
			continue;
		}
		const start = at;
		const word = eat(token);
		if (word === '') {
			fault('odd-sign', at, at + 1);
			at++;
			continue;
		}
		const afterWord = at;
		eat(blanks);
		const current = found.at(-1);
		if (value[at] === '=' && current && !/^=*\s*(?:,|$)/.test(value.slice(at, at + 4))) {
			if (!separated) fault('missing-comma', start, afterWord);
			at++;
			eat(blanks);
			const valueStart = at;
			const read = readValue();
			const name = word.toLowerCase();
			const span = { start: offset + start, end: offset + at };
			if (current.parameters.some((parameter) => parameter.name === name))
				fault('repeated', start, at);
			current.parameters.push({
				name,
				value: read,
				span,
				valueSpan: { start: offset + valueStart, end: offset + at }
			});
			current.end = at;
			separated = false;
			continue;
		}
		at = afterWord;
		const challenge: Open = {
			scheme: word.toLowerCase(),
			start,
			end: afterWord,
			parameters: [],
			token68: null
		};
		found.push(challenge);
		// A blank parts a scheme from what belongs to it, so no comma is wanted before the first parameter.
		separated = true;
		eat(blanks);
		const text = eat(token68);
		if (text !== '' && at > afterWord) {
			challenge.token68 = text;
			challenge.end = at;
			separated = false;
		} else at = afterWord;
	}
	return {
		challenges: found.map(({ scheme, start, end, parameters, token68: alone }) => ({
			scheme,
			span: { start: offset + start, end: offset + end },
			parameters,
			token68: alone
		})),
		faults
	};

	function readValue(): string {
		if (value[at] !== '"') return eat(/[^\s,"]+/y);
		const start = at;
		let inner = false;
		at++;
		let result = '';
		while (at < value.length) {
			const sign = value.charAt(at);
			if (sign === '"') {
				if (isInner(value, at)) {
					if (!inner) fault('inner-quote', at, at + 1);
					inner = true;
				} else {
					at++;
					return result;
				}
			}
			if (sign === '\\' && at + 1 < value.length) at++;
			result += value.charAt(at);
			at++;
		}
		fault('unclosed-quote', start, at);
		return result;
	}
}

/** Several programs write `unexpected "aud" claim value` as it is: no comma and no `name=` follows such a quote, another quote does. */
function isInner(value: string, at: number): boolean {
	return (
		/^"[^",=\\]{1,200}"/.test(value.slice(at, at + 202)) &&
		!/^"\s*(?:,|[\w-]+\s*=|$)/.test(value.slice(at, at + 80))
	);
}

/** A parameter of that name, the first where it stands twice. */
export function parameterOf(challenge: Challenge, name: string): ChallengeParameter | undefined {
	return challenge.parameters.find((parameter) => parameter.name === name);
}
