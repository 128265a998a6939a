/** Kilo Code before version 7: it comes from Roo Code and reads the same form. Later versions read opencode's. */
import { defineClient } from './define.ts';
import { rooForm } from './roo-code.ts';

export const kiloCode = defineClient({
	...rooForm,
	id: 'kilo-code',
	name: 'Kilo Code',
	formOf: 'roo-code',
	files: ['kilocode.kilo-code/settings/mcp_settings.json', '.kilocode/mcp.json']
});
