/** Where makers of clients and of MCP servers take reports: public pages alone, each with its source and date. */

export interface Tracker {
	/** `null` where reports are taken elsewhere than on a page, or nowhere any more. */
	readonly url: string | null;
	/** What to know before; one sentence, a word between backticks is code. */
	readonly note?: string;
	readonly source: string;
	/** When it was last seen to take reports: `2026-08`, or to the day. */
	readonly checked: string;
}

const gitHub = 'https://github.com/';

/** By the id of the client. Of the others no public tracker is known. */
const clients: Readonly<Record<string, Tracker>> = {
	'claude-desktop': {
		url: `${gitHub}anthropics/claude-ai-mcp/issues`,
		note: 'It takes connectors and servers of claude.ai and Claude Desktop.',
		source: `${gitHub}anthropics/claude-ai-mcp/issues/891`,
		checked: '2026-08-19'
	},
	'claude-code': issues('anthropics/claude-code', 80785, '2026-08'),
	cursor: {
		url: 'https://forum.cursor.com',
		note: 'Its makers ask for bugs there, no longer on GitHub.',
		source: `${gitHub}cursor/cursor/issues/3640`,
		checked: '2026-01-30'
	},
	vscode: issues('microsoft/vscode', 308648, '2026-04'),
	cline: issues('cline/cline', 6767, '2025-10-20'),
	'roo-code': {
		url: null,
		note: 'It was discontinued in May 2026: nobody mends it any more. Zoo Code continues it.',
		source: `${gitHub}RooCodeInc/Roo-Code`,
		checked: '2026-08'
	},
	zed: issues('zed-industries/zed', 52076, '2026'),
	'gemini-cli': issues('google-gemini/gemini-cli', 14621, '2025-12-06'),
	codex: issues('openai/codex', 40715, '2026-08-17'),
	crush: issues('charmbracelet/crush', 3424, '2026-07-25'),
	opencode: issues('anomalyco/opencode', 41229, '2026-08-08'),
	continue: {
		url: null,
		note: 'Its last release was 2.0.0, and its repository takes no reports since June 2026.',
		source: `${gitHub}continuedev/continue`,
		checked: '2026-06-18'
	},
	goose: issues('aaif-goose/goose', 4006, '2025-08-11'),
	'lm-studio': issues('lmstudio-ai/lmstudio-bug-tracker', 1699, '2026-03-28'),
	'copilot-cli': issues('github/copilot-cli', 3642, '2026-06-02'),
	'copilot-ide-plugins': {
		...issues('microsoft/copilot-intellij-feedback', 1842, '2026-07-22'),
		note: 'It is for JetBrains; Xcode has `github/CopilotForXcode`.'
	},
	'amazon-q': {
		...issues('aws/amazon-q-developer-cli', 3346, '2025-11-01'),
		note: 'It gets security fixes only; Kiro CLI succeeds it.'
	},
	'kilo-code': issues('Kilo-Org/kilocode', 7079, '2026-03-16'),
	kiro: issues('kirodotdev/Kiro', 11258, '2026-09-08'),
	warp: issues('warpdotdev/warp', 7595, '2026-07-29'),
	'qwen-code': issues('QwenLM/qwen-code', 11499, '2026-09-09'),
	antigravity: {
		url: null,
		note: 'In the app itself: Settings, then Provide Feedback, at the bottom left.',
		source: `${gitHub}googlecodelabs/feedback/issues/2047`,
		checked: '2026-06-15'
	}
};

interface ServerTracker extends Tracker {
	/** The words of a config, a command or an address by which the server is known. */
	readonly names: readonly string[];
}

