/** Where the token formats come from. For pages and readers; the engine does not load it. */
export const tokenSources = {
	checked: '2026-08-26',
	sources: [
		'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
		'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors',
		'https://github.com/secretlint/secretlint/tree/master/packages',
		'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
		'https://docs.slack.dev/authentication/tokens/'
	],
	/** Prefixes without a public detector: from the vendors' own samples. */
	unverified: ['Brave Search', 'Neon', 'Tavily']
} as const;
