/** A real MCP server that takes only tokens of one authorization server: SDK v1 or v2 on Express, jose. */
import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { McpServer as McpServerV2 } from '@modelcontextprotocol/server';
import { InvalidTokenError } from '@modelcontextprotocol/sdk/server/auth/errors.js';
import { requireBearerAuth } from '@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js';
import {
	getOAuthProtectedResourceMetadataUrl,
	mcpAuthMetadataRouter
} from '@modelcontextprotocol/sdk/server/auth/router.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import express, { type Express } from 'express';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { createMcpApp } from '../../../src/content/snippets/mcp-resource-server/mcp-resource-server.ts';
import type { Lab } from '../harness.ts';
import type { Answer } from './authorization-server.ts';
import type { Wire } from './wire.ts';

export type Generation = 'v1' | 'v2';

/** One fault each; without any of them the server is healthy. */
export interface ResourceServerFaults {
	/** Changes the challenge of a 401 or 403; `null` takes the header away. */
	readonly challenge?: (value: string) => string | null;
	/** Changes the protected resource metadata; what comes back as `null` is not found. */
	readonly metadata?: (document: Record<string, unknown>) => Record<string, unknown> | null;
	/** Answers at these paths instead of the server. */
	readonly instead?: (path: string) => Answer | undefined;
	/** Scopes that each request needs. */
	readonly scopes?: readonly string[];
	/** The issuer whose tokens it takes, where that is another one than it names. */
	readonly issuer?: string;
	/** The check calls it a fault of its own when a token is bad, as one does who forgets to translate the error. */
	readonly untranslated?: true;
	/** Writes down what is asked and answered. */
	readonly wire?: Wire;
}
export interface ResourceServer {
	/** The MCP endpoint. */
	readonly url: URL;
	readonly origin: string;
	/** What the server writes when its check refuses a token. */
	readonly log: readonly string[];
}

/** @param issuer of the authorization server, which must be running */
export async function startResourceServer(
	lab: Lab,
	generation: Generation,
	issuer: string,
	faults: ResourceServerFaults = {}
): Promise<ResourceServer> {
	const server = createServer();
	lab.after(async () => {
		server.closeAllConnections();
		await once(server.close(), 'close');
	});
	const { port } = await lab.listen(server);
	const origin = `http://127.0.0.1:${port}`;
	const url = new URL(`${origin}/mcp`);
	const log: string[] = [];
	const app = express();
	app.use((request, response, next) => {
		faults.wire?.record(request, response);
		const instead = faults.instead?.(request.path);
		if (instead) response.writeHead(instead.status, { ...instead.headers }).end(instead.body);
		else {
			changeAnswers(request.path, response, faults);
			next();
		}
	});
	const settings = { url, issuer, faults, log };
	app.use(generation === 'v1' ? appOfV1(settings) : appOfV2(settings));
	// An Express application is a listener, whatever its types say.
	server.on('request', app as RequestListener);
	return { url, origin, log };
}

interface Settings {
	readonly url: URL;
	readonly issuer: string;
	readonly faults: ResourceServerFaults;
	readonly log: string[];
}

/** As its readers build it: the router and the check of the SDK, jose for the token. */
function appOfV1({ url, issuer, faults, log }: Settings): Express {
	const app = express();
	const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
	const needed = [...(faults.scopes ?? ['tools:read'])];
	app.use(express.json());
	app.use(
		mcpAuthMetadataRouter({
			oauthMetadata: metadataOf(issuer),
			resourceServerUrl: url,
			scopesSupported: needed
		})
	);
	const bearer = requireBearerAuth({
		requiredScopes: needed,
		resourceMetadataUrl: getOAuthProtectedResourceMetadataUrl(url),
		verifier: {
			verifyAccessToken: async (token) => {
				try {
					const { payload } = await jwtVerify(token, keys, {
						issuer: faults.issuer ?? issuer,
						audience: url.href
					});
					return {
						token,
						clientId: String(payload.client_id),
						scopes: typeof payload.scope === 'string' ? payload.scope.split(' ') : [],
						...(payload.exp !== undefined && { expiresAt: payload.exp })
					};
				} catch (error) {
					log.push(String(error));
					if (faults.untranslated || !(error instanceof Error)) throw error;
					throw new InvalidTokenError(error.message);
				}
			}
		}
	});
	app.post('/mcp', bearer, async (request, response) => {
		const mcp = new McpServer({ name: 'lab', version: '1.0.0' });
		mcp.registerTool('ping', { description: 'Answers' }, () => ({
			content: [{ type: 'text', text: 'pong' }]
		}));
		// Its types miss `exactOptionalPropertyTypes`; it is a transport.
		const transport = new StreamableHTTPServerTransport({
			sessionIdGenerator: undefined
		} as object);
		response.on('close', () => void transport.close());
		await mcp.connect(transport);
		await transport.handleRequest(request, response, request.body);
	});
	app.all('/mcp', bearer, (_request, response) => {
		response.status(405).set('Allow', 'POST').end();
	});
	return app;
}

/** What an MCP server knows of its authorization server; its own copy of the metadata holds no more. */
const metadataOf = (issuer: string) => ({
	issuer,
	authorization_endpoint: `${issuer}/auth`,
	token_endpoint: `${issuer}/token`,
	response_types_supported: ['code']
});

/** The guide's own server. */
function appOfV2({ url, issuer, faults }: Settings): Express {
	return createMcpApp({
		metadata: { ...metadataOf(issuer), issuer: faults.issuer ?? issuer },
		keys: createRemoteJWKSet(new URL(`${issuer}/jwks`)),
		resource: url,
		scopes: [...(faults.scopes ?? ['tools:read'])],
		makeServer: () => {
			const mcp = new McpServerV2({ name: 'lab', version: '1.0.0' });
			mcp.registerTool('ping', { description: 'Answers' }, () => ({
				content: [{ type: 'text', text: 'pong' }]
			}));
			return mcp;
		}
	});
}

/** Changes one header or one document on its way out. */
function changeAnswers(path: string, response: ServerResponse, faults: ResourceServerFaults): void {
	if (faults.challenge) {
		const { challenge } = faults;
		const writeHead = response.writeHead.bind(response) as (...all: unknown[]) => ServerResponse;
		response.writeHead = (...all: unknown[]) => {
			const value = response.getHeader('WWW-Authenticate');
			if (typeof value === 'string') {
				const other = challenge(value);
				if (other === null) response.removeHeader('WWW-Authenticate');
				else response.setHeader('WWW-Authenticate', other);
			}
			return writeHead(...all);
		};
	}
	if (faults.metadata && path.startsWith('/.well-known/oauth-protected-resource')) {
		const { metadata } = faults;
		const json = response as unknown as { json: (body: unknown) => unknown };
		const send = json.json.bind(response);
		json.json = (body) => {
			const other = metadata({ ...(body as Record<string, unknown>) });
			if (other !== null) return send(other);
			response.statusCode = 404;
			return response.end('Not Found');
		};
	}
}
