/** Which file of a client counts where two name the same server. Loaded when several files are looked at together. */
import type { ClientId } from './index.ts';
import { isAt, normalise } from './recognise.ts';

/** For whom a file counts. */
export type Scope = 'managed' | 'local' | 'project' | 'user';

interface ScopedFiles {
	readonly scope: Scope;
	/** Ends of paths, as in a client's `files`. */
	readonly files: readonly string[];
}
export interface Precedence {
	/** The strongest first. */
	readonly scopes: readonly ScopedFiles[];
	/**
	 * What becomes of two entries of one name: the stronger one counts alone, its fields lie over those of the other, or both
	 * are there.
	 */
	readonly joins: 'whole' | 'fields' | 'side-by-side';
	/** A file of the strongest scope leaves nothing of all others. */
	readonly strongestAlone?: true;
}

/** Only where the client's own documents or source say so; the sources stand on its page. */
export const precedences: Readonly<Partial<Record<ClientId, Precedence>>> = {
	'claude-code': {
		scopes: [
			{ scope: 'managed', files: ['managed-mcp.json'] },
			{ scope: 'local', files: ['.claude.json'] },
			{ scope: 'project', files: ['.mcp.json'] },
			{ scope: 'user', files: ['.claude.json'] }
		],
		joins: 'whole',
		strongestAlone: true
	},
	codex: {
		scopes: [
			{ scope: 'project', files: ['.codex/config.toml'] },
			{ scope: 'user', files: ['.codex/config.toml', 'codex/config.toml'] }
		],
		joins: 'fields'
	},
	'copilot-cli': {
		scopes: [
			{ scope: 'project', files: ['.mcp.json', '.github/mcp.json'] },
			{ scope: 'user', files: ['.copilot/mcp-config.json'] }
		],
		joins: 'whole'
	},
	cursor: {
		scopes: [
			{ scope: 'project', files: ['.cursor/mcp.json'] },
			{ scope: 'user', files: ['.cursor/mcp.json'] }
		],
		joins: 'whole'
	},
	'gemini-cli': {
		scopes: [
			{
				scope: 'managed',
				files: [
					'gemini-cli/settings.json',
					'application support/geminicli/settings.json',
					'system-defaults.json'
				]
			},
			{ scope: 'project', files: ['.gemini/settings.json'] },
			{ scope: 'user', files: ['.gemini/settings.json'] }
		],
		joins: 'fields'
	},
	kiro: {
		scopes: [
			{ scope: 'project', files: ['.kiro/settings/mcp.json'] },
			{ scope: 'user', files: ['.kiro/settings/mcp.json'] }
		],
		joins: 'whole'
	},
	amp: {
		scopes: [
			{ scope: 'project', files: ['.amp/settings.json', '.amp/settings.jsonc'] },
			{ scope: 'user', files: ['amp/settings.json', 'amp/settings.jsonc'] }
		],
		joins: 'whole'
	},
	crush: {
		scopes: [
			{ scope: 'local', files: ['.crush.json'] },
			{ scope: 'project', files: ['crush.json'] },
			{ scope: 'user', files: ['crush/crush.json'] }
		],
		joins: 'fields'
	},
	opencode: {
		scopes: [
			{ scope: 'project', files: ['opencode.json', 'opencode.jsonc'] },
			{ scope: 'user', files: ['opencode.json', 'opencode.jsonc'] }
		],
		joins: 'fields'
	},
	'kilo-code': {
		scopes: [
			{ scope: 'project', files: ['.kilocode/mcp.json'] },
			{ scope: 'user', files: ['mcp_settings.json'] }
		],
		joins: 'whole'
	},
	'roo-code': {
		scopes: [
			{ scope: 'project', files: ['.roo/mcp.json'] },
			{ scope: 'user', files: ['mcp_settings.json'] }
		],
		joins: 'whole'
	},
	vscode: {
		scopes: [
			{ scope: 'project', files: ['.vscode/mcp.json'] },
			{ scope: 'user', files: ['code/user/mcp.json', 'code - insiders/user/mcp.json'] }
		],
		joins: 'side-by-side'
	},
	zed: {
		scopes: [
			{ scope: 'project', files: ['.zed/settings.json'] },
			{ scope: 'user', files: ['zed/settings.json'] }
		],
		joins: 'fields'
	}
};

/** Read one file alone: of two that name a server, one is not read. */
export const oneFileOnly: readonly ClientId[] = ['claude-desktop', 'cline', 'lm-studio'];

/**
 * The scopes that a file of that name can have in a client, the strongest first. Of a bare name, all that fit; of a path, only
 * where it tells.
 *
 * @param file name or path; the home folder's `.cursor/mcp.json` looks like a project's
 */
export function scopesOf({ scopes }: Precedence, file: string): Scope[] {
	const path = normalise(file);
	const bare = !path.includes('/');
	const found = scopes.filter(({ files }) =>
		files.some((end) => isAt(path, end) || (bare && end.endsWith(`/${path}`)))
	);
	const home = /^(?:~|%userprofile%|[a-z]:\/users\/[^/]+|\/(?:home|users)\/[^/]+)\/[^/]+\/[^/]+$/;
	if (found.length > 1 && home.test(path)) {
		const user = found.filter(({ scope }) => scope === 'user');
		if (user.length > 0) return ['user'];
	}
	return found.map(({ scope }) => scope);
}
