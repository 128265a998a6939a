/** An MCP endpoint that checks tokens: Express and jose, without an MCP SDK. */
import express, {
	type Express,
	type NextFunction,
	type Request,
	type Response
} from 'express';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { mcpCors } from '../cors/cors.ts';

export interface Settings {
	/** As the authorization server writes itself in its metadata and tokens. */
	issuer: string;
	jwksUri: string;
	/** Public address of the MCP endpoint, and the only audience that is accepted. */
	resource: string;
	scopes: string[];
	/** Origins of web pages that call this server. Most servers have none. */
	origins?: string[];
}

export function createResourceServer(settings: Settings): Express {
	const { issuer, jwksUri, resource, scopes, origins = [] } = settings;
	const { origin, pathname } = new URL(resource);
	const path = pathname === '/' ? '' : pathname;
	const metadataPath = `/.well-known/oauth-protected-resource${path}`;
	const keys = createRemoteJWKSet(new URL(jwksUri));
	const app = express();

	// First: the browser's question beforehand carries no token.
	app.use(mcpCors(origins));
	app.get(metadataPath, (_request, response) => {
		response.json({
			resource,
			authorization_servers: [issuer],
			scopes_supported: scopes,
			bearer_methods_supported: ['header']
		});
	});

	/** No error where no token was sent: the client only learns where to sign in. */
	function challenge(
		response: Response,
		status: 401 | 403,
		error?: string
	): void {
		const parts = [
			...(error ? [`error="${error}"`] : []),
			`resource_metadata="${origin}${metadataPath}"`,
			...(scopes.length > 0 ? [`scope="${scopes.join(' ')}"`] : [])
		];
		response
			.status(status)
			.set('WWW-Authenticate', `Bearer ${parts.join(', ')}`)
			.json({ error: error ?? 'unauthorized' });
	}

	async function requireToken(
		request: Request,
		response: Response,
		next: NextFunction
	) {
		const { authorization = '', origin: page } = request.headers;
		// CORS only hides answers from pages. Refusing foreign pages is a rule of its own.
		if (page !== undefined && !origins.includes(page)) {
			response.status(403).json({ error: 'origin not allowed' });
			return;
		}
		const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization) ?? [];
		if (token === undefined) {
			challenge(response, 401);
			return;
		}
		try {
			const { payload } = await jwtVerify(token, keys, {
				issuer,
				audience: resource,
				algorithms: ['RS256', 'ES256', 'PS256'],
				requiredClaims: ['exp'],
				clockTolerance: 60
			});
			const granted =
				typeof payload.scope === 'string' ? payload.scope.split(' ') : [];
			if (!scopes.every((scope) => granted.includes(scope))) {
				challenge(response, 403, 'insufficient_scope');
				return;
			}
			response.locals.token = payload;
			next();
		} catch (fault) {
			if (keysUnavailable(fault))
				response.status(503).json({ error: 'keys unavailable' });
			else challenge(response, 401, 'invalid_token');
		}
	}

	// Every method of the MCP path. Your MCP handler goes where this answers.
	app.all(pathname, requireToken, express.json(), (_request, response) => {
		response.json({ ok: true });
	});
	return app;
}

/** Our fault or the network's, not the token's: no key set was to be had. */
function keysUnavailable(fault: unknown): boolean {
	return (
		fault instanceof TypeError ||
		fault instanceof errors.JWKSTimeout ||
		fault instanceof errors.JWKSInvalid ||
		// jose's own class alone: the answer was not 200, or no JSON.
		(fault instanceof errors.JOSEError && fault.code === 'ERR_JOSE_GENERIC')
	);
}
