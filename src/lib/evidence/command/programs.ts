/** Programs with a command that adds a server, `… mcp add`: known before what reads such a command is loaded. */
export const addPrograms = [
	'claude',
	'codex',
	'gemini',
	'qwen',
	'copilot',
	'amp',
	'opencode',
	'kiro-cli',
	'q',
	'droid'
] as const;

export type AddProgram = (typeof addPrograms)[number];
