/** What the tokens of known providers look like: a public prefix, then at least so many characters of secret. */

export interface TokenFormat {
	readonly vendor: string;
	/** Source of a pattern for the part that everybody may see. */
	readonly prefix: string;
	/** Source of a pattern of fixed length for the start of the secret: no repetition that could run away. */
	readonly body: string;
}

const rows: readonly (readonly [vendor: string, prefix: string, body?: string])[] = [
	['1Password', 'ops_ey'],
	['Airtable', 'pat[A-Za-z0-9]{14}\\.', '[a-f0-9]{32}'],
	['Anthropic', 'sk-ant-', '[\\w-]{16}'],
	['Apify', 'apify_api_'],
	['Asana', '\\d/\\d{16}(?:/\\d{16})?:'],
	['Atlassian', 'AT[AC]TT3', '[\\w=-]{20}'],
	['AWS', 'A(?:KIA|SIA|BIA|CCA)', '[A-Z2-7]{16}'],
	['AWS', 'ABSK', '[\\w+/]{60}'],
	['Azure', '[\\w~.]{3}\\dQ~', '[\\w~.-]{28}'],
	['Brave Search', 'BSA', '[\\w-]{24}'],
	['Buildkite', 'bkua_'],
	['Cloudflare', 'cf(?:k|ut|at)_'],
	['Context7', 'ctx7sk[-_]', '[\\w-]{8}'],
	['Databricks', 'dapi', '[0-9a-f]{32}'],
	['DigitalOcean', 'do[opr]_v1_'],
	['Discord', '[\\w-]{23,26}\\.[\\w-]{6}\\.', '[\\w-]{27}'],
	['Docker', 'dckr_[op]at_', '[\\w-]{20}'],
	['Dynatrace', 'dt0[cs]\\d\\d\\.', '[A-Z0-9.]{20}'],
	['Figma', 'fig[dopu][hr]?_', '[\\w-]{16}'],
	['Firecrawl', 'fc-', '[0-9a-f]{20}'],
	['GitHub', 'gh[oprsu]_|github_pat_', '\\w{16}'],
	['GitLab', 'gl(?:pat|dt|rt|ft|oas|cbt|ptt)-', '[\\w-]{16}'],
	['Google', 'AIza|GOCSPX-|ya29\\.', '[\\w-]{20}'],
	['Grafana', 'gl(?:sa|c)_', '[\\w+/]{20}'],
	['Groq', 'gsk_'],
	['HCP Terraform', '[A-Za-z0-9]{14}\\.atlasv1\\.', '[\\w=-]{20}'],
	['Heroku', 'HRKU-', '[\\w-]{20}'],
	['Hugging Face', 'hf_'],
	['JWT', 'eyJ', '[\\w-]{17}'],
	['Kong', 'kpat_'],
	['LangSmith', 'lsv2_(?:pt|sk)_'],
	['Linear', 'lin_(?:api|oauth)_'],
	['Neon', 'napi_'],
	['Netlify', 'nfp_'],
	['Notion', 'ntn_'],
	['Notion', 'secret_', '[A-Za-z0-9]{32}'],
	['npm', 'npm_', '[A-Za-z0-9]{30}'],
	['OpenAI', 'sk-(?:proj|svcacct|admin|service)-', '[\\w-]{16}'],
	['OpenRouter', 'sk-or-', '[\\w-]{16}'],
	['Perplexity', 'pplx-'],
	['Pinecone', 'pcsk_', '\\w{20}'],
	['PostHog', 'phx_'],
	['Postman', 'PMAK-', '[0-9a-f]{24}'],
	['Pulumi', 'pul-', '[a-f0-9]{32}'],
	['PyPI', 'pypi-AgE', '[\\w-]{20}'],
	['Replicate', 'r8_'],
	['SendGrid', 'SG\\.', '[\\w-]{16}'],
	['Sentry', 'sntry[su]_', '[\\w+/=]{20}'],
	['Shopify', 'shp(?:at|ca|pa|ss)_'],
	['Slack', 'xox[a-eprs]-|xapp-', '[\\w%-]{10}'],
	['Stripe', '[rs]k_(?:live|test)_|whsec_', '\\w{10}'],
	['Supabase', 'sb(?:p|_secret)_'],
	['Tailscale', 'tskey-', '[\\w-]{16}'],
	['Tavily', 'tvly-', '[\\w-]{16}'],
	['Telegram', '\\d{8,10}:', '[\\w-]{35}'],
	['Twilio', 'SK', '[0-9a-f]{32}'],
	['Vercel', 'vc[pciark]_'],
	['xAI', 'xai-', '\\w{30}'],
	['YouTrack', 'perm[-:]', '[\\w.=-]{8}'],
	// Several providers share these two; the ones above are tried first.
	['ElevenLabs', 'sk_', '[a-f0-9]{32}'],
	['OpenAI', 'sk-']
];

/** In the order in which they are tried. */
export const tokenFormats: readonly TokenFormat[] = rows.map(([vendor, prefix, body]) => ({
	vendor,
	prefix,
	body: body ?? '[A-Za-z0-9]{20}'
}));
