import { evidenceTester } from '../evidence-tester.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './id-token-sent.examples.ts';
import { idTokenSent } from './id-token-sent.ts';

/** One of the parts between the dots. */
const part = (text: string, index: number) => text.split('\n')[0]?.split('.')[index] ?? '';

const claims = { iss: 'https://auth.example.com', aud: 'app', exp: 1_900_000_000 };
const identity = sampleToken({ ...claims, nonce: 'n' });
const plain = sampleToken(claims);

evidenceTester(idTokenSent, {
	valid: [
		examples.good,
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				aud: 'https://mcp.example.com/mcp',
				scope: 'read',
				nonce: 'n',
				exp: 1_900_000_000
			})
		},
		// A client that calls an API of its own.
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				aud: 'app-1',
				azp: 'app-1',
				scp: 'read',
				exp: 1_900_000_000
			})
		},
		// Where it belongs: the answer of the token endpoint.
		{ text: `{"access_token":"opaque","token_type":"Bearer","id_token":"${identity}"}` },
		{
			text: `HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"id_token":"${identity}"}\n\nPOST /mcp HTTP/1.1\nHost: mcp.example.com\nAuthorization: Bearer opaque`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'identity',
			marked: part(examples.bad.text, 1),
			at: 'payload.nonce'
		},
		{
			text: `{"access_token":"opaque","id_token":"${plain}"}\n\nPOST /mcp HTTP/1.1\nHost: mcp.example.com\nAuthorization: Bearer ${plain}`,
			message: 'sent',
			marked: plain,
			confidence: 'certain'
		},
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				aud: 'app-1',
				azp: 'app-1',
				exp: 1_900_000_000
			}),
			message: 'identity',
			marked: part(
				sampleToken({
					iss: 'https://auth.example.com',
					aud: 'app-1',
					azp: 'app-1',
					exp: 1_900_000_000
				}),
				1
			),
			at: 'payload.aud'
		}
	]
});
