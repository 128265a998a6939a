/** The preset of a page's author as a client's file has it. Loaded where there is a preset, and nowhere else. */
import { generic } from '$lib/clients/generic.ts';
import { clientById, readEntries, type Platform } from '$lib/clients/index.ts';
import { convert, type Conversion } from '$lib/convert/index.ts';
import { readJson } from '$lib/evidence/index.ts';
import type { ServerPreset } from './preset.ts';

/** What stands where the reader's own value belongs; the check takes it for a placeholder. */
export function fillIn(name: string): string {
	return `<your ${name}>`;
}

/**
 * @param client id of the client; `generic` for the form that most of them share
 * @returns a whole file, and what the client cannot have of it
 */
export function presetSnippet(
	preset: ServerPreset,
	{ client, platform }: { client: string; platform: Platform | null }
): Conversion {
	const { entries } = readEntries(
		readJson(JSON.stringify({ mcpServers: { [preset.name]: entryOf(preset) } })).root,
		generic
	);
	return convert(entries, { from: generic, to: clientById(client), platform });
}

function entryOf(preset: ServerPreset): object {
	if ('url' in preset) {
		const { url, headers } = preset;
		return { url, ...(headers.length > 0 && { headers: filled(headers) }) };
	}
	const { command, args, env } = preset;
	return { command, args, ...(env.length > 0 && { env: filled(env) }) };
}

function filled(names: readonly string[]): Readonly<Record<string, string>> {
	return Object.fromEntries(
		names.map((name) => [
			name,
			/^authorization$/i.test(name) ? `Bearer ${fillIn('token')}` : fillIn(name)
		])
	);
}
