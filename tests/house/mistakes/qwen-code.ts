/** What people get wrong in the files of Qwen Code. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: '${NAME} in .mcp.json',
		gap: 'Where a client replaces references is said for all its files, not for one of them'
	},
	{
		mistake: 'url for a server that speaks Streamable HTTP',
		gap: 'sse-type-for-streamable-endpoint looks at the value of type, not at a key that means the older transport'
	},
	{
		mistake: 'An old entry in the settings that hides an extension’s',
		unseen: 'The extension brings its entry in a file of its own; each of the two is right',
		diagnosis: 'wrong-url-key'
	}
];
