import { evidenceTester } from '../evidence-tester.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './doubtful-token-header.examples.ts';
import { doubtfulTokenHeader } from './doubtful-token-header.ts';

const claims = { iss: 'https://auth.example.com', exp: 1_800_000_000 };
const token = (header: Readonly<Record<string, unknown>>) => sampleToken(claims, header);
const keys = '{"keys":[{"kty":"RSA","kid":"a"},{"kty":"RSA","kid":"b"}]}';
const headerOf = (text: string) => text.slice(0, text.indexOf('.'));
const embedded = token({ alg: 'ES256', kid: 'a', jwk: { kty: 'EC' } });
const critical = token({ alg: 'ES256', kid: 'a', crit: ['exp'] });
const unnamed = token({ alg: 'RS256' });

evidenceTester(doubtfulTokenHeader, {
	valid: [
		examples.good,
		{ text: sampleToken({ iss: 'my-app' }, { alg: 'HS256' }) },
		{ text: unnamed },
		{ text: `${token({ alg: 'RS256', kid: 'b' })}\n${keys}` }
	],
	invalid: [
		{
			...examples.bad,
			message: 'shared',
			marked: headerOf(examples.bad.text),
			at: 'header.alg'
		},
		{ text: embedded, message: 'key', marked: headerOf(embedded), at: 'header.jwk' },
		{ text: critical, message: 'critical', marked: headerOf(critical), at: 'header.crit' },
		{
			text: `${unnamed}\n${keys}`,
			message: 'unnamed',
			marked: headerOf(unnamed),
			at: 'header.kid'
		}
	]
});
