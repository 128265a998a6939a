/** Every form in which people paste what they have: what it is called and why, and that the fault in it is found. */
import { describe, expect, it } from 'vitest';
import {
	registrationRequest,
	resourceMetadata,
	serverMetadata
} from '../rules/sample-documents.ts';
import { sampleToken } from '../rules/sample-token.ts';
import { run } from './jobs.ts';
import { analyse, type Report } from './index.ts';

/** Stands wherever a secret would: none of its parts may be said or shown. */
const secret = ['Zq7Lm2Xw', '9Kt4Rb8V', 'n3Pc6Hd'].join('');
const twice = `Bearer Bearer ${secret}`;
const call = '{"jsonrpc":"2.0","id":1,"method":"tools/list"}';
const token = sampleToken({
	iss: 'https://auth.example.com',
	aud: 'https://mcp.example.com/mcp',
	scope: 'read',
	exp: 1_900_000_000
});

type Row = readonly [name: string, text: string, recognised: RegExp, rule?: string];

const logs: readonly Row[] = [
	[
		'the log of a client',
		'2026-01-01T08:00:00.120Z [files] [info] Initializing server...\n2026-01-01T08:00:00.120Z [files] [error] spawn npx ENOENT',
		/like a log of Claude Desktop: its words tell/,
		'spawn-enoent'
	],
	[
		'the log of a server',
		'INFO:     Started server process [1234]\nINFO:     10.0.0.1:52313 - "POST /mcp HTTP/1.1" 401 Unauthorized',
		/holds the log of a server and an HTTP exchange/
	],
	[
		'lines with a time',
		'2026-01-01T08:00:00.120Z spawn npx ENOENT\n2026-01-01T08:00:01.120Z failed',
		/like a log: its lines start with a time/,
		'spawn-enoent'
	],
	[
		'npm',
		'npm error code E404\nnpm error 404 Not Found - GET https://packages.example.org/foo-mcp',
		/like output of npm: its lines start with `npm`/,
		'npm-not-found'
	],
	[
		'uv',
		'  × No solution found when resolving tool dependencies:\n  ╰─▶ Because foo-mcp was not found in the package registry and you require foo-mcp, we can conclude that your requirements are unsatisfiable.',
		/like output of uv/,
		'python-package-unknown'
	],
	[
		'Docker',
		'docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
		/like output of Docker/,
		'docker-engine-off'
	],
	[
		'a trace of Node.js',
		"Error: Cannot find module '/srv/server/build/index.js'\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1225:15)",
		/like an error of Node\.js: its stack/,
		'script-not-found'
	],
	[
		'a trace of Python',
		'Traceback (most recent call last):\n  File "/srv/server.py", line 1, in <module>\n    import mcp\nModuleNotFoundError: No module named \'mcp\'',
		/like a Python traceback: it lists files/,
		'python-module-missing'
	],
	[
		'the console of a browser',
		"Access to fetch at 'https://mcp.example.com/mcp' from origin 'http://localhost:6274' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
		/like messages of a browser’s console/,
		'cors-blocked'
	],
	['a bare error message', 'spawn npx ENOENT', /like an error message: one line/, 'spawn-enoent'],
	[
		'the answer of an API, its message in the middle',
		'{"$id":"1","innerException":null,"message":"connect ECONNREFUSED 127.0.0.1:27124","errorCode":0}',
		/like an error message/,
		'refused-loopback'
	]
];

