/** Settings beyond program and address that several clients know, each under a name of its own. */
import type { ClientId } from '../clients/index.ts';
import type { Path } from '../evidence/index.ts';

export interface Setting {
	/** Where each client keeps it in an entry; the first place is the one to write. */
	readonly places: Readonly<Partial<Record<ClientId, readonly Path[]>>>;
	/** What a person can do where the client has no such setting; the end of a sentence. */
	readonly instead: string;
	/** A span of time: its unit is the client's own. */
	readonly time?: true;
}

export const settings: Readonly<Record<string, Setting>> = {
	envFile: {
		places: { vscode: [['envFile']], cursor: [['envFile']] },
		instead: 'write the variables of that file into the entry'
	},
	startTime: {
		places: {
			codex: [['startup_timeout_sec'], ['startup_timeout_ms']],
			continue: [['connectionTimeout']],
			crush: [['timeout']],
			opencode: [['timeout']],
			'qwen-code': [['discoveryTimeoutMs']]
		},
		time: true,
		instead: 'a slow start may be cut off'
	},
	callTime: {
		places: {
			'amazon-q': [['timeout']],
			cline: [['timeout']],
			codex: [['tool_timeout_sec']],
			'copilot-cli': [['timeout']],
			'gemini-cli': [['timeout']],
			goose: [['timeout']],
			kiro: [['timeout']],
			'qwen-code': [['timeout']],
			'kilo-code': [['timeout']],
			'roo-code': [['timeout']],
			zed: [['timeout']]
		},
		time: true,
		instead: 'a long call may be cut off'
	},
	onlyTools: {
		places: {
			amp: [['includeTools']],
			codex: [['enabled_tools']],
			'copilot-cli': [['tools']],
			'copilot-coding-agent': [['tools']],
			crush: [['enabled_tools']],
			'gemini-cli': [['includeTools']],
			goose: [['available_tools']],
			'qwen-code': [['includeTools']]
		},
		instead: 'all tools of the server are offered'
	},
	withoutTools: {
		places: {
			antigravity: [['disabledTools']],
			codex: [['disabled_tools']],
			crush: [['disabled_tools']],
			'gemini-cli': [['excludeTools']],
			kiro: [['disabledTools']],
			'qwen-code': [['excludeTools']],
			'kilo-code': [['disabledTools']],
			'roo-code': [['disabledTools']],
			windsurf: [['disabledTools']]
		},
		instead: 'these tools are offered, too'
	},
	approved: {
		places: {
			cline: [['autoApprove']],
			kiro: [['autoApprove']],
			'kilo-code': [['alwaysAllow']],
			'roo-code': [['alwaysAllow']]
		},
		instead: 'it asks before these tools are used'
	},
	description: {
		places: { 'gemini-cli': [['description']], goose: [['description']] },
		instead: 'it only tells people what the server is for'
	},
	clientId: {
		places: {
			antigravity: [['oauth', 'clientId']],
			'claude-code': [['oauth', 'clientId']],
			cline: [['oauthClient', 'clientId']],
			codex: [['oauth', 'client_id']],
			'copilot-cli': [['oauthClientId']],
			crush: [['oauth_client_id']],
			cursor: [['auth', 'CLIENT_ID']],
			'gemini-cli': [['oauth', 'clientId']],
			kiro: [['oauth', 'clientId']],
			'lm-studio': [['auth', 'CLIENT_ID']],
			opencode: [
				['oauth', 'clientId'],
				['oauth', 'client_id']
			],
			vscode: [['oauth', 'clientId']],
			zed: [['oauth', 'client_id']]
		},
		instead: 'it registers itself with the authorization server, where that allows it'
	},
	clientSecret: {
		places: {
			antigravity: [['oauth', 'clientSecret']],
			cline: [['oauthClient', 'clientSecret']],
			crush: [['oauth_client_secret']],
			cursor: [['auth', 'CLIENT_SECRET']],
			'gemini-cli': [['oauth', 'clientSecret']],
			kiro: [['oauth', 'clientSecret']],
			'lm-studio': [['auth', 'CLIENT_SECRET']],
			opencode: [
				['oauth', 'clientSecret'],
				['oauth', 'client_secret']
			],
			zed: [['oauth', 'client_secret']]
		},
		instead: 'a client that has to prove who it is cannot sign in'
	},
	scopes: {
		places: {
			'amazon-q': [['oauthScopes']],
			'claude-code': [['oauth', 'scopes']],
			codex: [['scopes']],
			'copilot-cli': [['oauthScopes']],
			cursor: [['auth', 'scopes']],
			'gemini-cli': [['oauth', 'scopes']],
			kiro: [['oauthScopes']],
			opencode: [['oauth', 'scope']]
		},
		instead: 'it asks for the scopes that the server names'
	},
	callbackPort: {
		places: {
			'claude-code': [['oauth', 'callbackPort']],
			'copilot-cli': [['auth', 'redirectPort']],
			crush: [['oauth_callback_port']],
			opencode: [['oauth', 'callbackPort']]
		},
		instead: 'the sign-in comes back to an address of its own choice'
	},
	redirectUri: {
		places: {
			'amazon-q': [['oauth', 'redirectUri']],
			codex: [['oauth', 'callback_url']],
			'gemini-cli': [['oauth', 'redirectUri']],
			kiro: [['oauth', 'redirectUri']],
			opencode: [['oauth', 'redirectUri']]
		},
		instead: 'the sign-in comes back to an address of its own choice'
	}
};

/** What says nothing about how the server is reached: names for people, where it was installed from. */
export const notes: ReadonlySet<string> = new Set([
	...['$schema', 'bundled', 'comment', 'display_name', 'gallery', 'name', 'note', 'source'],
	...['version', 'x-metadata', '_comment']
]);
