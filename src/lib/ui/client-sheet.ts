/** What a client's page shows, made from the client's definition when the site is built. */
import type { ClientId } from '$lib/clients/index.ts';
import type { groups } from '$lib/ui/words/client-groups.ts';

export interface ClientSheet {
	readonly id: string;
	readonly name: string;
	/** A form in which servers are published; no person's file. */
	readonly published: boolean;
	/** “JSON, comments allowed”. */
	readonly format: string;
	/** Where entries live: `mcpServers`. */
	readonly roots: readonly string[];
	/** `name: value` facts about how entries are judged, each a sentence. */
	readonly facts: readonly string[];
	readonly fields: readonly SheetField[];
	/** References that are replaced, as they are written; `null` where that is not documented. */
	readonly references: readonly { readonly form: string; readonly what: string }[] | null;
	/** Fields in which they are; all where it is `null`. */
	readonly referencesIn: readonly string[] | null;
	/** Compiled snippets. */
	readonly examples: readonly {
		readonly title: string;
		readonly note: string;
		readonly html: string;
	}[];
}
export interface SheetField {
	readonly name: string;
	/** “text”, “list of texts”, …; words between backticks are the only ones allowed. */
	readonly type: string;
	readonly required: boolean;
	readonly what: string;
}

/** How the list of clients is divided. A group's id is what a link to it ends in. */
export const clientGroups: readonly {
	readonly id: keyof typeof groups;
	readonly ids: readonly ClientId[];
}[] = [
	{
		id: 'desktop-apps',
		ids: ['claude-desktop', 'lm-studio', 'goose', 'warp']
	},
	{
		id: 'editors',
		ids: ['cursor', 'vscode', 'windsurf', 'zed', 'antigravity', 'kiro', 'visual-studio']
	},
	{
		id: 'extensions-of-editors',
		ids: [
			'cline',
			'roo-code',
			'kilo-code',
			'continue',
			'jetbrains-ai-assistant',
			'junie',
			'copilot-ide-plugins'
		]
	},
	{
		id: 'command-line-and-cloud',
		ids: [
			'claude-code',
			'codex',
			'gemini-cli',
			'opencode',
			'crush',
			'copilot-cli',
			'copilot-coding-agent',
			'qwen-code',
			'amazon-q',
			'amp'
		]
	},
	{
		id: 'formats-in-which-servers-are-published',
		ids: ['server-json', 'mcpb']
	}
];
