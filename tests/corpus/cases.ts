/** Real cases: what people pasted, and what was wrong with it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Platform } from '../../src/lib/clients/index.ts';

export interface Case {
	readonly id: string;
	readonly kind: 'config' | 'log' | 'error' | 'http' | 'metadata' | 'jwt';
	/** The client as the thread named it. */
	readonly client: string;
	/** Our id of it; `generic` where we have no sheet. */
	readonly clientId: string;
	readonly platform?: Platform;
	readonly file?: string;
	readonly input: string;
	/** The id that must come first; `ok` where nothing is wrong. */
	readonly diagnosis: string;
	/** Other ids that count as right; `ok` among them: silence is fine. */
	readonly alsoRight: readonly string[];
	/** False where the input does not prove the cause. */
	readonly detectable: boolean;
	readonly fixed?: string;
	readonly where: string | null;
	readonly source: string;
}

const clientIds: Readonly<Record<string, string>> = {
	'Amazon Q': 'amazon-q',
	Antigravity: 'antigravity',
	'Claude Code': 'claude-code',
	'Claude Code (desktop app)': 'claude-code',
	'Claude Desktop': 'claude-desktop',
	Cline: 'cline',
	Codex: 'codex',
	'Copilot CLI': 'copilot-cli',
	Cursor: 'cursor',
	'Gemini CLI': 'gemini-cli',
	'GitHub Copilot (JetBrains)': 'copilot-ide-plugins',
	'LM Studio': 'lm-studio',
	OpenCode: 'opencode',
	opencode: 'opencode',
	'Qwen Code': 'qwen-code',
	'Roo Code': 'roo-code',
	'VS Code': 'vscode',
	Zed: 'zed'
};

/** A case as it is stored. Texts with fake tokens are cut in pieces, so that no scanner takes them for real. */
interface Stored {
	readonly id: string;
	readonly kind: Case['kind'];
	readonly client: string;
	readonly platform?: string;
	readonly file_hint?: string;
	readonly input: string | readonly string[];
	readonly diagnosis: string;
	readonly also_right: readonly string[];
	readonly detectable_from_input: boolean;
	readonly fixed_config?: string | readonly string[] | null;
	readonly where: string | null;
	readonly source: string;
}

const join = (text: string | readonly string[]) =>
	typeof text === 'string' ? text : text.join('');

/** All cases, in the order of their files. */
export function cases(): Case[] {
	return ['stdio', 'remote'].flatMap((name) => {
		const path = fileURLToPath(new URL(`cases/${name}.jsonl`, import.meta.url));
		return readFileSync(path, 'utf8')
			.trim()
			.split('\n')
			.map((line) => {
				// The files are ours, and the test beside them checks every line.
				const stored = JSON.parse(line) as Stored;
				const { platform, file_hint: file, fixed_config: fixed } = stored;
				return {
					id: stored.id,
					kind: stored.kind,
					client: stored.client,
					clientId: clientIds[stored.client] ?? 'generic',
					...(isPlatform(platform) && { platform }),
					...(file && { file }),
					input: join(stored.input),
					diagnosis: stored.diagnosis,
					alsoRight: stored.also_right,
					detectable: stored.detectable_from_input,
					...(fixed && { fixed: join(fixed) }),
					where: stored.where,
					source: stored.source
				};
			});
	});
}

function isPlatform(name: string | undefined): name is Platform {
	return name === 'windows' || name === 'macos' || name === 'linux';
}
