/** Packages of MCP servers that many people use: what they need, and what became of them. */

export interface KnownPackage {
	readonly registry: 'npm' | 'pypi' | 'oci' | 'program';
	/** Each must be set; `A|B` means one of them, `--x` an option instead of a variable. */
	readonly env?: readonly string[];
	/** It can do without: a login of its own is kept. */
	readonly signsIn?: true;
	/** Names that people give it by mistake, and the right one. */
	readonly misnamed?: Readonly<Record<string, string>>;
	/** What must follow the package: words that must be there, or what a value must look like. */
	readonly needs?: {
		readonly what: string;
		readonly test: RegExp;
		/** It can do without in some circumstances. */
		readonly soft?: true;
		/** The words themselves, where they are always the same. */
		readonly words?: readonly string[];
	};
	/** Set where it is archived, deprecated or withdrawn: what to use now. */
	readonly instead?: string;
	/** It is withdrawn, not only unmaintained. */
	readonly gone?: true;
}

const reference = '@modelcontextprotocol/server-';
const dsn = /^[a-z][a-z+]*:\/\/|[$%]/;
const path = /^(?:[/~.$%\\]|[A-Za-z]:|\/\/)|[\\/]/;
const github = {
	GITHUB_TOKEN: 'GITHUB_PERSONAL_ACCESS_TOKEN',
	GITHUB_PAT: 'GITHUB_PERSONAL_ACCESS_TOKEN',
	GITHUB_ACCESS_TOKEN: 'GITHUB_PERSONAL_ACCESS_TOKEN',
	GH_TOKEN: 'GITHUB_PERSONAL_ACCESS_TOKEN',
	GITHUB_API_KEY: 'GITHUB_PERSONAL_ACCESS_TOKEN',
	GITHUB_API_TOKEN: 'GITHUB_PERSONAL_ACCESS_TOKEN'
};

