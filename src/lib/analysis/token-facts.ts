/** What a token says of itself. Nobody has checked its signature, and nothing here says that it is valid. */
import { property, textOf, type ObjectNode } from '../evidence/index.ts';
import { namesOf, timeOf, type Token } from '../evidence/token/read.ts';
import { redact } from '../secrets/index.ts';
import type { TokenFacts } from './report.ts';

const longest = 120;
const mostNames = 12;
/** Claims about a person: that they are there is told, never what they hold. */
const personal = [
	'email',
	'name',
	'given_name',
	'family_name',
	'preferred_username',
	'upn',
	'phone_number',
	'address',
	'birthdate'
] as const;

/** @returns `null` where the claims cannot be read */
export function tokenFacts({ header, payload }: Token): TokenFacts | null {
	if (!payload) return null;
	const text = (name: string) => shown(textOf(payload, name));
	return {
		issuer: text('iss'),
		audience: namesOf(payload, 'aud').slice(0, mostNames).map(cut),
		scopes: ['scope', 'scp', 'permissions', 'roles']
			.flatMap((name) => namesOf(payload, name))
			.flatMap((name) => name.split(' '))
			.filter((name) => name !== '')
			.slice(0, mostNames)
			.map(cut),
		client: text('azp') ?? text('client_id') ?? text('appid'),
		type: header ? shown(textOf(header, 'typ')) : null,
		issued: moment(payload, 'iat'),
		starts: moment(payload, 'nbf'),
		expires: moment(payload, 'exp'),
		bound: property(payload, 'cnf') !== undefined,
		personal: personal.filter((name) => property(payload, name))
	};
}

/** Milliseconds since 1970; `null` where the claim is absent, or no time that a calendar has. */
function moment(payload: ObjectNode, name: string): number | null {
	const seconds = timeOf(payload, name);
	const time = seconds === null ? NaN : seconds * 1000;
	return Math.abs(time) <= 8.64e15 ? time : null;
}

function shown(value: string | null): string | null {
	return value === null ? null : cut(value);
}
/** As it may be shown: masked, and no longer than a line. */
export function cut(value: string): string {
	const masked = redact(value);
	return masked.length > longest ? `${masked.slice(0, longest - 1)}…` : masked;
}