const reference = '@modelcontextprotocol/server-';
const servers: readonly ServerTracker[] = [
	{
		names: [
			...['everything', 'filesystem', 'memory', 'sequential-thinking'].map((id) => reference + id),
			'mcp-server-fetch',
			'mcp-server-git',
			'mcp-server-time'
		],
		...issues('modelcontextprotocol/servers', 4487, '2026-08')
	},
	{
		names: [
			...['github', 'gitlab', 'postgres', 'slack', 'brave-search', 'puppeteer', 'gdrive'],
			...['google-maps', 'everart', 'aws-kb-retrieval', 'redis']
		]
			.map((id) => reference + id)
			.concat('mcp-server-sqlite', 'mcp-server-sentry'),
		url: null,
		note: 'It is archived: nobody mends it any more. Look for what took its place.',
		source: `${gitHub}modelcontextprotocol/servers-archived`,
		checked: '2026-08'
	},
	{
		names: ['ghcr.io/github/github-mcp-server', 'api.githubcopilot.com'],
		...issues('github/github-mcp-server', 1219, '2026-08')
	},
	{
		names: ['figma-developer-mcp'],
		...issues('GLips/Figma-Context-MCP', 89, '2026')
	},
	{
		names: ['@upstash/context7-mcp', 'mcp.context7.com'],
		...issues('upstash/context7', 1037, '2026-08-21')
	},
	{
		names: ['@perplexity-ai/mcp-server'],
		...issues('perplexityai/modelcontextprotocol', 20, '2026')
	},
	{
		names: ['@azure-devops/mcp'],
		...issues('microsoft/azure-devops-mcp', 1601, '2026')
	},
	{
		names: ['awslabs.', 'knowledge-mcp.global.api.aws'],
		...issues('awslabs/mcp', 570, '2026-08')
	},
	{
		names: ['@neondatabase/mcp-server-neon', 'mcp.neon.tech'],
		...issues('neondatabase/mcp-server-neon', 183, '2026')
	},
	{
		names: ['.mcp.cloudflare.com'],
		...issues('cloudflare/mcp-server-cloudflare', 223, '2026')
	},
	{ names: ['mcp-remote'], ...issues('punkpeye/mcp-remote', 253, '2026-08-26') },
	...(
		[
			['brave/brave-search-mcp-server', '2026', '@brave/brave-search-mcp-server'],
			['makenotion/notion-mcp-server', '2026', '@notionhq/notion-mcp-server', 'mcp.notion.com'],
			['getsentry/sentry-mcp', '2026-08-18', '@sentry/mcp-server', 'mcp.sentry.dev'],
			['stripe/agent-toolkit', '2026', '@stripe/mcp', 'mcp.stripe.com'],
			[
				'supabase-community/supabase-mcp',
				'2026',
				'@supabase/mcp-server-supabase',
				'mcp.supabase.com'
			],
			['figma/mcp-server-guide', '2026', 'mcp.figma.com'],
			['microsoft/playwright-mcp', '2026-08', '@playwright/mcp'],
			['ChromeDevTools/chrome-devtools-mcp', '2026', 'chrome-devtools-mcp'],
			['firecrawl/firecrawl-mcp-server', '2026-08', 'firecrawl-mcp', 'mcp.firecrawl.dev'],
			['tavily-ai/tavily-mcp', '2026', 'tavily-mcp', 'mcp.tavily.com'],
			['exa-labs/exa-mcp-server', '2026', 'exa-mcp-server', 'mcp.exa.ai'],
			['elevenlabs/elevenlabs-mcp', '2026', 'elevenlabs-mcp'],
			['grafana/mcp-grafana', '2026', 'mcp-grafana'],
			['mongodb-js/mongodb-mcp-server', '2026', 'mongodb-mcp-server'],
			['bytebase/dbhub', '2026', '@bytebase/dbhub'],
			['sooperset/mcp-atlassian', '2026', 'mcp-atlassian'],
			['korotovsky/slack-mcp-server', '2026', 'slack-mcp-server'],
			['zencoderai/slack-mcp-server', '2026', '@zencoderai/slack-mcp-server'],
			['hashicorp/terraform-mcp-server', '2026', 'hashicorp/terraform-mcp-server'],
			['firebase/firebase-tools', '2026', 'firebase-tools'],
			['microsoft/mcp', '2026', '@azure/mcp'],
			['MicrosoftDocs/mcp', '2026', 'learn.microsoft.com/api/mcp'],
			['oraios/serena', '2026', 'github.com/oraios/serena'],
			['docker/mcp-gateway', '2026-07', 'docker mcp gateway']
		] as const
	).map(([repository, checked, ...names]): ServerTracker => ({
		names,
		url: gitHub + repository,
		note: 'Its repository: look for Issues there.',
		source: gitHub + repository,
		checked
	}))
];

/** A repository whose issues were read: one of them is the source. */
function issues(repository: string, seen: number, checked: string): Tracker {
	const url = `${gitHub}${repository}/issues`;
	return { url, source: `${url}/${seen}`, checked };
}

/** @param id of a client */
export function trackerOfClient(id: string): Tracker | null {
	return Object.hasOwn(clients, id) ? (clients[id] ?? null) : null;
}

/**
 * @param text what was pasted: a config, a command, a log
 * @returns the servers that it names and whose tracker is known, each by the name under which it stands there; in the order of the text
 */
export function trackersOfServers(text: string): (Tracker & { readonly name: string })[] {
	const found = servers.flatMap(({ names, ...tracker }) => {
		const [first] = names
			.map((name) => ({ name, at: indexOfName(text, name) }))
			.filter(({ at }) => at >= 0)
			.sort((a, b) => a.at - b.at);
		return first ? [{ tracker, ...first }] : [];
	});
	return found
		.sort((a, b) => a.at - b.at)
		.map(({ tracker, name }) => ({ ...tracker, name: name.replace(/^\.|\.$/, '') }));
}

/** As a name of its own: neither behind nor before what would make it another one. */
function indexOfName(text: string, name: string): number {
	// In front of a plain name a slash makes it another package; in front of a host it belongs to the address.
	const other = /[./]/.test(name) ? /[\w@.-]/ : /[\w@./-]/;
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const opens = !/^\w/.test(name) || !other.test(text.charAt(at - 1));
		const behind = text.slice(at + name.length, at + name.length + 2);
		const closes = name.endsWith('.') || !/^(?:[\w-]|\.\w)/.test(behind);
		if (opens && closes) return at;
	}
	return -1;
}
