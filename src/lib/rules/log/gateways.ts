/** What stands before a server says: tunnels, CDNs, API gateways, hosts of functions, frameworks without the path. */
import { defineSignatures, type Meaning } from './define.ts';
import { olderTransport } from './network.ts';

const tunnelOff: Meaning = {
	diagnosis: 'server-not-listening',
	explain: 'The tunnel has no program at its other end — start it, and the server behind it'
};
const originSilent: Meaning = {
	diagnosis: 'server-not-listening',
	explain: 'Cloudflare does not reach the server behind it — it is off, or a firewall shuts it out'
};

/** Codes of Cloudflare’s own error pages. */
const cloudflareCodes: Readonly<Record<string, Meaning>> = {
	'520': {
		diagnosis: 'server-error-5xx',
		explain: 'The server gave Cloudflare an answer that is none — its own log has the reason'
	},
	'521': originSilent,
	'522': originSilent,
	'523': originSilent,
	'524': {
		diagnosis: 'proxy-idle-timeout',
		explain: 'Cloudflare waited too long for the server — signs of life keep a stream open'
	},
	'525': { diagnosis: 'tls-chain-incomplete' },
	'526': { diagnosis: 'tls-chain-incomplete' },
	'530': tunnelOff,
	'1033': tunnelOff,
	'1101': {
		diagnosis: 'server-error-5xx',
		explain: 'The worker failed with an exception — its own log has the reason'
	}
};

/** Above an answer stands the command or the request that it belongs to. */
const farthestRequest = 300;

export const gatewaySignatures = defineSignatures([
	{
		id: 'cloudflare-page',
		needle: ['error code', 'http', 'status'],
		pattern:
			/\b(?:error code|HTTP(?: status| code)?|status(?: code)?)[: ]{1,2}(52[0-6]|530|1033|1101)\b/i,
		diagnosis: 'tls-chain-incomplete',
		explain: 'Cloudflare refuses the certificate of the server behind it — it is the server’s own',
		confidence: 'certain',
		judge: ([, code = '']) => cloudflareCodes[code] ?? null,
		sources: [
			'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/'
		]
	},
	{
		id: 'ngrok-page',
		pattern: /ERR_NGROK_(3004|3200|6024|8012)\b/,
		diagnosis: 'server-not-listening',
		explain:
			'The tunnel is there, the server behind it is not — start it on the port that is named',
		confidence: 'certain',
		judge: ([, code]) => {
			if (code === '3200') return tunnelOff;
			if (code === '6024')
				return {
					diagnosis: 'html-instead-of-json',
					explain:
						'ngrok shows its warning page in place of the answer — a header or a plan takes it away'
				};
			return {};
		},
		sources: ['https://ngrok.com/docs/errors']
	},
	{
		id: 'path-unknown-there',
		pattern:
			/"Missing Authentication Token"|\bDEPLOYMENT_NOT_FOUND\b|\bCannot POST \/[^\s<]{0,80}|\{"detail": ?"Not Found"\}|"message": ?"no Route matched with those values"|\b404 page not found$|"status":404,"error":"Not Found","path":"|MCP request subpath: '"[^'\n]{1,80}"'\s{1,9}Received unknown request/im,
		diagnosis: 'wrong-endpoint-url',
		explain: 'The host knows no such path — in spite of its words, no token is missing',
		judge({ 0: found, index }, { text }) {
			if (found.includes('Authentication')) return {};
			const before = text.slice(Math.max(0, index - farthestRequest), index);
			if (before.includes('/.well-known/oauth-protected-resource'))
				return {
					diagnosis: 'protected-resource-metadata-missing',
					explain:
						'The address of the metadata holds none — clients look there for the way to sign in',
					confidence: 'possible'
				};
			if (before.includes('/.well-known/'))
				return {
					diagnosis: 'as-metadata-missing',
					explain:
						'No metadata of an authorization server are there — a sign-in cannot start from it',
					confidence: 'possible'
				};
			if (found.endsWith('/sse')) return olderTransport;
			return {
				explain: 'The host knows no such path — the address of the MCP endpoint is another one'
			};
		},
		sources: [
			'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
			'https://vercel.com/docs/errors',
			'https://expressjs.com/en/starter/faq.html',
			'https://github.com/yjacquin/fast-mcp'
		]
	},
	{
		id: 'function-failed',
		pattern: /\bFUNCTION_INVOCATION_(?:TIMEOUT|FAILED)\b|Application failed to respond/,
		diagnosis: 'server-error-5xx',
		explain:
			'The host started the server, and it failed or took too long — the host’s log says why',
		sources: ['https://vercel.com/docs/errors', 'https://docs.railway.com/reference/errors']
	},
	{
		id: 'company-proxy-page',
		pattern:
			/cntlm\.sf\.net|by [\w.-]{1,80} \(squid(?:\/[\d.]{1,12})?\)|X-Squid-Error: ?ERR_\w{1,40}|Network Error \((?:tcp|dns|ssl|gateway)_\w{1,40}\)|McAfee Web Gateway|FortiGuard Intrusion Prevention|Internet Security by Zscaler|HTTP \d{3}[^\n<]{0,60}: ?<[^\n]{0,200}?\bproxy\b(?! Error)/i,
		diagnosis: 'corporate-proxy-not-used',
		explain:
			'A company proxy answers in place of the server — it cannot reach it, or `NO_PROXY` must name it',
		confidence: 'certain',
		// A page that speaks of a proxy may come from one before the server; in front of this machine stands none.
		judge: ([found], { text }) =>
			/^HTTP/i.test(found) && !/http:\/\/(?:localhost|127\.)/.test(text) ? null : {},
		sources: [
			'https://cntlm.sourceforge.net/',
			'https://github.com/techtheist/engram/issues/2',
			'https://wiki.squid-cache.org/Features/CustomErrors'
		]
	},
	{
		id: 'proxy-wants-login',
		needle: ['authentication required', '407', 'tunnel'],
		pattern:
			/CONNECT tunnel failed, response 40[013]|Tunnel connection failed: 40[013]|tunneling socket could not be established[^\n]{0,40}|Proxy Authentication Required|\b(?:statusCode=|HTTP(?:\/[\d.]+)?:? |status(?: code)?:? )407\b/i,
		diagnosis: 'corporate-proxy-not-used',
		explain: 'The company proxy answers 407 — it wants a name and a password with its address',
		confidence: 'certain',
		judge: ([found]) =>
			/tunnel/i.test(found) && !found.includes('407')
				? { explain: 'The company proxy refuses the way out — that address is not on its list' }
				: {},
		sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8']
	}
]);
