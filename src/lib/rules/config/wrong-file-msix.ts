/** Claude Desktop on Windows, as a packaged app, reads a copy of its file in another folder. */
import { normalise } from '../../clients/recognise.ts';
import { defineRule } from '../define.ts';

export const wrongFileMsix = defineRule({
	id: 'wrong-file-msix',
	reads: 'config',
	// An app that was installed in the older way does read this file.
	severity: 'advice',
	confidence: 'possible',
	diagnosis: 'wrong-file-msix',
	sources: [
		'https://github.com/anthropics/claude-code/issues/26073',
		'https://github.com/taiste/harvest-mcp-server/pull/12'
	],
	messages: {
		copy: 'Claude Desktop from the Store reads another copy — under `%LOCALAPPDATA%\\Packages`, not this file'
	},
	config({ client, file, container }, report) {
		if (client.id !== 'claude-desktop' || file === null) return;
		if (
			!/(?:^|\/)(?:appdata\/roaming|%appdata%|\$env:appdata)\/claude\/[^/]+$/.test(normalise(file))
		)
			return;
		if (normalise(file).includes('/packages/')) return;
		const at = container && container.length > 0 ? container.slice(0, 1) : [];
		report({ message: 'copy', at: at.length > 0 ? { path: at, part: 'key' } : at });
	}
});