const exchanges: readonly Row[] = [
	[
		'curl -i',
		'HTTP/2 401 \ncontent-type: application/json\nwww-authenticate: Bearer realm="a"\n\n{}',
		/like HTTP headers: it has a status line/,
		'challenge-without-metadata'
	],
	[
		'curl -v',
		`* Connected to mcp.example.com (192.0.2.1) port 443\n> POST /mcp HTTP/2\n> Host: mcp.example.com\n> Authorization: ${twice}\n> Cookie: a=${secret}; b=${secret}\n> \n< HTTP/2 401 \n< set-cookie: a=${secret}\n< \n{}`,
		/like an HTTP exchange: it has a status line or headers/,
		'bearer-prefix-repeated'
	],
	[
		'raw headers',
		`content-type: application/json\nwww-authenticate: Basic realm="a"\nset-cookie: a=${secret}`,
		/like HTTP headers/,
		'challenge-missing'
	],
	[
		'a request and its answer',
		`POST /mcp HTTP/1.1\nHost: mcp.example.com\n\n${call}\n\nHTTP/1.1 401 Unauthorized\nContent-Length: 0\n`,
		/like an HTTP exchange/,
		'challenge-missing'
	],
	[
		'copied as cURL (bash)',
		`curl 'https://mcp.example.com/mcp' \\\n  -H 'authorization: ${twice}' \\\n  -b 'a=1; sid=${secret}' \\\n  --data-raw '${call}'`,
		/like an HTTP request/,
		'bearer-prefix-repeated'
	],
	[
		'copied as cURL (cmd)',
		`curl ^"https://mcp.example.com/mcp^" ^\r\n  -H ^"authorization: ${twice}^" ^\r\n  -b ^"a=1; sid=${secret}^" ^\r\n  --data-raw ^"^{^\\^"refresh_token^\\^":^\\^"${secret}^\\^"^}^"`,
		/like an HTTP request/,
		'bearer-prefix-repeated'
	],
	[
		'copied as PowerShell',
		`$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n$session.Cookies.Add((New-Object System.Net.Cookie("sid", "${secret}", "/", "mcp.example.com")))\nInvoke-WebRequest -UseBasicParsing -Uri "https://mcp.example.com/mcp" \`\n-Method "POST" \`\n-WebSession $session \`\n-Headers @{\n"accept"="application/json"\n  "authorization"="${twice}"\n} \`\n-ContentType "application/json" \`\n-Body "{\`"refresh_token\`":\`"${secret}\`"}"`,
		/like an HTTP request: a browser copies it as a script/,
		'bearer-prefix-repeated'
	],
	[
		'copied as fetch',
		`fetch("https://mcp.example.com/mcp", {\n  "headers": {\n    "accept": "application/json",\n    "authorization": "${twice}",\n    "cookie": "sid=${secret}"\n  },\n  "body": "{\\"refresh_token\\":\\"${secret}\\"}",\n  "method": "POST"\n});`,
		/like an HTTP request: a browser copies it as a script/,
		'bearer-prefix-repeated'
	],
	[
		'copied response headers',
		'HTTP/1.1 401 Unauthorized\naccess-control-allow-origin: *\nwww-authenticate: Bearer\ndate: Thu, 01 Jan 2026 00:00:00 GMT',
		/like HTTP headers/,
		'challenge-without-metadata'
	],
	[
		'response headers, name above value',
		`content-type\napplication/json\nset-cookie\nsid=${secret}\nwww-authenticate\nBearer realm="a"`,
		/like HTTP headers/,
		'challenge-without-metadata'
	],
	[
		'an entry of an HTTP archive',
		JSON.stringify({
			request: {
				method: 'POST',
				url: 'https://mcp.example.com/mcp',
				headers: [{ name: 'authorization', value: twice }],
				cookies: [{ name: 'sid', value: secret }]
			},
			response: { status: 401, headers: [], content: { text: '{}' } }
		}),
		/like an HTTP exchange: it has requests and responses/,
		'bearer-prefix-repeated'
	],
	[
		'a WWW-Authenticate header',
		'WWW-Authenticate: Bearer realm="a"',
		/like HTTP headers/,
		'challenge-without-metadata'
	],
	[
		'two of them',
		'WWW-Authenticate: Negotiate YII=\nWWW-Authenticate: Basic realm="a, b", Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp"',
		/like HTTP headers/,
		'challenge-without-metadata'
	],
	[
		'a challenge without its name',
		'Bearer realm="a", error="invalid_token"',
		/like HTTP headers: its parameters stand behind the scheme/,
		'challenge-without-metadata'
	]
];

