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
