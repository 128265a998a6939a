import { evidenceTester } from '../evidence-tester.ts';
import { serverMetadata } from '../sample-documents.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './keys-address-absent.examples.ts';
import { keysAddressAbsent } from './keys-address-absent.ts';

const foreign = sampleToken({ iss: 'https://other.example.com', exp: 1_800_000_000 });
const shared = sampleToken(
	{ iss: 'https://auth.example.com', exp: 1_800_000_000 },
	{ alg: 'HS256', typ: 'JWT' }
);

evidenceTester(keysAddressAbsent, {
	valid: [
		examples.good,
		{ text: serverMetadata() },
		{ text: `${serverMetadata()}\n\n${foreign}` },
		{ text: `${serverMetadata()}\n\n${shared}` }
	],
	invalid: [{ ...examples.bad, message: 'absent', marked: '{', at: 'jwks_uri' }]
});
