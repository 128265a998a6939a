/** Faults that only a browser has: CORS. A page with the SDK's client in a real Chromium, and its console. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import cors, { type CorsOptions } from 'cors';
import { createMcpExpressApp } from '@modelcontextprotocol/sdk/server/express.js';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/browser.ts';
import type { Fault, Healthy } from '../define.ts';
import type { Lab } from '../harness.ts';
import { accepts, postInitialize } from '../parts/exchange.ts';
import { listener, sessionsV1 } from '../parts/servers.ts';

const noBrowser = () => (findBrowser() === null ? 'there is no Chrome or Chromium' : null);

let bundled: Promise<string> | undefined;
/** The page's script, with the SDK in it; made once. */
function pageScript(): Promise<string> {
	return (bundled ??= (async () => {
		const result = await build({
			configFile: false,
			logLevel: 'silent',
			build: {
				write: false,
				minify: false,
				lib: {
					entry: fileURLToPath(new URL('../parts/page.ts', import.meta.url)),
					formats: ['iife'],
					name: 'page'
				}
			}
		});
		const [output] = [result].flat();
		const [chunk] = output && 'output' in output ? output.output : [];
		if (!chunk || !('code' in chunk)) throw new Error('the page was not built');
		return chunk.code;
	})());
}

/** Opens a page of another origin, lets it connect, and gives what its console says. */
async function visitFromPage(lab: Lab, options: CorsOptions | null): Promise<string> {
	const app = createMcpExpressApp();
	if (options) app.use(cors(options));
	const { origin } = await lab.serve(listener(sessionsV1(app)));
	const script = await pageScript();
	const page = await lab.serve((request, response) => {
		if (request.url === '/page.js')
			response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
		else
			response
				.writeHead(200, { 'Content-Type': 'text/html' })
				.end('<!doctype html><link rel="icon" href="data:,"><script src="/page.js"></script>');
	});
	const executablePath = findBrowser();
	const browser = await chromium.launch({
		...(executablePath !== null && { executablePath }),
		args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update']
	});
	lab.after(() => browser.close());
	const tab = await browser.newPage();
	const said: string[] = [];
	const done = new Promise<void>((resolve) => {
		tab.on('console', (message) => {
			if (message.text() === 'end') resolve();
			else said.push(message.text());
		});
	});
	await tab.goto(`${page.origin}/?${encodeURIComponent(`${origin}/mcp`)}`);
	await done;
	await browser.close();
	return `${said.join('\n')}\n`;
}

const allowed: CorsOptions = {
	origin: true,
	allowedHeaders: ['Content-Type', 'Authorization', 'Mcp-Session-Id', 'MCP-Protocol-Version']
};

export const browserFaults: readonly Fault[] = [
	{
		id: 'cors-missing',
		title: 'the server answers no preflight, in Chromium',
		evidence: 'log',
		diagnosis: 'cors-preflight-failed',
		unless: noBrowser,
		start: (lab) => visitFromPage(lab, null)
	},
	{
		id: 'cors-header-not-allowed',
		title: 'the server does not allow the header MCP-Protocol-Version, in Chromium',
		evidence: 'log',
		diagnosis: 'cors-preflight-failed',
		unless: noBrowser,
		start: (lab) =>
			visitFromPage(lab, {
				...allowed,
				allowedHeaders: ['Content-Type', 'Mcp-Session-Id'],
				exposedHeaders: ['Mcp-Session-Id']
			})
	},
	{
		id: 'cors-session-not-exposed',
		title: 'the server does not expose Mcp-Session-Id, in Chromium',
		evidence: 'log',
		diagnosis: 'cors-session-id-not-exposed',
		note: 'The console says nothing of CORS: a page that comes without its session tells it',
		unless: noBrowser,
		start: (lab) => visitFromPage(lab, allowed)
	},
	{
		id: 'cors-session-not-exposed-curl',
		title: 'the server does not expose Mcp-Session-Id, by hand',
		evidence: 'http',
		diagnosis: 'cors-session-id-not-exposed',
		async start(lab) {
			const app = createMcpExpressApp();
			app.use(cors(allowed));
			const { origin } = await lab.serve(listener(sessionsV1(app)));
			return postInitialize(lab, `${origin}/mcp`, {
				...accepts,
				Origin: 'https://app.example.com'
			});
		}
	}
];

export const browserHealthy: readonly Healthy[] = [
	{
		id: 'healthy-cors',
		title: 'a page in Chromium connects: SDK v1',
		unless: noBrowser,
		start: (lab) => visitFromPage(lab, { ...allowed, exposedHeaders: ['Mcp-Session-Id'] })
	}
];
