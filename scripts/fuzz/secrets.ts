/** Secrets that look like real ones and are none: put together here, so that no scanner takes them for real. */
import type { Random } from './random.ts';

const mixed = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** One whose look gives it away, wherever it stands. */
export function fakeToken(random: Random): string {
	const body = (length: number) => random.letters(mixed, length);
	switch (random.below(6)) {
		case 0:
			return ['gh', 'p_', body(36)].join('');
		case 1:
			return ['sk', '-ant-api03-', body(60)].join('');
		case 2:
			return ['xo', 'xb-12345678-', body(24)].join('');
		case 3:
			return ['sb', 'p_', random.letters('0123456789abcdef', 40)].join('');
		case 4:
			return ['gl', 'pat-', body(20)].join('');
		default:
			return ['ey', 'J', body(40), '.', 'ey', 'J', body(60), '.', body(43)].join('');
	}
}

const envelopes: readonly ((token: string) => string)[] = [
	(token) => `"API_KEY": "${token}"`,
	(token) => `"Authorization": "Bearer ${token}"`,
	(token) => `Authorization: Bearer ${token}`,
	(token) => `"--token", "${token}"`,
	(token) => `"${token}"`,
	(token) => `API_TOKEN = "${token}"`,
	(token) => `api_key: ${token}`,
	(token) => `https://mcp.example.com/mcp?api_key=${token}`,
	(token) => `https://ana:${token}@mcp.example.com/mcp`,
	(token) => ` ${token} `,
	(token) => `\n${token}\n`,
	(token) => `"${token}": {`,
	(token) => `-e API_KEY=${token}`
];

/** A token with what usually stands around it. */
export function enveloped(random: Random, token: string): string {
	return random.pick(envelopes)(token);
}
