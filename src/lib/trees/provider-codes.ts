/** Codes and words of the providers of sign-ins: Microsoft Entra, Google, Okta, Auth0, Keycloak, GitHub, Cognito. */
import { defineTree } from './define.ts';
import { symptom } from './symptoms.ts';

const inAddressBar = {
	look: 'On the error page itself, and in the address bar behind `error=` and `error_description=`.'
};

export const providerCodes = defineTree({
	...symptom('provider-codes'),
	start: 'provider',
	questions: {
		provider: {
			ask: 'Whose sign-in page is it?',
			help: [
				{
					look: 'The address bar names the host: `login.microsoftonline.com`, `accounts.google.com`, `okta.com`, `auth0.com`, `/realms/…` for Keycloak.'
				}
			],
			answers: [
				{ id: 'entra', label: 'Microsoft Entra', example: 'AADSTS50011', next: 'entra' },
				{ id: 'google', label: 'Google', example: 'Error 403: access_denied', next: 'google' },
				{ id: 'okta', label: 'Okta', example: 'Policy evaluation failed', next: 'okta' },
				{
					id: 'auth0',
					label: 'Auth0',
					example: 'no connections enabled for the client',
					next: 'auth0'
				},
				{
					id: 'keycloak',
					label: 'Keycloak',
					example: "Policy 'Trusted Hosts' rejected request",
					next: 'keycloak'
				},
				{ id: 'github', label: 'GitHub', example: 'incorrect_client_credentials', next: 'github' },
				{
					id: 'cognito',
					label: 'Amazon Cognito',
					example: 'example.auth.eu-central-1.amazoncognito.com',
					next: {
						diagnosis: 'no-dynamic-client-registration',
						confidence: 'likely',
						because:
							'Cognito lets no client register by itself, and describes itself at one of the two places only.',
						otherwise: ['as-metadata-missing', 'redirect-uri-mismatch']
					}
				},
				{
					id: 'unsure',
					label: 'Another one, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the text of the page: the codes of OAuth are the same everywhere.',
						otherwise: ['redirect-uri-mismatch', 'idp-app-misconfigured', 'invalid-scope']
					}
				}
			]
		},
		entra: {
			ask: 'Which number stands behind AADSTS?',
			help: [inAddressBar],
			answers: [
				{
					id: 'redirect',
					label: '50011',
					example: 'AADSTS50011',
					next: {
						handoff: '/symptoms/redirect-uri-mismatch/',
						because: 'The address to come back to is not registered.',
						otherwise: ['redirect-uri-mismatch']
					}
				},
				{
					id: 'resource',
					label: '9010010 or 901002',
					example: 'AADSTS9010010',
					next: {
						diagnosis: 'resource-param-rejected',
						confidence: 'certain',
						because: 'Entra does not accept the address of the server beside these scopes.',
						otherwise: ['invalid-scope']
					}
				},
				{
					id: 'app',
					label: '700016, 90002, 50020, 50194 or 500011',
					example: 'AADSTS700016',
					next: {
						diagnosis: 'idp-app-misconfigured',
						confidence: 'certain',
						because: 'App, tenant or API are not known where they are looked for.',
						otherwise: ['invalid-scope']
					}
				},
				{
					id: 'secret',
					label: '7000215 or 7000222',
					example: 'Invalid client secret provided',
					next: {
						diagnosis: 'idp-app-misconfigured',
						confidence: 'likely',
						because:
							'The secret is wrong or has expired. Often its id was copied instead of its value.',
						otherwise: ['client-auth-method-mismatch']
					}
				},
				{
					id: 'public',
					label: '7000218 or 700025',
					example: 'AADSTS7000218',
					next: {
						diagnosis: 'client-auth-method-mismatch',
						confidence: 'certain',
						because:
							'The app is registered as the other kind: with a secret instead of without, or the reverse.',
						otherwise: ['redirect-uri-mismatch']
					}
				},
				{
					id: 'consent',
					label: '65001, 65004, 90094 or 90095',
					example: 'AADSTS65001',
					next: {
						diagnosis: 'admin-consent-required',
						confidence: 'certain',
						because: 'Nobody has agreed to what the app asks for.',
						otherwise: ['access-policy-block']
					}
				},
				{
					id: 'policy',
					label: '50105, 50076, 50079 or 53003',
					example: 'AADSTS53003',
					next: {
						diagnosis: 'access-policy-block',
						confidence: 'certain',
						because: 'A rule of your organisation stops this account or this device.',
						otherwise: ['admin-consent-required']
					}
				},
				{
					id: 'scope',
					label: '650053, 650057, 70011, 28002 or 28003',
					example: 'AADSTS650053',
					next: {
						diagnosis: 'invalid-scope',
						confidence: 'certain',
						because: 'A scope is asked for that the API does not have.',
						otherwise: ['idp-app-misconfigured']
					}
				},
				{
					id: 'expired',
					label: '70008, 700082, 700084 or 50173',
					example: 'AADSTS700082',
					next: {
						diagnosis: 'stale-credentials',
						confidence: 'certain',
						because: 'What the client kept has run out or was withdrawn.',
						otherwise: ['refresh-token-not-issued']
					}
				},
				{
					id: 'code',
					label: '54005 or 501481',
					example: 'AADSTS54005',
					next: {
						diagnosis: 'authorization-code-rejected',
						confidence: 'certain',
						because: 'The code of the sign-in was used already, or belongs to another attempt.',
						otherwise: ['state-mismatch']
					}
				},
				{
					id: 'unsure',
					label: 'Another one, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the message: the sentence behind the number says what is meant.',
						otherwise: ['idp-app-misconfigured', 'invalid-scope', 'access-policy-block']
					}
				}
			]
		},
		google: {
			ask: 'Which word does Google show?',
			help: [inAddressBar],
			answers: [
				{
					id: 'redirect',
					label: '`redirect_uri_mismatch`',
					example: 'Error 400: redirect_uri_mismatch',
					next: {
						handoff: '/symptoms/redirect-uri-mismatch/',
						because: 'The address to come back to is not registered.',
						otherwise: ['redirect-uri-mismatch']
					}
				},
				{
					id: 'denied',
					label: '`access_denied`, `org_internal` or `admin_policy_enforced`',
					example: 'Error 403: access_denied',
					next: {
						diagnosis: 'access-policy-block',
						confidence: 'likely',
						because:
							'Your account is not on the list of testers, not in the organisation, or stopped by its rules.',
						otherwise: ['admin-consent-required']
					}
				},
				{
					id: 'client',
					label: '`invalid_client` or `deleted_client`',
					example: 'Error 401: invalid_client',
					next: {
						diagnosis: 'idp-app-misconfigured',
						confidence: 'certain',
						because: 'That client id or secret is not, or no longer, known.',
						otherwise: ['stale-credentials']
					}
				},
				{
					id: 'grant',
					label: '`invalid_grant`, after about a week',
					next: {
						diagnosis: 'stale-credentials',
						confidence: 'likely',
						because:
							'In an app that is still in testing, what keeps you signed in ends after seven days.',
						otherwise: ['refresh-token-not-issued']
					}
				},
				{
					id: 'hour',
					label: 'None; it stops after an hour',
					example: 'signed in, and after 60 minutes again',
					next: {
						diagnosis: 'refresh-token-not-issued',
						confidence: 'likely',
						because: 'Google gives what renews the token only if it is asked in its own words.',
						otherwise: ['expired-token']
					}
				},
				{
					id: 'unsure',
					label: 'Another one, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the text of the page.',
						otherwise: [
							'access-policy-block',
							'no-dynamic-client-registration',
							'idp-app-misconfigured'
						]
					}
				}
			]
		},
		okta: {
			ask: 'What does Okta say?',
			help: [inAddressBar],
			answers: [
				{
					id: 'redirect',
					label: 'Something about a “Login redirect URI”',
					example: 'must be a Login redirect URI in the client app settings',
					next: {
						handoff: '/symptoms/redirect-uri-mismatch/',
						because: 'The address to come back to is not registered.',
						otherwise: ['redirect-uri-mismatch']
					}
				},
				{
					id: 'policy',
					label: '“Policy evaluation failed”, or “not assigned”',
					example: 'Policy evaluation failed for this request',
					next: {
						diagnosis: 'access-policy-block',
						confidence: 'certain',
						because: 'No rule lets this user, this app and these scopes through together.',
						otherwise: ['invalid-scope']
					}
				},
				{
					id: 'scope',
					label: '“scopes are not configured”',
					example: 'One or more scopes are not configured',
					next: {
						diagnosis: 'invalid-scope',
						confidence: 'certain',
						because:
							'This authorization server does not have that scope. An Okta account may have several of them.',
						otherwise: ['issuer-mismatch']
					}
				},
				{
					id: 'unsure',
					label: 'Something else, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the text of the page.',
						otherwise: ['access-policy-block', 'invalid-scope', 'idp-app-misconfigured']
					}
				}
			]
		},
		auth0: {
			ask: 'What does Auth0 say?',
			help: [inAddressBar, { look: 'The log of the tenant says more: Monitoring › Logs.' }],
			answers: [
				{
					id: 'redirect',
					label: '“Callback URL mismatch”',
					next: {
						handoff: '/symptoms/redirect-uri-mismatch/',
						because: 'The address to come back to is not registered.',
						otherwise: ['redirect-uri-mismatch']
					}
				},
				{
					id: 'connections',
					label: '“no connections enabled for the client”',
					next: {
						diagnosis: 'third-party-client-blocked',
						confidence: 'certain',
						because:
							'Clients that register by themselves may only use connections of the whole domain.',
						otherwise: ['idp-app-misconfigured', 'access-policy-block']
					}
				},
				{
					id: 'unauthorized',
					label: '`unauthorized_client`',
					example: 'Client is not authorized to access …',
					next: {
						diagnosis: 'third-party-client-blocked',
						confidence: 'likely',
						because: 'The client may not use this API yet.',
						otherwise: ['client-auth-method-mismatch', 'idp-app-misconfigured']
					}
				},
				{
					id: 'token',
					label: 'It works, and the server refuses the token',
					example: '401 after the sign-in; aud is https://….auth0.com/userinfo',
					next: {
						diagnosis: 'wrong-audience',
						confidence: 'likely',
						because: 'Auth0 did not know which API was meant, so the token is for none.',
						otherwise: ['resource-param-missing', 'token-issuer-mismatch']
					}
				},
				{
					id: 'issuer',
					label: 'The client says that the issuer differs',
					example: 'https://….auth0.com and https://….auth0.com/',
					next: {
						diagnosis: 'issuer-mismatch',
						confidence: 'likely',
						because: 'The name of an Auth0 issuer ends with a slash, and it counts.',
						otherwise: ['token-issuer-mismatch']
					}
				},
				{
					id: 'unsure',
					label: 'Something else, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the text of the page, or the metadata.',
						otherwise: ['idp-app-misconfigured', 'wrong-audience', 'no-dynamic-client-registration']
					}
				}
			]
		},
		keycloak: {
			ask: 'What does Keycloak say?',
			help: [inAddressBar],
			answers: [
				{
					id: 'redirect',
					label: '“Invalid parameter: redirect_uri”',
					next: {
						handoff: '/symptoms/redirect-uri-mismatch/',
						because: 'The address to come back to is not registered.',
						otherwise: ['redirect-uri-mismatch']
					}
				},
				{
					id: 'trusted',
					label: '“Trusted Hosts”',
					example: "Policy 'Trusted Hosts' rejected request",
					next: {
						diagnosis: 'dcr-rejected',
						confidence: 'certain',
						because: 'A policy of the realm lets only known hosts register clients.',
						otherwise: ['no-dynamic-client-registration']
					}
				},
				{
					id: 'audience',
					label: 'It works, and the server refuses the token',
					example: '401 after the sign-in; aud is account',
					next: {
						diagnosis: 'wrong-audience',
						confidence: 'likely',
						because:
							'Keycloak puts the name of your server into the token only if a mapper says so.',
						otherwise: ['token-issuer-mismatch']
					}
				},
				{
					id: 'cors',
					label: 'A CORS error when a page registers',
					example: 'No Access-Control-Allow-Origin header, at /clients-registrations/',
					next: {
						diagnosis: 'cors-preflight-failed',
						confidence: 'likely',
						because: 'That address does not answer pages. Register the client beforehand.',
						otherwise: ['dcr-rejected']
					}
				},
				{
					id: 'unsure',
					label: 'Something else, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the text of the page, or the metadata.',
						otherwise: ['dcr-rejected', 'wrong-audience', 'invalid-scope']
					}
				}
			]
		},
		github: {
			ask: 'What does GitHub or the client say?',
			help: [
				{ look: 'GitHub answers errors with the status 200; the word behind `error` counts.' }
			],
			answers: [
				{
					id: 'registration',
					label: 'Something about registration',
					example: 'does not support dynamic client registration',
					next: {
						diagnosis: 'no-dynamic-client-registration',
						confidence: 'certain',
						because: 'GitHub lets no client register by itself.',
						otherwise: ['no-oauth-endpoints']
					}
				},
				{
					id: 'credentials',
					label: '`incorrect_client_credentials`',
					next: {
						diagnosis: 'idp-app-misconfigured',
						confidence: 'certain',
						because: 'Client id and secret do not belong together.',
						otherwise: ['client-auth-method-mismatch']
					}
				},
				{
					id: 'redirect',
					label: '`redirect_uri_mismatch`',
					next: {
						handoff: '/symptoms/redirect-uri-mismatch/',
						because: 'The address to come back to is not registered.',
						otherwise: ['redirect-uri-mismatch']
					}
				},
				{
					id: 'code',
					label: '`bad_verification_code`',
					next: {
						diagnosis: 'authorization-code-rejected',
						confidence: 'certain',
						because: 'The code was used already or is too old. Start the sign-in again.',
						otherwise: ['state-mismatch', 'client-auth-method-mismatch']
					}
				},
				{
					id: 'token',
					label: '“Bad credentials”, or “badly formatted”',
					next: {
						handoff: '/symptoms/unauthorized-401/',
						because: 'That is about a token, not about signing in.',
						otherwise: ['wrong-kind-of-credential', 'missing-bearer-prefix', 'expired-token']
					}
				},
				{
					id: 'unsure',
					label: 'Something else, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the message.',
						otherwise: ['no-dynamic-client-registration', 'wrong-kind-of-credential']
					}
				}
			]
		}
	}
});
