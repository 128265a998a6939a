/** Texts that the signatures of `providers.ts` must find, and look-alikes that they must not. The test beside reads them. */
import type { SignatureExamples } from './define.ts';

export const examples: Readonly<Record<string, SignatureExamples>> = {
	'entra-code': {
		matches: [
			"AADSTS900144: The request body must contain the following parameter: 'scope'.",
			"AADSTS90014: The required field 'scope' is missing from the credential.",
			'AADSTS7000112: Application is disabled.',
			'AADSTS50011: The redirect URI does not match',
			'AADSTS65001: The user has not consented',
			'AADSTS90095: Admin consent is required'
		],
		ignores: ['AADSTS99999: something else']
	},
	'entra-single-page-app': {
		matches: ['AADSTS9002326: Cross-origin token redemption is permitted only for SPA, error'],
		ignores: ['AADSTS90023: error']
	},
	'google-app': {
		matches: [
			'Access blocked: docs has not completed the Google verification process',
			'Error 403: org_internal'
		],
		ignores: ['internal: error']
	},
	'okta-policy': {
		matches: ['access_denied: Policy evaluation failed for this request'],
		ignores: ['the policy is fine: error']
	},
	'okta-assignment': {
		matches: ['access_denied: User is not assigned to the client application.'],
		ignores: ['the user is assigned: error']
	},
	'okta-scope': {
		matches: ['invalid_scope: One or more scopes are not configured for the authorization server'],
		ignores: ['the scopes are configured: error']
	},
	'auth0-third-party': {
		matches: ['invalid_request: no connections enabled for the client'],
		ignores: ['connections are enabled: error']
	},
	'auth0-api': {
		matches: [
			'error=access_denied&error_description=Service not found: https://mcp.example.com/mcp',
			'Client "tpc_1" is not authorized to access resource server "https://mcp.example.com/mcp".'
		],
		ignores: ['error: the service was not found']
	},
	'admin-must-authorize': {
		matches: [
			'Identity 0a1b2c has not been materialized, please use interactive login',
			'Your site admin must authorize this app before you can use it.',
			'error  App is not enabled for Slack MCP server access.',
			'{"ok":false,"error":"invalid_team_for_non_distributed_app"}'
		],
		ignores: ['error: the ghost has not materialized', 'error: the admin must look at this app']
	},
	'github-client': {
		matches: ['error=incorrect_client_credentials'],
		ignores: ['error=incorrect_name']
	},
	'cognito-client': {
		matches: ['User pool client abc does not exist. Error'],
		ignores: ['the user pool exists: error']
	}
};
