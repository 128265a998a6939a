/** What docs sites copy: it names what was chosen, and nothing in it breaks out of its place. */
import { describe, expect, it } from 'vitest';
import { addressOf, elementOf, formsOf, type Choice } from './forms.ts';
import { readPreset } from './preset.ts';

const site = 'https://clinic.example.org/';
const choice: Choice = {
	kind: 'symptom',
	id: 'spawn-enoent',
	title: '“spawn npx ENOENT”, command not found',
	client: 'cursor',
	platform: 'windows',
	runs: null,
	theme: 'auto',
	height: null,
	server: null
};

describe('the forms of embedding', () => {
	it('writes the element with a link inside', () => {
		expect(elementOf(choice, site)).toBe(
			'<mcp-clinic symptom="spawn-enoent" client="cursor" platform="windows"><a href="https://clinic.example.org/symptoms/spawn-enoent/#client=cursor&amp;os=windows">“spawn npx ENOENT”, command not found</a></mcp-clinic>'
		);
	});
	it('leaves out what was not chosen', () => {
		const plain = { ...choice, client: null, platform: null };
		expect(addressOf(plain, site)).toBe('https://clinic.example.org/symptoms/spawn-enoent/');
		expect(elementOf({ ...plain, kind: 'check', theme: 'dark', height: 600 }, site)).toContain(
			'<mcp-clinic mode="check" theme="dark" height="600"><a href="https://clinic.example.org/check/">'
		);
	});
	it('says how the server runs', () => {
		expect(elementOf({ ...choice, runs: 'command' }, site)).toMatch(
			/ platform="windows" runs="command"><a href="[^"]*#client=cursor&amp;os=windows&amp;runs=command">/
		);
	});
	it('holds no sign that Markdown, MDX or a template would take for its own', () => {
		const text = 'a `b` {c} {{d}} *e* _f_ [g](h) ~i~ \\ $j$ <k> "l"';
		const element = elementOf({ ...choice, title: text }, site);
		const [, inner = ''] = /<a [^>]*>(.*)<\/a><\/mcp-clinic>$/.exec(element) ?? [];
		expect(inner).not.toMatch(/[`{}*_[\]~\\$<>"]/);
		// Read by a browser, it is what it was.
		expect(
			inner
				.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&quot;', '"')
		).toBe(text);
	});
	it('escapes titles', () => {
		expect(elementOf({ ...choice, title: '<b>"&' }, site)).toContain('>&lt;b&gt;&quot;&amp;</a>');
		const markdown = formsOf({ ...choice, title: 'a ] b' }, site).at(-1);
		expect(markdown?.steps[0]?.code).toMatch(
			/^\[!\[MCP Clinic: a \\\] b\]\(https:\S+badge\.svg\)\]\(https:/
		);
		expect(markdown?.steps[1]?.code).toMatch(/^\[a \\\] b\]\(https:/);
	});
	it('writes a preset that the frame reads as what it was', () => {
		const server = {
			name: "acme's",
			command: 'npx',
			args: ['-y', '@acme/mcp', '--say', `"it's" <b> & more`],
			env: []
		};
		const element = elementOf({ ...choice, server }, site);
		const [, attribute = ''] = / server='([^']*)'/.exec(element) ?? [];
		expect(attribute).not.toMatch(/[<>']/);
		const text = attribute
			.replaceAll('&#39;', "'")
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&amp;', '&');
		// The name is no name that a preset may have, and that is said where it is read.
		expect(readPreset(text)).toEqual({ refused: expect.stringContaining('`name`') });
		expect(readPreset(text.replace("acme's", 'acme'))).toEqual({ ...server, name: 'acme' });
	});
	it('loads the script as a module in each generator', () => {
		for (const { id, steps } of formsOf(choice, site).slice(0, -1)) {
			const code = steps.map((step) => step.code).join('\n');
			expect(code, id).toMatch(/type: '?module'?|type="module"/);
			expect(code, id).toContain('https://clinic.example.org/embed.js');
			expect(code, id).toContain('<mcp-clinic symptom="spawn-enoent"');
		}
	});
});
