import { describe, expect, it } from 'vitest';
import { clients } from '../clients/index.ts';
import { trackerOfClient, trackersOfServers } from './trackers.ts';

const found = (text: string) => trackersOfServers(text).map(({ name, url }) => [name, url]);

describe('where a client takes reports', () => {
	const known = clients.map(({ id }) => [id, trackerOfClient(id)] as const);
	it('is known for most', () => {
		expect(known.filter(([, tracker]) => tracker !== null).length).toBeGreaterThanOrEqual(18);
	});
	it.each(known)('%s: a public page, or a sentence', (_, tracker) => {
		if (!tracker) return;
		expect(tracker.checked).toMatch(/^202\d(?:-\d\d){0,2}$/);
		expect(tracker.source).toMatch(/^https:\/\//);
		if (tracker.url === null) expect(tracker.note).toMatch(/\.$/);
		else expect(tracker.url).toMatch(/^https:\/\/[\w.-]+(?:\/[\w./-]*)?$/);
	});
	it('is not known for what is no client', () => {
		for (const id of ['', 'generic', 'constructor', '__proto__'])
			expect(trackerOfClient(id)).toBeNull();
	});
});

describe('where the maker of a server takes reports', () => {
	it('is told by the package, the image and the address', () => {
		expect(
			found(`{ "mcpServers": {
				"files": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.1.1", "/srv"] },
				"hub": { "command": "docker", "args": ["run", "-i", "--rm", "ghcr.io/github/github-mcp-server"] },
				"errors": { "url": "https://mcp.sentry.dev/mcp" } } }`)
		).toEqual([
			[
				'@modelcontextprotocol/server-filesystem',
				'https://github.com/modelcontextprotocol/servers/issues'
			],
			['ghcr.io/github/github-mcp-server', 'https://github.com/github/github-mcp-server/issues'],
			['mcp.sentry.dev', 'https://github.com/getsentry/sentry-mcp']
		]);
	});
	it('names a server once', () => {
		expect(found('npx mcp-remote https://bindings.mcp.cloudflare.com/sse mcp-remote')).toEqual([
			['mcp-remote', 'https://github.com/punkpeye/mcp-remote/issues'],
			['mcp.cloudflare.com', 'https://github.com/cloudflare/mcp-server-cloudflare/issues']
		]);
	});
	it('says of what is archived that nobody mends it', () => {
		expect(trackersOfServers('npx -y @modelcontextprotocol/server-postgres')).toMatchObject([
			{ url: null, note: expect.stringContaining('archived') }
		]);
	});
	it.each([
		'npx -y @ada/mcp-remote',
		'npx -y my-mcp-remote',
		'npx -y mcp-remote-two',
		'npx -y @modelcontextprotocol/server-filesystem-plus',
		'npx -y slack-mcp-server-ada',
		'https://amcp.sentry.dev/mcp',
		'https://mcp.sentry.dev.example/mcp',
		'{ "mcpServers": {} }',
		''
	])('is not told by a name that is another one: %s', (text) => {
		expect(found(text)).toEqual([]);
	});
	it('tells two of nearly the same name apart', () => {
		expect(found('npx -y @zencoderai/slack-mcp-server')).toEqual([
			['@zencoderai/slack-mcp-server', 'https://github.com/zencoderai/slack-mcp-server']
		]);
	});
});
