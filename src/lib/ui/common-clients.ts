/** Clients in the order in which a choice among them is offered. */
const common: readonly string[] = [
	'claude-desktop',
	'claude-code',
	'cursor',
	'vscode',
	'codex',
	'gemini-cli',
	'windsurf',
	'cline'
];

/** Compares two ids: those that most people use first, the others after them, as they stand. */
export function byUse(a: string, b: string): number {
	const rank = (id: string) => (common.indexOf(id) + common.length + 1) % (common.length + 1);
	return rank(a) - rank(b);
}
