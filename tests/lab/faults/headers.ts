/** Faults of the header that carries the credential, met by a server of the SDK v2 that wants a token. */
import {
	createMcpExpressApp,
	getOAuthProtectedResourceMetadataUrl,
	requireBearerAuth
} from '@modelcontextprotocol/express';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, OAuthError, OAuthErrorCode } from '@modelcontextprotocol/server';
import type { Request, Response } from 'express';
import type { Fault } from '../define.ts';
import type { Lab } from '../harness.ts';
import { streamableV1, streamableV2 } from '../parts/clients.ts';
import { accepts, postInitialize } from '../parts/exchange.ts';
import { nodeProxy } from '../parts/proxies.ts';
import { listener, notesV2 } from '../parts/servers.ts';

/** Looks like no token of anybody. */
export const goodToken = ['lab', 'token', 'of', 'nobody'].join('-');
export const bearer = (token: string) => ['Bearer', token].join(' ');

/** A server that takes one token. */
export async function guarded(lab: Lab): Promise<string> {
	const app = createMcpExpressApp({ host: '127.0.0.1' });
	const { origin } = await lab.serve(listener(app));
	const mcp = toNodeHandler(createMcpHandler(notesV2));
	const resource = new URL(`${origin}/mcp`);
	const check = requireBearerAuth({
		resourceMetadataUrl: getOAuthProtectedResourceMetadataUrl(resource),
		verifier: {
			verifyAccessToken(token) {
				if (token !== goodToken)
					throw new OAuthError(OAuthErrorCode.InvalidToken, 'The token is not valid here');
				const inAnHour = Math.floor(Date.now() / 1000) + 3600;
				return Promise.resolve({ token, clientId: 'lab', scopes: [], expiresAt: inAnHour });
			}
		}
	});
	app.all('/mcp', check, (request: Request, response: Response) => {
		void mcp(request, response, request.body);
	});
	return origin;
}

const asked = async (lab: Lab, authorization: string) =>
	postInitialize(lab, `${await guarded(lab)}/mcp`, { ...accepts, Authorization: authorization });

export const headerFaults: readonly Fault[] = [
	{
		id: 'bearer-twice-curl',
		title: 'the word Bearer stands twice, by hand',
		evidence: 'http',
		diagnosis: 'double-bearer-prefix',
		start: (lab) => asked(lab, bearer(bearer(goodToken)))
	},
	{
		id: 'variable-literal-curl',
		title: 'the variable was not filled in, by hand',
		evidence: 'http',
		diagnosis: 'env-var-not-expanded',
		start: (lab) => asked(lab, bearer('${NOTES_TOKEN}'))
	},
	{
		id: 'token-undefined-curl',
		title: 'there was no token, and a word stands in its place, by hand',
		evidence: 'http',
		diagnosis: 'empty-bearer-token',
		start: (lab) => asked(lab, bearer('undefined'))
	},
	{
		id: 'token-empty-curl',
		title: 'nothing stands behind Bearer, by hand',
		evidence: 'http',
		diagnosis: 'empty-bearer-token',
		start: (lab) => asked(lab, 'Bearer ')
	},
	{
		id: 'bearer-word-missing-curl',
		title: 'the word Bearer is missing, by hand',
		evidence: 'http',
		diagnosis: 'missing-bearer-prefix',
		start: (lab) => asked(lab, goodToken)
	},
	{
		id: 'other-scheme-curl',
		title: 'the scheme is Token in place of Bearer, by hand',
		evidence: 'http',
		diagnosis: 'wrong-auth-scheme',
		start: (lab) => asked(lab, `Token ${goodToken}`)
	},
	{
		id: 'no-credential-curl',
		title: 'no credential is sent, by hand',
		evidence: 'http',
		diagnosis: 'credentials-not-sent',
		start: async (lab) => postInitialize(lab, `${await guarded(lab)}/mcp`)
	},
	{
		id: 'no-credential-v1',
		title: 'no credential is sent, SDK v1',
		evidence: 'log',
		diagnosis: 'credentials-not-sent',
		start: async (lab) => streamableV1(lab, `${await guarded(lab)}/mcp`)
	},
	{
		id: 'no-credential-v2',
		title: 'no credential is sent, SDK v2',
		evidence: 'log',
		diagnosis: 'credentials-not-sent',
		start: async (lab) => streamableV2(lab, `${await guarded(lab)}/mcp`)
	},
	{
		id: 'bearer-twice-v1',
		title: 'the word Bearer stands twice, SDK v1',
		evidence: 'log',
		diagnosis: 'expired-token',
		note: 'The client prints the answer, not what it sent: an expired token gives the very same text, and the document leads on to the doubled word',
		start: async (lab) =>
			streamableV1(lab, `${await guarded(lab)}/mcp`, {
				headers: { Authorization: bearer(bearer(goodToken)) }
			})
	},
	{
		id: 'proxy-strips-authorization',
		title: 'a proxy takes Authorization out of the request, by hand',
		evidence: 'http',
		diagnosis: 'proxy-strips-authorization',
		async start(lab) {
			const front = await nodeProxy(lab, await guarded(lab), {
				request: (outgoing) => {
					outgoing.removeHeader('authorization');
				}
			});
			return postInitialize(lab, `${front}/mcp`, {
				...accepts,
				Authorization: bearer(goodToken)
			});
		}
	}
];
