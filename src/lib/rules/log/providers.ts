/** What identity providers say in words of their own: Entra ID, Google, Okta, Auth0, Keycloak, GitHub, Cognito. */
import { defineSignatures, phrases, type Meaning } from './define.ts';

const entra = 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes';

/** Codes of Entra ID by what they mean here. */
const entraCodes: readonly (readonly [codes: string, meaning: Meaning])[] = [
	[
		'50011 500112 500113 900971',
		{
			diagnosis: 'redirect-uri-mismatch',
			explain:
				'The redirect address is not registered for this app — or under another platform type'
		}
	],
	[
		'700016 70001 7000112 7000114 50049 50059 240002 65005 90002 50001 50020 50194 500014 650052 650056 700054 900023 900144 90014 7000215 7000222 500011 650057 90009',
		{
			diagnosis: 'idp-app-misconfigured',
			explain: 'The app in Entra ID is not the one meant — tenant, id, secret or API'
		}
	],
	[
		'7000218 700025 700027 700213',
		{
			diagnosis: 'client-auth-method-mismatch',
			explain:
				'A secret is sent where none is wanted, or missing where one is — the platform type decides'
		}
	],
	[
		'65001 65004 90094 90095',
		{
			diagnosis: 'admin-consent-required',
			explain: 'Nobody has consented to this app yet — the person or an administrator must'
		}
	],
	[
		'650053 70011 28002 28003 700022 1002012',
		{
			diagnosis: 'invalid-scope',
			explain: 'A scope is unknown at that API, or of two APIs at once — write it as `api://…/name`'
		}
	],
	[
		'9010010 901002',
		{
			diagnosis: 'resource-param-rejected',
			explain: 'Entra ID refuses `resource` beside these scopes — the two name different things'
		}
	],
	[
		'70008 70043 700081 700082 700084 50132 50133 50173',
		{
			diagnosis: 'stale-credentials',
			explain: 'The refresh token is too old or was revoked — signing in again gets a new one'
		}
	],
	[
		'54005 50147 501481 70018 70019',
		{
			diagnosis: 'authorization-code-rejected',
			explain:
				'The code was used before, is too old, or its PKCE secret differs — start again, once'
		}
	],
	[
		'50105 50076 50079 50158 53000 53001 53003 53011 530003',
		{
			diagnosis: 'access-policy-block',
			explain:
				'A policy of the organisation refuses this sign-in — its administrator can change that'
		}
	]
];
const meanings = new Map(
	entraCodes.flatMap(([codes, meaning]) => codes.split(' ').map((code) => [code, meaning] as const))
);