const table: Readonly<Record<string, KnownPackage>> = {
	[`${reference}filesystem`]: {
		registry: 'npm',
		needs: { what: 'a directory', test: path, soft: true }
	},
	[`${reference}everything`]: { registry: 'npm' },
	[`${reference}memory`]: { registry: 'npm' },
	[`${reference}sequential-thinking`]: { registry: 'npm' },
	[`${reference}github`]: {
		registry: 'npm',
		env: ['GITHUB_PERSONAL_ACCESS_TOKEN'],
		misnamed: github,
		instead: 'https://api.githubcopilot.com/mcp/'
	},
	[`${reference}gitlab`]: {
		registry: 'npm',
		env: ['GITLAB_PERSONAL_ACCESS_TOKEN'],
		misnamed: {
			GITLAB_TOKEN: 'GITLAB_PERSONAL_ACCESS_TOKEN',
			GITLAB_PAT: 'GITLAB_PERSONAL_ACCESS_TOKEN'
		},
		instead: 'https://gitlab.com/api/v4/mcp'
	},
	[`${reference}postgres`]: {
		registry: 'npm',
		needs: { what: 'a connection string', test: dsn },
		instead: '@bytebase/dbhub'
	},
	[`${reference}slack`]: {
		registry: 'npm',
		env: ['SLACK_BOT_TOKEN', 'SLACK_TEAM_ID'],
		misnamed: { SLACK_TOKEN: 'SLACK_BOT_TOKEN', SLACK_API_TOKEN: 'SLACK_BOT_TOKEN' },
		instead: '@zencoderai/slack-mcp-server'
	},
	[`${reference}brave-search`]: {
		registry: 'npm',
		env: ['BRAVE_API_KEY'],
		misnamed: { BRAVE_SEARCH_API_KEY: 'BRAVE_API_KEY', BRAVE_KEY: 'BRAVE_API_KEY' },
		instead: '@brave/brave-search-mcp-server'
	},
	[`${reference}puppeteer`]: { registry: 'npm', instead: '@playwright/mcp' },
	[`${reference}gdrive`]: { registry: 'npm', instead: 'a server of the vendor' },
	[`${reference}google-maps`]: {
		registry: 'npm',
		env: ['GOOGLE_MAPS_API_KEY'],
		misnamed: { GOOGLE_API_KEY: 'GOOGLE_MAPS_API_KEY', MAPS_API_KEY: 'GOOGLE_MAPS_API_KEY' },
		instead: 'https://mapstools.googleapis.com/mcp'
	},
	[`${reference}everart`]: { registry: 'npm', env: ['EVERART_API_KEY'], instead: 'another server' },
	[`${reference}aws-kb-retrieval`]: {
		registry: 'npm',
		instead: 'awslabs.bedrock-kb-retrieval-mcp-server'
	},
	[`${reference}redis`]: { registry: 'npm', instead: 'redis-mcp-server from PyPI' },
	'mcp-server-fetch': { registry: 'pypi' },
	'mcp-server-git': { registry: 'pypi' },
	'mcp-server-time': { registry: 'pypi' },
	// Without `--db-path` it opens `./sqlite_mcp_server.db`.
	'mcp-server-sqlite': { registry: 'pypi', instead: '@bytebase/dbhub' },
	'mcp-server-sentry': { registry: 'pypi', instead: 'https://mcp.sentry.dev/mcp' },
	'elevenlabs-mcp': { registry: 'pypi', env: ['ELEVENLABS_API_KEY'] },
	'mcp-grafana': {
		registry: 'pypi',
		env: ['GRAFANA_SERVICE_ACCOUNT_TOKEN|GRAFANA_API_KEY|GRAFANA_USERNAME'],
		misnamed: { GRAFANA_TOKEN: 'GRAFANA_SERVICE_ACCOUNT_TOKEN' }
	},
	'mcp-atlassian': { registry: 'pypi' },
	'@brave/brave-search-mcp-server': {
		registry: 'npm',
		env: ['BRAVE_API_KEY|--brave-api-key'],
		misnamed: { BRAVE_SEARCH_API_KEY: 'BRAVE_API_KEY', BRAVE_KEY: 'BRAVE_API_KEY' }
	},
	'@notionhq/notion-mcp-server': {
		registry: 'npm',
		env: ['NOTION_TOKEN|OPENAPI_MCP_HEADERS'],
		misnamed: {
			NOTION_API_KEY: 'NOTION_TOKEN',
			NOTION_API_TOKEN: 'NOTION_TOKEN',
			NOTION_KEY: 'NOTION_TOKEN',
			INTERNAL_INTEGRATION_TOKEN: 'NOTION_TOKEN'
		}
	},
	'@sentry/mcp-server': {
		registry: 'npm',
		env: ['SENTRY_ACCESS_TOKEN|SENTRY_AUTH_TOKEN|--access-token'],
		signsIn: true,
		misnamed: { SENTRY_TOKEN: 'SENTRY_ACCESS_TOKEN' }
	},
	'@stripe/mcp': {
		registry: 'npm',
		env: ['STRIPE_SECRET_KEY|--api-key'],
		misnamed: { STRIPE_API_KEY: 'STRIPE_SECRET_KEY', STRIPE_KEY: 'STRIPE_SECRET_KEY' }
	},
	'@supabase/mcp-server-supabase': {
		registry: 'npm',
		env: ['SUPABASE_ACCESS_TOKEN|--access-token'],
		misnamed: {
			SUPABASE_TOKEN: 'SUPABASE_ACCESS_TOKEN',
			SUPABASE_KEY: 'SUPABASE_ACCESS_TOKEN',
			SUPABASE_API_KEY: 'SUPABASE_ACCESS_TOKEN',
			SUPABASE_SERVICE_ROLE_KEY: 'SUPABASE_ACCESS_TOKEN',
			SUPABASE_ANON_KEY: 'SUPABASE_ACCESS_TOKEN'
		}
	},
	'figma-developer-mcp': {
		registry: 'npm',
		env: ['FIGMA_API_KEY|FIGMA_OAUTH_TOKEN|--figma-api-key|--figma-oauth-token'],
		misnamed: {
			FIGMA_TOKEN: 'FIGMA_API_KEY',
			FIGMA_ACCESS_TOKEN: 'FIGMA_API_KEY',
			FIGMA_KEY: 'FIGMA_API_KEY'
		},
		needs: { what: '--stdio', test: /^--stdio$/, words: ['--stdio'] }
	},
	'firecrawl-mcp': {
		registry: 'npm',
		env: ['FIRECRAWL_API_KEY|FIRECRAWL_API_URL'],
		misnamed: {
			FIRECRAWL_KEY: 'FIRECRAWL_API_KEY',
			FIRECRAWL_TOKEN: 'FIRECRAWL_API_KEY',
			FIRE_CRAWL_API_KEY: 'FIRECRAWL_API_KEY'
		}
	},
	'tavily-mcp': {
		registry: 'npm',
		env: ['TAVILY_API_KEY'],
		misnamed: { TAVILY_KEY: 'TAVILY_API_KEY', TAVILY_TOKEN: 'TAVILY_API_KEY' }
	},
	'exa-mcp-server': { registry: 'npm', env: ['EXA_API_KEY'], misnamed: { EXA_KEY: 'EXA_API_KEY' } },
	'@perplexity-ai/mcp-server': {
		registry: 'npm',
		env: ['PERPLEXITY_API_KEY'],
		misnamed: { PPLX_API_KEY: 'PERPLEXITY_API_KEY', PERPLEXITY_KEY: 'PERPLEXITY_API_KEY' }
	},
	'@zencoderai/slack-mcp-server': {
		registry: 'npm',
		env: ['SLACK_BOT_TOKEN', 'SLACK_TEAM_ID'],
		misnamed: { SLACK_TOKEN: 'SLACK_BOT_TOKEN' }
	},
	'@azure/mcp': {
		registry: 'npm',
		needs: { what: 'server start', test: /^server$/, words: ['server', 'start'] }
	},
	'@azure-devops/mcp': { registry: 'npm', needs: { what: 'the organisation', test: /^[^-]/ } },
	'firebase-tools': {
		registry: 'npm',
		needs: { what: 'mcp', test: /^(?:experimental:)?mcp$/, words: ['mcp'] }
	},
	'mcp-remote': {
		registry: 'npm',
		needs: { what: 'the address of the server', test: /^\w+:\/\/|[$%]/ }
	},
	'@upstash/context7-mcp': { registry: 'npm' },
	'@playwright/mcp': { registry: 'npm' },
	'chrome-devtools-mcp': { registry: 'npm' },
	'mongodb-mcp-server': { registry: 'npm' },
	'@bytebase/dbhub': { registry: 'npm' },
	'@neondatabase/mcp-server-neon': { registry: 'npm', instead: 'https://mcp.neon.tech/mcp' },
	'@googlemaps/code-assist-mcp': {
		registry: 'npm',
		instead: 'https://mapscodeassist.googleapis.com/mcp',
		gone: true
	},
	'ghcr.io/github/github-mcp-server': {
		registry: 'oci',
		env: ['GITHUB_PERSONAL_ACCESS_TOKEN|GITHUB_OAUTH_CALLBACK_PORT|GITHUB_APP_ID'],
		misnamed: github
	},
	'github-mcp-server': {
		registry: 'program',
		env: ['GITHUB_PERSONAL_ACCESS_TOKEN'],
		signsIn: true,
		misnamed: github,
		needs: { what: 'stdio', test: /^(?:stdio|http|help|--help|--version)$/, words: ['stdio'] }
	}
};