const documents: readonly Row[] = [
	[
		'protected resource metadata',
		resourceMetadata({ authorization_servers: [] }),
		/like protected resource metadata: it has its field names/,
		'authorization-servers-absent'
	],
	[
		'authorization server metadata',
		serverMetadata({ token_endpoint: undefined }),
		/like authorization server metadata: it has its field names/,
		'required-endpoint-absent'
	],
	[
		'an OpenID configuration',
		serverMetadata({ subject_types_supported: ['public'], token_endpoint: undefined }),
		/like an OpenID configuration/,
		'required-endpoint-absent'
	],
	[
		'a client id metadata document',
		registrationRequest({ client_id: 'http://app.example.com/client.json' }),
		/like a client metadata document/,
		'client-document-differs'
	],
	[
		'a registration request',
		registrationRequest({ redirect_uris: ['http://app.example.com/cb'] }),
		/like a client registration request/,
		'redirect-not-allowed'
	],
	[
		'the answer to a registration',
		registrationRequest({
			client_id: 'a',
			client_secret: secret,
			registration_access_token: secret
		}),
		/like the answer to a client registration/
	],
	[
		'the answer of a token endpoint',
		`{"access_token":"${secret}","token_type":"Bearer","expires_in":3600,"id_token":"${secret}"}`,
		/like the answer of a token endpoint/,
		'refresh-token-absent'
	],
	[
		'an error answer',
		'{"error":"invalid_grant","error_description":"code expired"}',
		/like an OAuth error answer/,
		'grant-invalid'
	]
];

const others: readonly Row[] = [
	[
		'a JWT',
		sampleToken({ iss: 'https://a.example', exp: 1, aud: 'x' }),
		/like a JSON Web Token/,
		'expired-access-token'
	],
	[
		'a Bearer header',
		`Authorization: Bearer ${token.slice(0, 90)}`,
		/like a JSON Web Token/,
		'token-cut-off'
	],
	[
		'an opaque Bearer token',
		`Authorization: Bearer ${secret}`,
		/like an opaque token: the word Bearer/,
		'unreadable-token'
	],
	[
		'a callback with code and state',
		`http://localhost:3334/cb?code=${secret}&state=${secret}`,
		/like a callback address/
	],
	[
		'a callback with an error',
		`http://localhost:3334/cb?error=access_denied&state=${secret}`,
		/like a callback address: it carries OAuth parameters/,
		'access-denied'
	],
	[
		'a callback with its answer behind #',
		`http://localhost/cb#access_token=${secret}`,
		/like a callback address: it carries OAuth parameters/,
		'answer-in-fragment'
	],
	[
		'a callback without its host',
		`/oauth/callback?code=${secret}&state=${secret}`,
		/like a callback address/
	],
	[
		'several of them',
		`HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp"\n\n${resourceMetadata({ authorization_servers: ['https://auth.example.com/'] })}\n\n${serverMetadata()}\n\n${token}\n\nhttp://localhost:3334/cb?code=${secret}&state=${secret}`,
		/holds HTTP headers, protected resource metadata, authorization server metadata, a JSON Web Token and a callback address/,
		'issuer-differs'
	]
];

describe.each([
	['logs and messages', logs],
	['exchanges', exchanges],
	['documents', documents],
	['tokens, addresses and mixtures', others]
])('%s', (_, rows) => {
	it.each(rows.map((row) => ({ row })))(
		'$row.0',
		async ({ row: [name, text, recognised, rule] }) => {
			const result = await run({ kind: 'analyse', text, context: {} });
			if (result.kind !== 'analysed') throw new Error(`${name} was not analysed`);
			const { report, frames } = result;
			expect(report.recognised).toMatch(recognised);
			if (rule !== undefined)
				expect(report.findings.map((finding) => finding.rule)).toContain(rule);
			expect(JSON.stringify([said(report), frames])).not.toMatch(secretPart());
		}
	);
	it.each(rows.map((row) => ({ row })))(
		'$row.0: read as something else',
		async ({ row: [, text] }) => {
			const { kind, recognised } = await analyse(text, { kind: 'log' });
			expect([kind, recognised]).toEqual(['log', expect.stringMatching(/^This is read as a log/)]);
		}
	);
});

/** Everything of a report but what only the editor holds. */
const said = (report: Report) => ({
	...report,
	corrected: null,
	findings: report.findings.map((finding) => ({
		...finding,
		fixes: finding.fixes.map(({ title }) => title)
	}))
});

/** Eight signs of it in a row. */
function secretPart(): RegExp {
	const parts = Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8));
	return new RegExp(parts.join('|'), 'i');
}
