/** An MCP server that takes only tokens made for it: TypeScript SDK v2, jose. */
import {
	createMcpExpressApp,
	getOAuthProtectedResourceMetadataUrl,
	mcpAuthMetadataRouter,
	requireBearerAuth
} from '@modelcontextprotocol/express';
import { toNodeHandler } from '@modelcontextprotocol/node';
import {
	createMcpHandler,
	OAuthError,
	OAuthErrorCode,
	type AuthInfo,
	type McpServer,
	type OAuthMetadata
} from '@modelcontextprotocol/server';
import type { Express } from 'express';
import { jwtVerify, type JWTVerifyGetKey } from 'jose';

export interface Settings {
	/** The authorization server's own metadata document. */
	metadata: OAuthMetadata;
	/** `createRemoteJWKSet(new URL(metadata.jwks_uri))` */
	keys: JWTVerifyGetKey;
	/** Public address of the MCP endpoint. */
	resource: URL;
	scopes: string[];
	makeServer: () => McpServer;
}

export function createMcpApp({
	metadata,
	keys,
	resource,
	scopes,
	makeServer
}: Settings): Express {
	async function verifyAccessToken(token: string): Promise<AuthInfo> {
		const verified = await jwtVerify(token, keys, {
			issuer: metadata.issuer,
			audience: resource.href,
			algorithms: ['RS256', 'ES256', 'PS256'],
			requiredClaims: ['exp', 'sub'],
			clockTolerance: 60
		}).catch(() => {
			throw new OAuthError(
				OAuthErrorCode.InvalidToken,
				'The token is not valid here'
			);
		});
		const { client_id: client, exp, scope, sub = '' } = verified.payload;
		return {
			token,
			clientId: typeof client === 'string' ? client : sub,
			scopes: typeof scope === 'string' ? scope.split(' ') : [],
			resource,
			...(exp !== undefined && { expiresAt: exp })
		};
	}

	// Checks Host and Origin on loopback. Behind a proxy, give it the public names.
	const app = createMcpExpressApp({ host: '127.0.0.1' });
	app.use(
		mcpAuthMetadataRouter({
			oauthMetadata: metadata,
			resourceServerUrl: resource,
			scopesSupported: scopes
		})
	);
	const bearer = requireBearerAuth({
		verifier: { verifyAccessToken },
		requiredScopes: scopes,
		expectedResource: resource,
		resourceMetadataUrl: getOAuthProtectedResourceMetadataUrl(resource)
	});
	// Answers clients of 2026-07-28 and those that still begin with `initialize`.
	const mcp = toNodeHandler(createMcpHandler(makeServer));
	app.all(resource.pathname, bearer, (request, response) => {
		void mcp(request, response, request.body);
	});
	return app;
}