export const providerSignatures = defineSignatures([
	{
		id: 'entra-code',
		pattern:
			/AADSTS(\d{5,7})\b(?:: The (?:request body must contain the following parameter|required field):? '(\w{1,40})')?[^\n]{0,160}/,
		diagnosis: 'idp-app-misconfigured',
		explain: 'Entra ID refuses the sign-in — the code says why',
		confidence: 'certain',
		judge: ([, code = '', field]) =>
			field === 'scope'
				? {
						diagnosis: 'invalid-scope',
						explain: 'The client asks for no scope, and Entra ID wants one — `api://…/name`'
					}
				: (meanings.get(code) ?? null),
		sources: [entra]
	},
	{
		id: 'entra-single-page-app',
		pattern: /AADSTS900232[567]\b[^\n]{0,120}/,
		diagnosis: 'redirect-uri-mismatch',
		explain:
			'The redirect address stands under the wrong platform type — a page, a web app, or a desktop client',
		severity: 'advice',
		confidence: 'possible',
		sources: [entra]
	},
	{
		id: 'google-app',
		...phrases([
			[
				/\bdeleted_client\b/,
				{
					diagnosis: 'idp-app-misconfigured',
					explain: 'The client id was deleted at Google — make a new one and configure it'
				}
			],
			[
				/\bdisallowed_useragent\b/,
				{
					explain: 'Google does not sign in inside an app’s own window — open the system’s browser'
				}
			],
			[
				/has not completed the Google verification process|\borg_internal\b|\badmin_policy_enforced\b/,
				{}
			]
		]),
		diagnosis: 'access-policy-block',
		explain:
			'Google refuses this app or this account — a Workspace policy, or an app for its own organisation',
		confidence: 'certain',

		sources: ['https://developers.google.com/identity/protocols/oauth2/web-server']
	},
	{
		id: 'okta-policy',
		pattern: /Policy evaluation failed[^\n]{0,80}/,
		diagnosis: 'access-policy-block',
		explain:
			'No access policy of that Okta server covers this client and these scopes — add a rule there',
		confidence: 'certain',
		sources: ['https://developer.okta.com/docs/guides/configure-access-policy/']
	},
	{
		id: 'okta-assignment',
		pattern: /User is not assigned to the client application/,
		diagnosis: 'access-policy-block',
		explain: 'This person is not assigned to the app in Okta — an administrator assigns them',
		confidence: 'certain',
		sources: ['https://developer.okta.com/docs/reference/error-codes/']
	},
	{
		id: 'okta-scope',
		pattern: /One or more scopes are not configured[^\n]{0,80}/,
		diagnosis: 'invalid-scope',
		explain:
			'A scope does not exist on that Okta authorization server — look at which one is asked',
		confidence: 'certain',
		sources: ['https://developer.okta.com/docs/reference/error-codes/']
	},
	{
		id: 'auth0-third-party',
		pattern: /no connections enabled for the client/,
		diagnosis: 'third-party-client-blocked',
		explain:
			'No login method is open to clients that registered themselves — lift one to the domain level',
		confidence: 'certain',
		sources: ['https://auth0.com/docs/get-started/applications/dynamic-client-registration']
	},
	{
		id: 'auth0-api',
		...phrases([
			[/Service not found: [^\s]{1,160}/, {}],
			[
				/Client "[^"\n]{1,80}" is not authorized to access resource server/,
				{
					diagnosis: 'third-party-client-blocked',
					explain: 'The API in Auth0 is not open to this client — its settings must name it'
				}
			]
		]),
		diagnosis: 'resource-param-rejected',
		explain:
			'Auth0 knows no API under that identifier — register the address of the MCP endpoint as one',
		confidence: 'certain',

		sources: ['https://auth0.com/docs/get-started/apis/api-settings']
	},
	{
		id: 'admin-must-authorize',
		...phrases([
			[/site admin must authorize this app/, {}],
			[
				/has not been materialized/,
				{
					diagnosis: 'access-policy-block',
					explain:
						'Azure DevOps does not know this account yet — it signs in to the organisation’s page once'
				}
			],
			[
				/is not enabled for Slack MCP server access|\binvalid_team_for_non_distributed_app\b/,
				{
					diagnosis: 'idp-app-misconfigured',
					explain: 'A switch of the Slack app is not set for this use — its owner sets it'
				}
			]
		]),
		diagnosis: 'admin-consent-required',
		explain: 'The site allows this app only after its administrator did — ask for it',
		confidence: 'certain',

		sources: [
			'https://support.atlassian.com/security-and-access-policies/docs/manage-your-users-third-party-apps/',
			'https://docs.slack.dev/ai/slack-mcp-server/'
		]
	},
	{
		id: 'github-client',
		...phrases([
			[/\bincorrect_client_credentials\b/, {}],
			[
				/\bbad_verification_code\b/,
				{
					diagnosis: 'authorization-code-rejected',
					explain: 'The code is wrong or too old — GitHub says so with status 200'
				}
			],
			[
				/\bunverified_user_email\b/,
				{
					diagnosis: 'access-policy-block',
					explain:
						'The mail address of this GitHub account is not verified — GitHub gives no token before'
				}
			]
		]),
		diagnosis: 'idp-app-misconfigured',
		explain: 'GitHub does not know this client id or secret — it says so with status 200',
		confidence: 'certain',

		sources: [
			'https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors'
		]
	},
	{
		id: 'cognito-client',
		pattern: /User pool client [^\n]{0,60}does not exist/i,
		diagnosis: 'idp-app-misconfigured',
		explain: 'Cognito knows no such app client — the id is of another pool or region',
		confidence: 'certain',
		sources: [
			'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managed-login.html'
		]
	}
]);
