/** A document of `src/content` as plain Markdown that any program can read: no front matter, nothing to include. */

import { entryVariants } from '../markdown/entry-variants.ts';

export interface TwinOptions {
	readonly title: string;
	readonly summary: string;
	/** Lines between the summary and the text. */
	readonly facts: readonly string[];
	readonly sources: readonly { readonly url: string; readonly title?: string }[];
	/** ISO date. */
	readonly checked: string;
	/** Makes a path from the root an address. */
	readonly address: (path: string) => string;
	readonly clientName: (id: string) => string;
	/** Ids of those that the document concerns; all of them where it is not given. */
	readonly clients?: readonly string[];
	/** Text of a file in `src/content/snippets`. */
	readonly snippet: (name: string) => string;
}

const systems: Readonly<Record<string, string>> = {
	windows: 'Windows',
	macos: 'macOS',
	linux: 'Linux'
};

/** @param text the file, front matter and all */
export async function twin(text: string, options: TwinOptions): Promise<string> {
	const { title, summary, facts, sources, checked } = options;
	const body = text.replace(/^---\n[^]*?\n---\n/, '').trim();
	const list = sources.map(({ url, title }) => `- [${title ?? url}](${url})`).join('\n');
	// An own head for them stands in some documents, before what is said about them.
	const end = `${/^## Sources$/m.test(body) ? '' : '\n## Sources\n'}\n${list}\n\nChecked on ${checked}.\n`;
	const head = [`# ${title}`, summary, facts.map((fact) => `- ${fact}`).join('\n')];
	return `${head.filter((part) => part !== '').join('\n\n')}\n\n${plain(await withEntries(body, options), options)}\n${end}`;
}

/** An entry that is written once becomes a block for each form in which clients have it; its fault is shown in one. */
async function withEntries(body: string, { clients }: TwinOptions): Promise<string> {
	const parts: string[] = [];
	let at = 0;
	for (const match of body.matchAll(/^( *)(`{3,})json (.*\bentry=.*)\n([^]*?)\n *\2$/gm)) {
		const [whole, indent = '', fence = '', words = '', text = ''] = match;
		const said = factsOf(words.split(/\s+/));
		const os = said.get('os');
		const platform = (['windows', 'macos', 'linux'] as const).find((system) => system === os);
		const raises = said.get('raises')?.split(',');
		const wanted = said.get('clients')?.split(',') ?? clients;
		const variants = await entryVariants(
			[{ name: said.get('entry') ?? '', text, ...(raises && { raises }) }],
			{ ...(wanted && { clients: wanted }), ...(platform && { platform }) }
		);
		const blocks = (raises ? variants.slice(0, 1) : variants).map((variant) => {
			const rest = [`client=${variant.clients.map(({ id }) => id).join()}`, ...words.split(/\s+/)];
			const kept = rest.filter((word) => !/^(?:entry|clients)=/.test(word)).join(' ');
			const shown = variant.blocks[0]?.text ?? '';
			const lines = `${fence}${variant.language} ${kept}\n${shown}\n${fence}`;
			return lines.replace(/^(?=.)/gm, indent);
		});
		parts.push(body.slice(at, match.index), blocks.join('\n\n'));
		at = match.index + whole.length;
	}
	return parts.join('') + body.slice(at);
}

function factsOf(words: readonly string[]): Map<string, string> {
	return new Map(
		words.map((word): [string, string] => {
			const [key = '', value = ''] = word.split('=');
			return [key, value];
		})
	);
}

/** Links of this site become addresses, and what a fence says about its block becomes a line above it. */
function plain(body: string, options: TwinOptions): string {
	let closing: string | null = null;
	return body
		.split('\n')
		.map((line) => {
			const [, indent = '', fence, info = ''] = /^(\s*)(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
			if (closing !== null) {
				if (fence?.startsWith(closing) && info.trim() === '') closing = null;
				return line;
			}
			if (fence === undefined)
				return line.replaceAll(
					/\]\((\/[^)\s]*)\)/g,
					(_, path) => `](${options.address(String(path))})`
				);
			closing = fence;
			return opened(indent, fence, info, options);
		})
		.join('\n');
}

function opened(indent: string, fence: string, info: string, options: TwinOptions): string {
	const [language = '', ...words] = info.trim().split(/\s+/);
	const said = factsOf(words);
	const client = said.get('client');
	const where = [
		client === undefined ? '' : client.split(',').map(options.clientName).join(', '),
		(said.get('os') ?? '')
			.split(',')
			.map((system) => systems[system] ?? '')
			.filter((name) => name !== '')
			.join(', '),
		said.get('file') ?? '',
		said.has('raises') ? 'with the fault' : said.has('fixed') ? 'fixed' : ''
	].filter((part) => part !== '');
	const caption = where.length === 0 ? '' : `${indent}${where.join(', ')}:\n\n`;
	const name = said.get('snippet');
	const included =
		name === undefined ? '' : `\n${options.snippet(name).trimEnd().replaceAll(/^/gm, indent)}`;
	return `${caption}${indent}${fence}${language}${included}`;
}
