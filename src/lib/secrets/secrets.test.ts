/** Secrets of every kind are found wherever they stand; references and placeholders are not taken for one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenFormats } from '../catalog/index.ts';
import {
	findSecrets,
	hide,
	isReference,
	isSecretName,
	placeholderKind,
	redact,
	redactConfig
} from './index.ts';

/** Looks fake on purpose, and is put together here so that no scanner takes it for real. */
const fake = (prefix: string, alphabet: string, length: number) =>
	prefix + alphabet.repeat(length).slice(0, length);
const samples: Readonly<Record<string, string>> = {
	'1Password': fake('ops_' + 'ey', 'Ab1Cd2', 120),
	Airtable: fake('pat' + 'A1b2C3d4E5f6G7.', '0a1b', 64),
	Anthropic: fake('sk-' + 'ant-api03-', 'aB3_', 95),
	Apify: fake('apify_' + 'api_', 'aB3', 36),
	Asana: fake('2/' + '1200000000000000:', 'a1b2', 32),
	Atlassian: fake('ATA' + 'TT3', 'xF9=', 120),
	AWS: fake('AKI' + 'A', 'B2CD', 16),
	Azure: fake('ab' + 'c8Q~', 'x.Y_', 34),
	'Brave Search': fake('BS' + 'A', 'aB3-', 28),
	Buildkite: fake('bkua' + '_', 'a1b2', 40),
	Cloudflare: fake('cfut' + '_', 'aB3', 48),
	Context7: fake('ctx7' + 'sk-', 'a1-', 30),
	Databricks: fake('dap' + 'i', '0a1b', 32),
	DigitalOcean: fake('dop' + '_v1_', '0abcdef12a', 64),
	Discord: fake('MTI' + 'zNDU2Nzg5MDEyMzQ1Njc.GabcdE.', 'aB3_', 38),
	Docker: fake('dckr' + '_pat_', 'aB3-', 27),
	Dynatrace: fake('dt0' + 'c01.', 'A1B2', 24),
	ElevenLabs: fake('sk' + '_', '0a1b', 48),
	Figma: fake('fig' + 'd_', 'aB3-', 43),
	Firecrawl: fake('fc' + '-', '0a1b', 32),
	GitHub: fake('gh' + 'p_', 'aB3', 36),
	GitLab: fake('gl' + 'pat-', 'aB3-', 20),
	Google: fake('AI' + 'za', 'aB3-', 35),
	Grafana: fake('gl' + 'sa_', 'aB3', 32) + '_0a1b2c3d',
	Groq: fake('gs' + 'k_', 'aB3', 52),
	'HCP Terraform': fake('aB3aB3aB3aB3aB.atlas' + 'v1.', 'aB3', 64),
	Heroku: fake('HRKU' + '-AA', 'aB3-', 58),
	'Hugging Face': fake('h' + 'f_', 'aBc', 34),
	JWT: [
		fake('ey' + 'J', 'hbGciOi', 30),
		fake('ey' + 'J', 'pc3MiOi', 60),
		fake('', 'aB3_', 43)
	].join('.'),
	Kong: fake('kp' + 'at_', 'aB3', 40),
	LangSmith: fake('ls' + 'v2_pt_', '0a1b', 32) + '_0a1b2c3d4e',
	Linear: fake('lin' + '_api_', 'aB3', 40),
	Neon: fake('na' + 'pi_', 'a1b', 40),
	Netlify: fake('nf' + 'p_', 'aB3', 36),
	Notion: fake('nt' + 'n_', '123aB', 46),
	npm: fake('np' + 'm_', 'aB3', 36),
	OpenAI: fake('sk' + '-proj-', 'aB3_', 60),
	OpenRouter: fake('sk' + '-or-v1-', '0a1b', 64),
	Perplexity: fake('pp' + 'lx-', 'aB3', 48),
	Pinecone: fake('pc' + 'sk_abcde_', 'aB3', 63),
	PostHog: fake('ph' + 'x_', 'aB3', 44),
	Postman: fake('PM' + 'AK-', '0a1b', 24) + '-' + fake('', '0a1b', 34),
	Pulumi: fake('pu' + 'l-', '0a1b', 40),
	PyPI: fake('py' + 'pi-AgE', 'aB3_', 80),
	Replicate: fake('r' + '8_', 'aB3', 37),
	SendGrid: fake('S' + 'G.', 'aB3-', 22) + '.' + fake('', 'aB3-', 43),
	Sentry: fake('sn' + 'tryu_', '0a1b', 64),
	Shopify: fake('sh' + 'pat_', 'aB3', 32),
	Slack: fake('xo' + 'xb-12345678-', 'aB3', 24),
	Stripe: fake('sk' + '_test_', 'aB3', 24),
	Supabase: fake('sb' + 'p_', 'a1b', 40),
	Tailscale: fake('ts' + 'key-auth-', 'aB3', 20),
	Tavily: fake('tv' + 'ly-', 'aB3-', 32),
	Telegram: fake('123456789' + ':', 'aB3-', 35),
	Twilio: fake('S' + 'K', '0a1b', 32),
	Vercel: fake('vc' + 'p_', 'aB3', 24),
	xAI: fake('xa' + 'i-', 'aB3_', 80),
	YouTrack: fake('pe' + 'rm:', 'aB3.', 40)
};

