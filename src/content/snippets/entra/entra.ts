/** Microsoft Entra ID: take tokens for this server, swap them to call Graph. */
import { ConfidentialClientApplication } from '@azure/msal-node';
import {
	createRemoteJWKSet,
	jwtVerify,
	type JWTPayload,
	type JWTVerifyGetKey
} from 'jose';

export interface Settings {
	/** The tenant's GUID, not `common`. */
	tenant: string;
	/** Id of the app registration that stands for the MCP server. */
	clientId: string;
	clientSecret: string;
	/** Name of the scope that it exposes. */
	scope: string;
}

export function entraKeys(tenant: string): JWTVerifyGetKey {
	const address = `https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`;
	return createRemoteJWKSet(new URL(address));
}

export async function verifyEntraToken(
	token: string,
	{ tenant, clientId, scope }: Settings,
	keys = entraKeys(tenant)
): Promise<JWTPayload> {
	const { payload } = await jwtVerify(token, keys, {
		issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
		audience: clientId,
		algorithms: ['RS256'],
		requiredClaims: ['exp', 'tid'],
		clockTolerance: 60
	});
	// Entra calls it scp.
	if (
		typeof payload.scp !== 'string' ||
		!payload.scp.split(' ').includes(scope)
	)
		throw new Error('insufficient_scope');
	return payload;
}

/** The caller's token is never sent on, but exchanged for one for Graph. */
export async function graphToken(
	userToken: string,
	settings: Settings
): Promise<string> {
	const msal = new ConfidentialClientApplication({
		auth: {
			clientId: settings.clientId,
			clientSecret: settings.clientSecret,
			authority: `https://login.microsoftonline.com/${settings.tenant}`
		}
	});
	const result = await msal.acquireTokenOnBehalfOf({
		oboAssertion: userToken,
		scopes: ['https://graph.microsoft.com/User.Read']
	});
	if (!result) throw new Error('Entra gave no token for Graph');
	return result.accessToken;
}
