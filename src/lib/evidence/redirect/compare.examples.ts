/** Redirect URIs that an authorization server takes for the same, and those that it does not. */
import type { RedirectReason } from './compare.ts';

/** `yes` everywhere, `no` anywhere, `most`: servers that extend the loopback rule to the name. */
type Verdict = 'yes' | 'no' | 'most';
export const vectors: readonly (readonly [
	registered: string,
	requested: string,
	verdict: Verdict,
	reason: RedirectReason
])[] = [
	['https://app.example.com/cb', 'https://app.example.com/cb', 'yes', 'identical'],
	['https://app.example.com/cb', 'https://app.example.com/cb/', 'no', 'trailing-slash'],
	['https://app.example.com/cb/', 'https://app.example.com/cb', 'no', 'trailing-slash'],
	['https://app.example.com', 'https://app.example.com/', 'no', 'trailing-slash'],
	['https://app.example.com/cb', 'http://app.example.com/cb', 'no', 'scheme'],
	['https://app.example.com/cb', 'https://APP.example.com/cb', 'no', 'case'],
	['https://app.example.com/cb', 'HTTPS://app.example.com/cb', 'no', 'case'],
	['https://app.example.com/cb', 'https://app.example.com/CB', 'no', 'case'],
	['https://app.example.com/cb', 'https://app.example.com:443/cb', 'no', 'port'],
	['https://app.example.com/cb', 'https://app.example.com:8443/cb', 'no', 'port'],
	['https://app.example.com/cb', 'https://app.example.com/cb?x=1', 'no', 'query'],
	['https://app.example.com/cb?x=1', 'https://app.example.com/cb?x=1', 'yes', 'identical'],
	['https://app.example.com/cb?x=1&y=2', 'https://app.example.com/cb?y=2&x=1', 'no', 'query'],
	['https://app.example.com/cb', 'https://app.example.com/cb#done', 'no', 'fragment'],
	['https://app.example.com/cb', 'https://app.example.com/a/../cb', 'no', 'path'],
	['https://app.example.com/a%2Fb', 'https://app.example.com/a%2fb', 'no', 'encoding'],
	['https://app.example.com/caf%C3%A9', 'https://app.example.com/café', 'no', 'encoding'],
	['https://app.example.com/cb', 'https://evil.example.com/cb', 'no', 'host'],
	['https://*.example.com/cb', 'https://app.example.com/cb', 'no', 'wildcard'],
	['https://app.example.com/', 'https://app.example.com/cb', 'no', 'path'],
	['http://127.0.0.1/callback', 'http://127.0.0.1:51004/callback', 'yes', 'loopback-port'],
	['http://127.0.0.1:3000/callback', 'http://127.0.0.1:51004/callback', 'yes', 'loopback-port'],
	['http://[::1]/callback', 'http://[::1]:61023/callback', 'yes', 'loopback-port'],
	['http://127.0.0.1:3000/callback', 'http://localhost:3000/callback', 'no', 'loopback-name'],
	['http://localhost:3000/callback', 'http://127.0.0.1:3000/callback', 'no', 'loopback-name'],
	['http://localhost/callback', 'http://localhost:3118/callback', 'most', 'localhost-port'],
	['http://localhost:3000/callback', 'http://localhost:3001/callback', 'most', 'localhost-port'],
	['http://localhost:3000/callback', 'http://localhost:3000/oauth/callback', 'no', 'path'],
	['http://127.0.0.1:3000/callback', 'https://127.0.0.1:3000/callback', 'no', 'scheme'],
	['https://localhost:8443/cb', 'https://localhost:9443/cb', 'no', 'port'],
	['http://127.0.0.1:3000', 'http://127.0.0.1:51004/', 'no', 'trailing-slash'],
	['http://127.0.0.1:3000/callback', 'http://127.0.0.2:3000/callback', 'no', 'loopback-name'],
	['http://127.0.0.1:3000/callback', 'http://127.0.0.1.evil.example:3000/callback', 'no', 'host'],
	['http://127.0.0.1:3000/callback', 'http://user@127.0.0.1:3000/callback', 'no', 'user-info'],
	['http://[::1]:3000/callback', 'http://[0:0:0:0:0:0:0:1]:3000/callback', 'no', 'loopback-name'],
	[
		'http://127.0.0.1:3000/callback?flow=mcp',
		'http://127.0.0.1:51004/callback?flow=mcp',
		'yes',
		'loopback-port'
	],
	['http://127.0.0.1:3000/callback', 'http://127.0.0.1:51004/callback?x=1', 'no', 'query'],
	['http://192.168.1.5:3000/callback', 'http://192.168.1.5:4000/callback', 'no', 'port'],
	['com.example.app:/oauth2redirect', 'com.example.app:/oauth2redirect', 'yes', 'identical'],
	['com.example.app:/oauth2redirect', 'com.example.app://oauth2redirect', 'no', 'path'],
	['com.example.app:/oauth2redirect', 'com.example.app:/oauth2redirect/extra', 'no', 'path'],
	['myapp://callback', 'MyApp://callback', 'no', 'case'],
	[
		'https://claude.ai/api/mcp/auth_callback',
		'https://claude.com/api/mcp/auth_callback',
		'no',
		'host'
	],
	['https://app.example.com/cb', 'https://app.example.com/cb ', 'no', 'blank-around'],
	['urn:ietf:wg:oauth:2.0:oob', 'urn:ietf:wg:oauth:2.0:oob', 'yes', 'identical'],
	[
		'http://localhost:6274/oauth/callback',
		'http://127.0.0.1:6274/oauth/callback',
		'no',
		'loopback-name'
	]
];