/** Do eight characters in a row of the hidden part still show? */
function survives(secret: string, text: string): string | null {
	for (let i = 0; i + 8 <= secret.length; i++)
		if (text.includes(secret.slice(i, i + 8))) return secret.slice(i, i + 8);
	return null;
}

describe('token formats', () => {
	it.each(tokenFormats.map(({ vendor }) => vendor))('%s has a sample', (vendor) => {
		expect(Object.keys(samples)).toContain(vendor);
	});
	it.each(Object.entries(samples))('%s: found, named and masked', (vendor, token) => {
		for (const text of [token, `see ${token} here`, `"x": "${token}"`, `a=${token}&b=1`]) {
			const [secret, more] = findSecrets(text);
			expect(more).toBeUndefined();
			expect(secret?.provider).toBe(vendor);
			const hidden = text.slice(secret?.start, secret?.end);
			expect(token.endsWith(hidden), hidden).toBe(true);
			expect(survives(hidden, redact(text))).toBeNull();
			expect(redact(text)).toContain('••••');
		}
	});
	it('keeps the public prefix only', () => {
		expect(redact(samples.GitHub ?? '')).toBe('gh' + 'p_••••••••');
		expect(redact(samples.Discord ?? '')).toBe('••••••••');
	});
	it('masks to the end of a long token', () => {
		const long = fake('ey' + 'J', 'hbGciOi', 3000) + '.' + fake('', 'aB3_', 900);
		expect(redact(`x ${long} y`)).toBe('x eyJ•••••••• y');
	});
	it('masks a private key', () => {
		const key = ['-----BEGIN', 'PRIVATE KEY-----\nMIIabc\n-----END'].join(' ');
		expect(redact(`a ${key} PRIVATE KEY-----`)).not.toContain('MIIabc');
	});
});

describe('secrets by name and place', () => {
	const hidden = 'hunter2-horse';
	it.each([
		`"API_KEY": "${hidden}"`,
		`API_KEY=${hidden}`,
		`apiKey = "${hidden}"`,
		`password: ${hidden}`,
		`"--token", "${hidden}"`,
		`--api-key ${hidden}`,
		`--api-key=${hidden}`,
		`Authorization: Bearer ${hidden}`,
		`Authorization: Basic ${hidden}`,
		`"Authorization": "${hidden}"`,
		`X-Api-Key: ${hidden}`,
		`https://ana:${hidden}@example.com/x`,
		`postgresql://ana:${hidden}@db:5432/x`,
		`https://example.com/cb?code=${hidden}&x=1`,
		`https://example.com/mcp?exaApiKey=${hidden}`,
		`Server=db;Password=${hidden};Encrypt=1`,
		`{\\"Authorization\\": \\"Bearer ${hidden}\\", \\"V\\": 1}`,
		`Set-Cookie: ${hidden}`,
		`client_secret=${hidden}`
	])('%s', (text) => {
		expect(redact(text)).toBe(text.replace(hidden, '••••••••'));
	});
	it.each(['0kA1lKUzUI-horse', '.OlUf0ZUU-horse', '7zip-of-horses', '12ab'])(
		'masks %s, whatever sign it begins with',
		(value) => {
			expect(redact(`grant_type=x&refresh_token=${value}&client_id=y`)).toBe(
				'grant_type=x&refresh_token=••••••••&client_id=y'
			);
			expect(redact(`"password": "${value}"`)).toBe('"password": "••••••••"');
		}
	);
	/** Requests as browsers copy them: for bash, cmd, PowerShell, and as a script. */
	it.each([
		`curl 'https://a.example.com/mcp' -b 'theme=${hidden}; sid=${hidden}'`,
		`curl ^"https://a.example.com/mcp^" ^\r\n  -b ^"sid=${hidden}^" ^\r\n  -H ^"authorization: Bearer ${hidden}^"`,
		`curl ^"https://a.example.com/t^" --data-raw ^"^{^\\^"refresh_token^\\^":^\\^"${hidden}^\\^"^}^"`,
		`New-Object System.Net.Cookie("sid", "${hidden}", "/", "a.example.com")`,
		`"authorization"="Bearer ${hidden}"`,
		`-Body "{\`"refresh_token\`":\`"${hidden}\`",\`"a\`":1}"`,
		`fetch("https://a.example.com/mcp", {"headers": {"cookie": "sid=${hidden}"}})`
	])('%s', (text) => {
		expect(redact(text)).not.toContain('hunter2');
	});
	it('masks a pass phrase with blanks', () => {
		expect(redact('"password": "correct horse battery"')).toBe('"password": "••••••••"');
	});
	it.each([
		'"API_KEY": "${API_KEY}"',
		'"API_KEY": "${env:API_KEY}"',
		'"Authorization": "Bearer ${input:token}"',
		'API_KEY=$env:API_KEY',
		'API_KEY=%API_KEY%',
		'API_KEY=$API_KEY',
		'"apiKey": "{env:API_KEY}"',
		'token: ${{ secrets.TOKEN }}',
		'"API_KEY": "<your-api-key>"',
		'"API_KEY": "YOUR_API_KEY"',
		'"API_KEY": "xxxxxxxx"',
		'"API_KEY": ""',
		'"token_endpoint": "https://as.example.com/token"',
		'"bearer_methods_supported": ["header"]',
		'WWW-Authenticate: Bearer realm="x", error="invalid_token"',
		'A Bearer token is required',
		'"max_tokens": 4096',
		'"token": 12',
		'password: 1.5',
		'"primaryKey": "identifier"',
		'"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "/Users/ana/notes"]',
		'https://mcp.example.com/mcp'
	])('leaves %s', (text) => {
		expect(redact(text)).toBe(text);
	});
});