const packages: ReadonlyMap<string, KnownPackage> = new Map(Object.entries(table));

/** @param name without version or tag */
export function knownPackage(name: string): KnownPackage | undefined {
	return packages.get(name);
}

/** Names that never were published, and what was meant. */
const wrongNames: ReadonlyMap<string, string> = new Map([
	['@github/github-mcp-server', 'ghcr.io/github/github-mcp-server'],
	['@mem0/mcp', '@mem0/mcp-server'],
	['@context7/mcp-server', '@upstash/context7-mcp'],
	['@upstreamapi/context7', '@upstash/context7-mcp'],
	['@playwright/mcp-server', '@playwright/mcp'],
	['e2b-mcp-server', '@e2b/mcp-server'],
	['mcp-client-http', 'mcp-remote']
]);

/** `sequential-thinking` and `sequential_thinking` are looked up as one word. */
const asOneWord = (server: string) => server.replace(/[-_]/g, '');
/** The package of a server by its name as one word: the reference servers, and those of vendors. */
const serversByWord: ReadonlyMap<string, string> = new Map([
	...[...packages.keys()]
		.filter((name) => name.startsWith(reference))
		.map((name) => [asOneWord(name.slice(reference.length)), name] as const),
	['fs', `${reference}filesystem`],
	['bravesearch', '@brave/brave-search-mcp-server'],
	['postgresql', `${reference}postgres`],
	['context7', '@upstash/context7-mcp'],
	['mongodb', 'mongodb-mcp-server'],
	['notion', '@notionhq/notion-mcp-server'],
	['perplexityask', '@perplexity-ai/mcp-server'],
	['playwright', '@playwright/mcp'],
	['sentry', '@sentry/mcp-server'],
	['supabase', '@supabase/mcp-server-supabase']
]);
// Only its owner publishes under a scope. A server that is not in the table above was never in the first, unless it is an
// example of an app; in the second there is no server at all, whichever way its name is put together.
const referenceScope = /^@modelcontextprotocol\/(server-)?([\w-]+)$/;
/** How the names of examples of apps begin. */
const appExamples =
	/^(?:basic|budget|cohort|customer|debug|map|pdf|scenario|shader|sheet|system|three|transcript|video|wiki)/;
