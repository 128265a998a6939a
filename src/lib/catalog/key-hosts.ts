/** Keys that tell by their first letters whose they are, and the hosts that take them. */
import { tokenFormats } from './tokens.ts';

/** Several services start their keys like these. */
const shared =
	/^(?:1Password|Asana|Azure|Brave Search|Discord|ElevenLabs|Firecrawl|HCP Terraform|JWT|Kong|Stripe|Telegram|Twilio)$/;
/** People run these themselves, under names of their own. */
const anywhere =
	/^(?:Atlassian|Buildkite|Databricks|Dynatrace|GitLab|Grafana|PostHog|Sentry|Supabase|YouTrack)$/;
/** Beside hosts that have the vendor's name in theirs. */
const more: Readonly<Record<string, RegExp>> = {
	Anthropic: /(?:^|\.)claude\.(?:ai|com)$/,
	Atlassian: /(?:^|\.)(?:jira|bitbucket)\.\w+$/,
	AWS: /(?:^|\.)amazon\w*\.com$/,
	GitHub: /(?:^|\.)ghe\.com$/,
	'Hugging Face': /(?:^|\.)hf\.\w+$/,
	npm: /(?:^|\.)npmjs\.\w+$/,
	xAI: /(?:^|\.)x\.ai$/
};

const formats = tokenFormats
	// `sk-` alone is everybody's.
	.filter(({ vendor, prefix }) => !shared.test(vendor) && prefix !== 'sk-')
	.map(({ vendor, prefix }) => ({ vendor, start: new RegExp(`^(?:${prefix})`) }));

/** @returns who issued the key, where its first letters leave no doubt */
export function issuerOf(key: string): string | null {
	return formats.find(({ start }) => start.test(key))?.vendor ?? null;
}

/** Is the host one of the vendor's, or perhaps one that runs what the vendor sells? */
export function takesKeysOf(host: string, vendor: string): boolean {
	const name = vendor.toLowerCase().replace(/[^a-z\d]/g, '');
	return (
		anywhere.test(vendor) || host.toLowerCase().includes(name) || more[vendor]?.test(host) === true
	);
}
