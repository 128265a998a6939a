/** What chats show beside a link: one picture for each symptom and one for all else, as HTML made of the design tokens. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { symptoms } from '../src/lib/trees/symptoms.ts';
import { escapeHtml } from './markdown/highlight.ts';

export interface Preview {
	/** In `static/og`. */
	readonly file: string;
	readonly html: string;
	/** Of the HTML: another one, and the picture has to be drawn again. */
	readonly hash: string;
}

export const folder = 'static/og';
/** Which HTML each picture was drawn of. */
export const record = 'scripts/previews.json';

const style = `
body { margin: 0; inline-size: 1200px; block-size: 630px; box-sizing: border-box; padding: 84px 96px; display: flex; flex-direction: column;
	justify-content: space-between; background: var(--paper); color: var(--ink); font-family: var(--font-text); }
.brand { display: flex; align-items: center; gap: 20px; font-size: 34px; font-weight: 650; color: var(--accent); }
h1 { margin: 0; font-size: 80px; line-height: 1.1; letter-spacing: -0.02em; font-weight: 650; text-wrap: balance; }
h1.long { font-size: 64px; }
p { margin: 32px 0 0; font-size: 30px; line-height: 1.4; color: var(--ink-quiet); }
pre { margin: 0; padding: 26px 0 0; border-block-start: 2px solid var(--line-strong); font-family: var(--font-code); font-size: 24px; color: var(--code-ink); overflow: hidden; text-overflow: ellipsis; }
mark { background: none; color: var(--error); }`;
const mark = `<svg viewBox="0 0 32 32" width="48" height="48" fill="none" stroke="currentColor" stroke-width="4.5"><path d="M24.5 8.2A11.5 11.5 0 1 0 24.5 23.8"/><circle cx="24.5" cy="16" r="4" fill="currentColor" stroke="none"/></svg>`;

/** As many of them as fit on the line. */
function onOneLine(messages: readonly string[]): string {
	const shown: string[] = [];
	for (const message of messages)
		if ([...shown, message].join('   ✕ ').length < 64) shown.push(message);
	return shown.map((message) => `<mark>✕</mark> ${escapeHtml(message)}`).join('   ');
}

function preview(
	file: string,
	{ head, text, messages }: { head: string; text: string; messages: readonly string[] },
	tokens: string
): Preview {
	const html = `<!doctype html><html lang="en" data-theme="light"><meta charset="utf-8"><style>${tokens}${style}
</style><div class="brand">${mark}MCP Clinic</div>
<div><h1${head.length > 36 ? ' class="long"' : ''}>${escapeHtml(head)}</h1><p>${escapeHtml(text)}</p></div>
<pre>${onOneLine(messages)}</pre>`;
	return { file, html, hash: createHash('sha256').update(html).digest('hex').slice(0, 16) };
}

/** The tokens that the pictures are made of; another token is no reason to draw them again. */
function usedTokens(css: string): string {
	const used = new Set([...style.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name));
	const values = new Map<string, string>();
	// The first of a name: those for more contrast come later.
	for (const [, name = '', value = ''] of css.matchAll(/--([\w-]+):\s*([^;]+);/g))
		if (used.has(name) && !values.has(name)) values.set(name, value.replace(/\s+/g, ' '));
	const lines = [...values].map(([name, value]) => `--${name}: ${value};`);
	return `:root { color-scheme: light; ${lines.join(' ')} }`;
}

/** All pictures, the one for all else first. */
export function previews(): readonly Preview[] {
	const tokens = usedTokens(readFileSync('src/lib/ui/tokens.css', 'utf8'));
	return [
		preview(
			'preview.png',
			{
				head: 'Why won’t my MCP server connect?',
				text: 'The cause, the corrected snippet, and how to check that it worked.',
				messages: ['spawn npx ENOENT', '401 Unauthorized', 'Server disconnected']
			},
			tokens
		),
		...symptoms.map(({ id, title, summary, aliases }) =>
			preview(`${id}.png`, { head: title, text: summary, messages: aliases }, tokens)
		)
	];
}