const anthropicScope =
	/^@anthropic(?:-ai)?\/(?:(?:mcp-)?server-([\w-]+)|mcp-([\w-]+)|([\w-]+?)-mcp(?:-server)?)$/;

/** @returns what was meant by an npm name that is known not to exist; empty where nothing takes its place */
export function misnamed(name: string): string | undefined {
	const wrong = wrongNames.get(name);
	if (wrong !== undefined || packages.has(name) || otherRegistry(name, 'npm')) return wrong;
	const made = anthropicScope.exec(name)?.slice(1).find(Boolean);
	const [, server, word = ''] = referenceScope.exec(name) ?? [];
	const right = serversByWord.get(asOneWord(made ?? word));
	if (right !== undefined) return packages.get(right)?.instead === undefined ? right : '';
	// Without `server-` it may be a library or a tool.
	return made !== undefined || (server !== undefined && !appExamples.test(word)) ? '' : undefined;
}

/** Reference servers in Python whose npm name people guess. */
const pythonOnly = /^(?:@modelcontextprotocol\/|mcp-)server-(fetch|git|time|sqlite)$/;
const nodeOnly = /^(?:mcp-)?server-(filesystem|memory|sequential-thinking|everything)$/;

/** @returns the same server's name in the other registry, where the given one has none */
export function otherRegistry(name: string, registry: 'npm' | 'pypi'): string | undefined {
	if (registry === 'npm') {
		const python = pythonOnly.exec(name)?.[1];
		if (python !== undefined) return `mcp-server-${python}`;
		if (name.startsWith('awslabs.')) return name;
	} else {
		const node = nodeOnly.exec(name)?.[1];
		if (node !== undefined) return reference + node;
		if (name.startsWith('@')) return name;
	}
	return packages.get(name)?.registry === (registry === 'npm' ? 'pypi' : 'npm') ? name : undefined;
}

/** Variables that hold another kind of token than the server wants: what gives it away, and what is needed. */
export const wrongKinds: Readonly<
	Record<string, readonly (readonly [RegExp, found: string, wanted: string])[]>
> = {
	SLACK_BOT_TOKEN: [
		[/^xox[pe]-/, 'a user token', 'a bot token (`xoxb-`)'],
		[/^xapp-/, 'an app-level token', 'a bot token (`xoxb-`)']
	],
	SUPABASE_ACCESS_TOKEN: [[/^eyJ/, 'a project key', 'a personal access token (`sbp_`)']],
	SENTRY_ACCESS_TOKEN: [[/^sntrys_/, 'an organisation token', 'a user token (`sntryu_`)']],
	GRAFANA_SERVICE_ACCOUNT_TOKEN: [
		[/^glc_/, 'a cloud policy token', 'a service account token (`glsa_`)']
	],
	STRIPE_SECRET_KEY: [[/^pk_/, 'a publishable key', 'a secret key (`sk_` or `rk_`)']],
	STRIPE_API_KEY: [[/^pk_/, 'a publishable key', 'a secret key (`sk_` or `rk_`)']]
};
