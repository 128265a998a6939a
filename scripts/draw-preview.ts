/** Draws `static/og/preview.png`, which chats show beside a link, from the design tokens: `tsx scripts/draw-preview.ts`. */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

const file = 'static/og/preview.png';
const tokens = await readFile('src/lib/ui/tokens.css', 'utf8');
const html = `<!doctype html><html lang="en" data-theme="light"><meta charset="utf-8"><style>${tokens}
body { margin: 0; inline-size: 1200px; block-size: 630px; box-sizing: border-box; padding: 84px 96px; display: flex; flex-direction: column;
	justify-content: space-between; background: var(--paper); color: var(--ink); font-family: var(--font-text); }
.brand { display: flex; align-items: center; gap: 20px; font-size: 34px; font-weight: 650; color: var(--accent); }
h1 { margin: 0; font-size: 80px; line-height: 1.1; letter-spacing: -0.02em; font-weight: 650; }
p { margin: 32px 0 0; font-size: 30px; line-height: 1.4; color: var(--ink-quiet); }
pre { margin: 0; padding: 26px 0 0; border-block-start: 2px solid var(--line-strong); font-family: var(--font-code); font-size: 24px; color: var(--code-ink); }
mark { background: none; color: var(--error); }
</style><div class="brand"><svg viewBox="0 0 32 32" width="48" height="48" fill="none" stroke="currentColor"
stroke-width="4.5"><path d="M24.5 8.2A11.5 11.5 0 1 0 24.5 23.8"/><circle cx="24.5" cy="16" r="4" fill="currentColor" stroke="none"/></svg>MCP Clinic</div>
<div><h1>Why won’t my MCP<br>server connect?</h1><p>The cause, the corrected snippet, and how to check that it worked.</p></div>
<pre><mark>✕</mark> spawn npx ENOENT   <mark>✕</mark> 401 Unauthorized   <mark>✕</mark> Server disconnected</pre>`;

const executablePath = findBrowser();
const browser = await chromium.launch({
	...(executablePath !== null && { executablePath }),
	args: [
		'--no-sandbox',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	]
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(html);
await page.screenshot({ path: file });
await browser.close();
console.log(file);
