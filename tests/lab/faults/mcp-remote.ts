/** Faults that people meet through mcp-remote: its own words, in its own process. */
import type { Fault } from '../define.ts';
import type { Lab } from '../harness.ts';
import { endOf, type Remote } from '../parts/mcp-remote.ts';
import { appSecret, registered, startPair } from '../parts/signed-in.ts';

type Faults = NonNullable<Parameters<typeof startPair>[2]>;

/** What mcp-remote has written when it gives up. */
const remoteSays =
	(faults: Faults, more: Omit<Remote, 'url'> = {}) =>
	async (lab: Lab) => {
		const { resource } = await startPair(lab, 'v2', faults);
		return endOf(lab, { url: resource.url, ...more });
	};

export const mcpRemoteFaults: readonly Fault[] = [
	{
		id: 'mcp-remote-no-registration',
		title: 'mcp-remote: the authorization server registers no clients',
		evidence: 'log',
		diagnosis: 'no-dynamic-client-registration',
		start: remoteSays({ authorization: { registration: false } })
	},
	{
		id: 'mcp-remote-registration-refused',
		title: 'mcp-remote: the authorization server refuses to register it',
		evidence: 'log',
		diagnosis: 'dcr-rejected',
		start: remoteSays({
			authorization: { registration: () => 'client registration is limited to approved clients' }
		})
	},
	{
		id: 'mcp-remote-access-denied',
		title: 'mcp-remote: the person says no',
		evidence: 'log',
		diagnosis: 'access-policy-block',
		start: remoteSays({}, { choice: 'refuse' })
	},
	{
		id: 'mcp-remote-callback-port-taken',
		title: 'mcp-remote: its callback port is taken',
		evidence: 'log',
		diagnosis: 'callback-port-in-use',
		async start(lab) {
			const { resource } = await startPair(lab, 'v2');
			const { port } = await lab.serve((_, response) => response.end('mine'));
			return endOf(lab, { url: resource.url, args: [String(port)] });
		}
	},
	{
		id: 'mcp-remote-wrong-audience',
		title: 'mcp-remote: new tokens are for another server',
		evidence: 'log',
		diagnosis: 'wrong-audience',
		start: remoteSays({ authorization: { audience: 'https://other.example.com/mcp' } })
	},
	{
		id: 'mcp-remote-secret-wrong',
		title: 'mcp-remote: the secret of the app is wrong',
		evidence: 'log',
		diagnosis: 'client-auth-method-mismatch',
		async start(lab) {
			const app = {
				...registered,
				// On loopback any port will do.
				redirect_uris: ['http://localhost/oauth/callback'],
				client_secret: appSecret,
				token_endpoint_auth_method: 'client_secret_post'
			} as const;
			const { resource } = await startPair(lab, 'v2', { authorization: { clients: [{ ...app }] } });
			return endOf(lab, {
				url: resource.url,
				args: [
					String(await lab.freePort()),
					'--static-oauth-client-info',
					JSON.stringify({ client_id: app.client_id, client_secret: 'not-the-secret' })
				]
			});
		}
	},
	{
		id: 'mcp-remote-issuer-differs',
		title: 'mcp-remote: the issuer in the metadata is another one',
		evidence: 'log',
		diagnosis: 'issuer-mismatch',
		start: remoteSays({
			authorization: { metadata: (document) => (document.issuer = 'https://auth.example.com') }
		})
	},
	{
		id: 'mcp-remote-callback-issuer-differs',
		title: 'mcp-remote: the person comes back from another issuer',
		evidence: 'log',
		diagnosis: 'callback-issuer-mismatch',
		start: remoteSays(
			{},
			{
				returns: ({ searchParams }) => {
					searchParams.set('iss', 'https://auth.example.com');
				}
			}
		)
	},
	{
		id: 'mcp-remote-metadata-html',
		title: 'mcp-remote: a web page comes instead of the server metadata',
		evidence: 'log',
		diagnosis: 'html-instead-of-json',
		start: remoteSays({
			authorization: {
				instead: (path) =>
					path.includes('/.well-known/')
						? {
								status: 200,
								headers: { 'Content-Type': 'text/html' },
								body: '<!DOCTYPE html>\n<html><title>Sign in</title></html>'
							}
						: undefined
			}
		})
	},
	{
		id: 'mcp-remote-token-endpoint-500',
		title: 'mcp-remote: the token endpoint answers 500',
		evidence: 'log',
		diagnosis: 'server-error-5xx',
		start: remoteSays({
			authorization: {
				instead: (path) =>
					path === '/token' ? { status: 500, body: 'Internal Server Error' } : undefined
			}
		})
	},
	{
		id: 'mcp-remote-state-lost',
		title: 'mcp-remote: an answer comes back whose state is not its own',
		evidence: 'log',
		diagnosis: 'state-mismatch',
		start: remoteSays(
			{},
			{
				returns: ({ searchParams }) => {
					searchParams.set('state', 'the-state-of-yesterday');
				}
			}
		)
	},
	{
		id: 'mcp-remote-no-sign-in',
		title: 'mcp-remote: the server wants a token and has no sign-in',
		evidence: 'log',
		diagnosis: 'no-oauth-endpoints',
		start: remoteSays({
			resource: {
				instead: (path) =>
					path.includes('/.well-known/')
						? { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Not Found' }
						: undefined
			}
		})
	}
];