describe('what a sign-in leaves behind', () => {
	const made = ['Xy7Kq2Lm', '9Pz4Rt8W'].join('');
	it.each([
		`code=${made}&grant_type=authorization_code`,
		`curl -d 'code=${made}&grant_type=authorization_code' https://auth.example.com/token`,
		`"text": "code=${made}&grant_type=authorization_code"`,
		`{"code":"${made}"}`,
		`"state": "${made}"`,
		`code_verifier: '${made}'`,
		`{"device_code":"${made}"}`,
		`client_assertion=${made}&scope=a`,
		`SAMLResponse=${made}&RelayState=a`,
		`{"name": "code", "value": "${made}"}`,
		`{"name":"Mcp-Session-Id","value":"${made}"}`,
		`{"cookies":[{"name":"theme","value":"${made}"}]}`,
		`{"cookies": [ { "value": "${made}", "name": "a" } ]}`,
		`cookie\n${made}=${made}; theme=dark`.replace(`${made}=`, 'sid='),
		`mcp-session-id\r\n${made}\r\naccept`,
		`x-api-key:\n${made}`,
		`authorization: DPoP ${made}`,
		`Authorization: Digest username="ana", response="${made}"`,
		`curl -u ana:${made} https://mcp.example.com/mcp`,
		`curl --user "ana:${made}" https://mcp.example.com/mcp`
	])('is masked: %s', (text) => {
		const shown = redact(text);
		expect(shown).not.toContain(made.slice(0, 8));
		expect(shown).not.toContain(made.slice(8));
		expect(shown).toContain('••••••••');
	});
	it.each([
		'{"error":{"code":"invalid_request_error"}}',
		'{"code":"ERR_HTTP2_STREAM_CANCEL"}',
		'code=ENOENT',
		'exited with code=1&signal=null',
		'state=running',
		'"state": "connected2"',
		'code: node:internal/modules/run_main:123',
		'AADSTS50011, code=50011',
		'error code\n2026-01-01',
		'API key\nSee the manual',
		'docker run -u 1000:1000 mcp/x',
		'{"name": "state", "value": "open"}'
	])('leaves %s', (text) => {
		expect(redact(text)).toBe(text);
	});
});

describe('redactConfig', () => {
	const text = `{ "env": { "API_KEY": "hunter2-horse", "HOST": "http://10.0.0.7:80/x" }, "args": ["C:\\\\Users\\\\ana\\\\x", "/home/ana/y", "https://wiki.corp/mcp", "http://localhost:3000", "https://mcp.example.com/mcp"] }`;
	it('masks secrets and leaves the rest', () => {
		expect(redactConfig(text)).toBe(text.replace('hunter2-horse', '••••••••'));
	});
	it('masks homes and private hosts when asked', () => {
		expect(redactConfig(text, { homes: true, hosts: true })).toBe(
			`{ "env": { "API_KEY": "••••••••", "HOST": "http://private-host:80/x" }, "args": ["C:\\\\Users\\\\me\\\\x", "/home/me/y", "https://private-host/mcp", "http://localhost:3000", "https://mcp.example.com/mcp"] }`
		);
	});
	it('does it once and for all', () => {
		const once = redactConfig(text, { homes: true, hosts: true });
		expect(redactConfig(once, { homes: true, hosts: true })).toBe(once);
	});
});

