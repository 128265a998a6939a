/** Hosted MCP servers: addresses that were switched off or are about to be, and what takes their place. */

export interface Retired {
	readonly use: string;
	/** `off`: it no longer answers. `old`: it still does, the vendor wants people to move. */
	readonly state: 'off' | 'old';
}

const gone: ReadonlyMap<string, Retired> = new Map<string, Retired>([
	['mcp.sentry.dev/sse', { use: 'https://mcp.sentry.dev/mcp', state: 'off' }],
	['mcp.asana.com/sse', { use: 'https://mcp.asana.com/v2/mcp', state: 'off' }],
	// The vendor's notice and its repository disagree on whether it is off.
	['mcp.atlassian.com/v1/sse', { use: 'https://mcp.atlassian.com/v1/mcp/authv2', state: 'old' }],
	['mcp.linear.app/sse', { use: 'https://mcp.linear.app/mcp', state: 'old' }],
	['mcp.notion.com/sse', { use: 'https://mcp.notion.com/mcp', state: 'old' }],
	['mcp.neon.tech/sse', { use: 'https://mcp.neon.tech/mcp', state: 'old' }],
	['mcp.deepwiki.com/sse', { use: 'https://mcp.deepwiki.com/mcp', state: 'old' }],
	['mcp.context7.com/sse', { use: 'https://mcp.context7.com/mcp', state: 'old' }],
	['mcp.paypal.com/sse', { use: 'https://mcp.paypal.com/mcp', state: 'old' }],
	['mcp.intercom.com/sse', { use: 'https://mcp.intercom.com/mcp', state: 'old' }]
]);

/** @param address without scheme, query and final slash, in lower case: `mcp.sentry.dev/sse` */
export function retiredAddress(address: string): Retired | undefined {
	const known = gone.get(address);
	if (known) return known;
	const cloudflare = /^[a-z-]+\.mcp\.cloudflare\.com(?=\/sse$)/.exec(address);
	return cloudflare ? { use: `https://${cloudflare[0]}/mcp`, state: 'old' } : undefined;
}

/** Does the host serve Streamable HTTP at `/mcp`, as its vendor documents? */
export function bothTransports(host: string): boolean {
	return (
		gone.has(`${host}/sse`) ||
		/^[a-z-]+\.mcp\.cloudflare\.com$/.test(host) ||
		['api.githubcopilot.com', 'mcp.stripe.com', 'mcp.supabase.com', 'mcp.vercel.com'].includes(host)
	);
}

/** Hosts whose authorization server registers no clients by itself, and the clients that it knows already. */
export const noRegistration: ReadonlyMap<string, readonly string[]> = new Map([
	[
		'api.githubcopilot.com',
		[
			'vscode',
			'visual-studio',
			'copilot-cli',
			'copilot-coding-agent',
			'copilot-ide-plugins',
			'jetbrains-ai-assistant'
		]
	],
	['mcp.slack.com', []]
]);

/** Hosts that let nobody in without a sign-in or a token. */
const signInHosts =
	/^(?:mcp\.(?:airtable|amplitude|asana|atlassian|box|canva|figma|granola|intercom|linear|miro|monday|neon|notion|paypal|sentry|slack|stripe|supabase|vercel|webflow)\.(?:ai|com|app|dev|tech)|netlify-mcp\.netlify\.app|(?!docs\.)[a-z-]+\.mcp\.cloudflare\.com)$/;

/** Does that host want a sign-in or a token for every request? */
export function wantsSignIn(host: string): boolean {
	return signInHosts.test(host);
}
