/** The entrance for everybody who does not find their symptom: it hands over to another tree. */
import { defineTree, type Handoff } from './define.ts';
import { logAt } from './look.ts';
import type { SymptomId } from './symptoms.ts';
import { symptom } from './symptoms.ts';

/** Hands over to another tree. */
function to(tree: SymptomId, because: string, otherwise: readonly string[]): Handoff {
	return { handoff: `/symptoms/${tree}/`, because, otherwise };
}

export const whereToStart = defineTree({
	...symptom('where-to-start'),
	start: 'when',
	questions: {
		when: {
			ask: 'How far does it get?',
			help: [
				{
					look: 'Think of the last thing that worked: the client starts, the server is listed, it connects, you sign in, a tool answers.'
				},
				...logAt
			],
			answers: [
				{
					id: 'start',
					label: 'The server does not start, or is not there',
					example: 'Server disconnected',
					next: 'start'
				},
				{
					id: 'connect',
					label: 'It calls an address, and that fails',
					example: 'HTTP 404, ECONNREFUSED',
					next: 'connect'
				},
				{
					id: 'sign-in',
					label: 'The sign-in fails',
					example: 'redirect_uri_mismatch',
					next: 'sign-in'
				},
				{
					id: 'tools',
					label: 'It is connected, and there are no tools',
					example: 'Connected, 0 tools',
					next: to(
						'no-tools',
						'The connection is there; the question is who holds the tools back.',
						['needs-approval', 'missing-credential']
					)
				},
				{
					id: 'use',
					label: 'Tools are there, and answer with errors',
					example: '401 Bad credentials',
					next: to(
						'env-not-loading',
						'MCP works. What the server needs for its work is missing or refused.',
						['missing-credential', 'wrong-kind-of-credential']
					)
				},
				{
					id: 'stopped',
					label: 'It worked, and then it stopped',
					example: 'invalid_grant after an hour',
					next: to('worked-then-stopped', 'What changed in between leads to the cause.', [
						'stale-credentials',
						'expired-token',
						'app-not-restarted'
					])
				},
				{
					id: 'secret',
					label: 'A key or token was seen by others',
					example: 'the key was in a screenshot',
					next: to('secret-exposed', 'First what has to be done at once.', ['secret-exposed'])
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the config, and then the log: both are read for all the known causes.',
						otherwise: ['wrong-file', 'app-not-restarted', 'command-not-on-gui-path']
					}
				}
			]
		},
		start: {
			ask: 'Which of these have you seen?',
			help: logAt,
			answers: [
				{
					id: 'enoent',
					label: '`ENOENT`, “not recognized”, “command not found”',
					example: 'spawn npx ENOENT',
					next: to('spawn-enoent', 'The client did not find the program.', [
						'command-not-on-gui-path',
						'runtime-not-installed'
					])
				},
				{
					id: 'json',
					label: '“is not valid JSON”',
					example: 'Unexpected token S … is not valid JSON',
					next: to(
						'invalid-json',
						'Either the config is broken, or the server prints what it should not.',
						['stdout-not-json', 'json-trailing-comma']
					)
				},
				{
					id: 'version',
					label: '“Unsupported engine”, “SyntaxError”, “No module named”',
					example: 'npm warn EBADENGINE',
					next: to('node-python-version', 'The program that runs the server does not fit.', [
						'node-too-old',
						'python-package-missing'
					])
				},
				{
					id: 'variable',
					label: 'A key or variable is missing',
					example: 'API_KEY is not set',
					next: to('env-not-loading', 'The server runs and misses a value.', [
						'missing-credential',
						'env-var-not-expanded'
					])
				},
				{
					id: 'none',
					label: 'None of these: failed, disconnected, or nothing',
					example: 'Server disconnected',
					next: to('server-failed-to-start', 'The list and the log of the client come next.', [
						'wrong-file',
						'relative-path',
						'app-not-restarted'
					])
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: to(
						'server-failed-to-start',
						'It asks for what the client shows, one thing at a time.',
						['wrong-file', 'app-not-restarted']
					)
				}
			]
		},
		connect: {
			ask: 'What does the message hold?',
			help: logAt,
			answers: [
				{
					id: '401',
					label: '401, or “Unauthorized”',
					example: '! Needs authentication',
					next: to('unauthorized-401', 'The server is reached and wants to know who you are.', [
						'credentials-not-sent',
						'expired-token'
					])
				},
				{
					id: '403',
					label: '403, or “Forbidden”',
					example: 'insufficient_scope',
					next: to('forbidden-403', 'Something is reached and turns you away.', [
						'insufficient-scope',
						'waf-blocks-client'
					])
				},
				{
					id: 'certificate',
					label: 'A certificate, or a proxy',
					example: 'SELF_SIGNED_CERT_IN_CHAIN',
					next: to('tls-proxy', 'The way to the server is watched or blocked.', [
						'tls-certificate-untrusted',
						'corporate-proxy-not-used'
					])
				},
				{
					id: 'version',
					label: 'A protocol version',
					example: '-32022',
					next: to('protocol-version', 'The two speak different versions.', [
						'protocol-version-unsupported'
					])
				},
				{
					id: 'cors',
					label: 'CORS, in a web page',
					example: 'No Access-Control-Allow-Origin header',
					next: to('cors', 'The browser stops the request.', ['cors-preflight-failed'])
				},
				{
					id: 'connector',
					label: 'It is claude.ai, or a connector',
					example: 'Couldn’t reach the MCP server',
					next: to(
						'connectors',
						'The server is called from the cloud then, not from your computer.',
						['localhost-wrong-machine', 'no-dynamic-client-registration']
					)
				},
				{
					id: 'inspector',
					label: 'It is the MCP Inspector',
					example: 'PORT IS IN USE at port 6277',
					next: to('inspector', 'It has a few troubles of its own.', [
						'node-too-old',
						'port-in-use'
					])
				},
				{
					id: 'other',
					label: 'A timeout, another number, SSE or a session',
					example: 'Session not found',
					next: to('transport-error', 'The number or the word decides.', [
						'wrong-endpoint-url',
						'session-id-unknown'
					])
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: to('transport-error', 'It shows how to ask the server yourself.', [
						'wrong-endpoint-url',
						'server-not-listening'
					])
				}
			]
		},
		'sign-in': {
			ask: 'Where does the sign-in stop?',
			help: [
				{ look: 'Start the sign-in once more, and watch both windows: the client and the browser.' }
			],
			answers: [
				{
					id: 'redirect',
					label: 'An error page names the redirect or callback address',
					example: 'redirect_uri_mismatch',
					next: to('redirect-uri-mismatch', 'Two addresses have to be the same and are not.', [
						'redirect-uri-mismatch'
					])
				},
				{
					id: 'provider',
					label: 'An error page of Microsoft, Google, Okta, Auth0, Keycloak',
					example: 'AADSTS65001',
					next: to('provider-codes', 'Their codes have meanings of their own.', [
						'idp-app-misconfigured',
						'access-policy-block'
					])
				},
				{
					id: 'after',
					label: 'It works, and then 401',
					example: 'invalid_token',
					next: to('unauthorized-401', 'The server does not accept the result.', ['wrong-audience'])
				},
				{
					id: 'else',
					label: 'Anywhere else: nothing opens, registration, localhost',
					example: 'localhost refused to connect',
					next: to('oauth-connection', 'The step that fails tells the cause.', [
						'no-dynamic-client-registration',
						'challenge-without-resource-metadata'
					])
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: to('oauth-connection', 'It goes through the steps one by one.', [
						'no-dynamic-client-registration',
						'redirect-uri-mismatch'
					])
				}
			]
		}
	}
});