describe('values', () => {
	it.each([
		'${A}',
		'Bearer ${A}',
		'$A',
		'$env:A',
		'%A%',
		'{env:A}',
		'${{ secrets.A }}',
		'{{A}}',
		'process.env.A'
	])('%s is a reference', (value) => {
		expect(isReference(value)).toBe(true);
	});
	it.each(['pa$$word', 'abc', '50%', 'https://example.com'])('%s is none', (value) => {
		expect(isReference(value)).toBe(false);
	});
	it.each([
		'YOUR_API_KEY',
		'your-api-key-here',
		'<YOUR_TOKEN>',
		'Bearer <TOKEN>',
		'API_KEY_HERE',
		'REPLACE_ME',
		'changeme',
		'INSERT_KEY',
		'xoxb-your-bot-token',
		'fc-YOUR-API-KEY',
		'PUT_YOUR_API_KEY_HERE',
		'YOUR_SENTRY_TOKEN',
		'TU_PASSWORD_AQUI',
		'VOTRE_CLE_ICI',
		'API_SCHLUESSEL_HIER',
		'你的密钥'
	])('%s waits to be replaced', (value) => {
		expect(placeholderKind(value)).toBe('template');
	});
	it.each(['xxx', 'ghp_xxxx', '***', 'sk-...', '<redacted>', 'ntn_****'])(
		'%s is masked',
		(value) => {
			expect(placeholderKind(value)).toBe('masked');
		}
	);
	it.each([
		'FAKE-TOKEN',
		'EXAMPLE',
		'production',
		'https://example.com',
		'DEMO_EXAMPLE_KEY',
		'ana',
		'haici',
		'daqui'
	])('%s is a value', (value) => {
		expect(placeholderKind(value)).toBeNull();
	});
	it('tells names of secrets', () => {
		for (const name of [
			'API_KEY',
			'apiKey',
			'websearchApiKey',
			'--token',
			'X-Api-Key',
			'GITHUB_PAT'
		])
			expect(isSecretName(name), name).toBe(true);
		for (const name of ['MAX_TOKENS_X', 'monkey', 'publicKey', 'author', 'LOG_LEVEL', 'compat'])
			expect(isSecretName(name), name).toBe(false);
	});
});

describe('any text', () => {
	it('is read in linear time', () => {
		for (const part of [
			...[
				'sk-',
				'eyJ',
				'eyJ-',
				'tskey-',
				'://',
				'://a:',
				'token=',
				'token="',
				'--token ',
				'Bearer '
			],
			...[
				'a.',
				'\\',
				'\\"',
				'"',
				'-----BEGIN PRIVATE KEY-----',
				'${',
				'%A',
				'1/',
				'pat',
				'$',
				'<a',
				'x-'
			],
			...['/home/', 'http://a.', 'key: ', "token: '\\\\"]
		]) {
			const text = part.repeat(Math.ceil(100_000 / part.length));
			const start = performance.now();
			redactConfig(text, { homes: true, hosts: true });
			expect(performance.now() - start, part).toBeLessThan(1000);
		}
	}, 60_000);
	it('gives spans that lie inside, in order, and hides what they hold', () => {
		const piece = fc.oneof(
			fc.constantFrom(...Object.values(samples)),
			fc.constantFrom(
				'"API_KEY": "',
				'token=',
				'--token ',
				'Bearer ',
				'"',
				' ',
				'\n',
				'\\"',
				'&',
				'://a:',
				'@'
			),
			fc.string({ maxLength: 12 })
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), (parts) => {
				const text = parts.join('');
				const secrets = findSecrets(text);
				let last = 0;
				for (const { start, end } of secrets) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}),
			{ seed: 20261126, numRuns: 3000 }
		);
	});
});

describe('hide', () => {
	const value = fake('xo' + 'xb-12345678-', 'aB3', 24);
	it('masks a known value in any surroundings, in other letters, and where it is cut off', () => {
		expect(hide(`a${value}b`, [value])).toBe('a••••••••b');
		expect(hide(value.toUpperCase(), [value])).toBe('••••••••');
		expect(hide(`\`x${value.slice(0, 20)}…\` is too long`, [value])).toBe(
			'`x••••••••…` is too long'
		);
	});
	it('leaves the rest alone', () => {
		for (const text of ['', 'xoxb-123', 'xoxb-1234 and … more', 'plain words'])
			expect(hide(text, [value])).toBe(text);
		expect(hide('a.b+c', ['12345678'])).toBe('a.b+c');
	});
});
