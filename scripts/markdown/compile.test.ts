import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';

async function html(markdown: string): Promise<string> {
	const { sections } = await compile(markdown, {
		base: '',
		clientName: (id) => id,
		snippet: (name) => name
	});
	return sections.map((section) => section.html).join('');
}

/** The wrappers alone, in the order in which they open and close. */
function wrappers(text: string): string[] {
	return [...text.matchAll(/<div class="(variants?)"[^>]*?"([^"]*)">|<\/div>/g)].map(
		([whole, kind, value]) => (kind === undefined ? whole : `${kind} ${value ?? ''}`)
	);
}

const block = (info: string) => `\`\`\`json ${info}\n{}\n\`\`\`\n\n`;

describe('blocks for several clients', () => {
	it('stand in one alternative each, before and fixed together', async () => {
		const before = (client: string) => block(`client=${client} raises=some-rule`);
		const fixed = (client: string) => block(`client=${client} fixed`);
		const text = await html(
			before('cursor') + fixed('cursor') + before('vscode') + fixed('vscode')
		);
		expect(wrappers(text)).toEqual([
			'variants client',
			'variant cursor',
			'</div>',
			'variant vscode',
			'</div>',
			'</div>'
		]);
	});
	it('are no alternatives where there is one client only', async () => {
		expect(wrappers(await html(block('client=cursor') + block('client=cursor fixed')))).toEqual([]);
	});
	it('by system come before those by client', async () => {
		const text = await html(block('client=cursor os=macos') + block('client=cursor os=windows'));
		expect(wrappers(text)).toEqual([
			'variants os',
			'variant macos',
			'</div>',
			'variant windows',
			'</div>',
			'</div>'
		]);
	});
});

describe('an entry that is written once', () => {
	const entry = (info: string, text: string) =>
		`\`\`\`json entry=docs ${info}\n${text}\n\`\`\`\n\n`;
	const url = '{ "url": "https://mcp.example.com/mcp" }';

	it('stands as the file of each client that can have it, the common ones first', async () => {
		const text = await html(entry('fixed', url));
		const clients = wrappers(text).filter((wrapper) => wrapper.startsWith('variant '));
		expect(clients[0]).toBe('variant claude-code,amazon-q');
		expect(clients.join()).not.toContain('claude-desktop');
		expect(text).toContain('<details open><summary><span>Claude Code</span>');
		expect(text.match(/<details open>/g)).toHaveLength(1);
	});
	it('has no choice where one form is for all', async () => {
		const text = await html(entry('clients=vscode,visual-studio fixed', url));
		expect(wrappers(text)).toEqual([]);
		expect(text).toContain('VS Code, Visual Studio, fixed');
	});
	it('shows beside it the fault, marked, where the client can have it', async () => {
		const wrong =
			'{ "url": "https://mcp.example.com/mcp", "headers": { "Authorization": "Bearer Bearer ${T}" } }';
		const right = wrong.replace('Bearer Bearer', 'Bearer');
		const text = await html(
			entry('clients=cursor,codex raises=double-bearer-prefix', wrong) +
				entry('clients=cursor,codex fixed', right)
		);
		expect(wrappers(text)).toHaveLength(6);
		expect(text.match(/<mark /g)).toHaveLength(1);
		expect(text).toContain('<li data-severity="error"><span>Line 6:</span> ');
		expect(text.match(/data-raises=/g)).toHaveLength(1);
		expect(text.match(/data-fixed/g)).toHaveLength(2);
	});
	it.each([
		['clients=nobody fixed', url, 'no client `nobody`'],
		['client=cursor fixed', url, 'for all clients'],
		['fixed', '[]', 'an entry is a JSON object']
	])('%s %s is refused in words', async (info, text, words) => {
		const options = {
			base: '',
			clientName: (id: string) => (id === 'nobody' ? undefined : id),
			snippet: (name: string) => name
		};
		await expect(compile(entry(info, text), options)).rejects.toThrow(words);
	});
});
