/** Entra ID wants the resource and the scopes to name the same application. */
import { textOf } from '../../evidence/index.ts';
import { toUrl } from '../../evidence/http/message.ts';
import { hostName } from '../../secrets/index.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { itemsOf, memberAt } from '../metadata.ts';

export const entraResourceDiffers = defineEvidenceRule({
	id: 'entra-resource-differs',
	reads: 'metadata',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'resource-param-rejected',
	sources: [
		'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
		'https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc'
	],
	messages: {
		differs:
			'The scopes belong to `{application}`, `resource` is another value — Entra ID refuses the pair (AADSTS9010010)'
	},
	check(document, _, report) {
		if (document.role !== 'protected-resource') return;
		const servers = itemsOf(memberAt(document, 'authorization_servers')?.value);
		if (
			!servers.some(({ value }) =>
				/^https:\/\/(?:login\.microsoftonline\.com|sts\.windows\.net)\//.test(value)
			)
		)
			return;
		const resource = textOf(document.root, 'resource');
		const member = memberAt(document, 'resource');
		const scope = itemsOf(memberAt(document, 'scopes_supported')?.value).find(({ value }) =>
			/^(?:https|api):\/\//.test(value)
		);
		if (resource === null || !member || !scope) return;
		const application = scope.value.replace(/\/[^/]*$/, '');
		if (application === resource || application === resource.replace(/\/$/, '')) return;
		const url = toUrl(application);
		report({
			message: 'differs',
			data: { application: url ? hostName(application, url) : application },
			at: member.span,
			path: member.path,
			related: [{ at: scope.span, note: 'its part before the last slash is the application' }]
		});
	}
});
