/** Somebody's docs, served from an origin of their own under a strict policy, to which only the documented lines are added. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Page } from '@playwright/test';
import { policyLines } from '../../src/lib/ui/embedding/forms.ts';
import { placeholder } from '../hosts/hosts.ts';

export interface DocsSite {
	/** Without a slash at its end. */
	readonly address: string;
	/** Serves a page of that name. */
	put(name: string, html: string): void;
	close(): void;
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};

/**
 * @param clinic address of the clinic under test, ending in a slash
 * @param folder the output of a generator, whose own scripts, styles and fonts its policy allows
 */
export async function docsSite(clinic: string, folder?: string): Promise<DocsSite> {
	const pages = new Map<string, string>();
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const page = pages.get(pathname);
		// Browsers ask for it by themselves.
		if (pathname.startsWith('/favicon.')) {
			response.writeHead(204).end();
			return;
		}
		const file = folder && fileAt(folder, pathname);
		const type = types[page === undefined ? extname(file ?? '') : '.html'];
		if (type === undefined || (page === undefined && file === undefined)) {
			response.writeHead(404).end();
			return;
		}
		let body: string | Buffer = page ?? (file === undefined ? '' : readFileSync(file));
		if (/html|javascript/.test(type)) body = String(body).replaceAll(placeholder, clinic);
		response.setHeader('Content-Type', type);
		if (type.startsWith('text/html'))
			response.setHeader('Content-Security-Policy', policyOf(String(body), clinic, !!folder));
		response.end(body);
	});
	await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
	// A server that listens on a port has an address of this kind.
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		put: (name, html) => pages.set(`/${name}`, html),
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
}

/** `default-src 'none'`, what the page's own generator needs, and what `/embedding/` says. */
function policyOf(html: string, clinic: string, generated: boolean): string {
	const policy = new Map<string, string[]>([['default-src', ["'none'"]]]);
	const allow = (name: string, ...sources: string[]) =>
		policy.set(name, [...(policy.get(name) ?? []), ...sources]);
	if (generated) {
		const inline = [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)]
			.filter(([, attributes]) => !/\ssrc=/.test(attributes ?? ''))
			.map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
		allow('script-src', "'self'", ...inline);
		allow('style-src', "'self'", "'unsafe-inline'");
		for (const name of ['img-src', 'font-src', 'connect-src']) allow(name, "'self'", 'data:');
	}
	for (const line of policyLines(new URL(clinic).origin)) {
		const [name = '', ...sources] = line.split(' ');
		allow(name, ...sources);
	}
	return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

function fileAt(folder: string, pathname: string): string | undefined {
	const path = join(folder, normalize(`/${pathname}`));
	return [path, join(path, 'index.html')].find((file) => existsSync(file) && extname(file) !== '');
}

/** Waits for as many pictures as the browser paints in about a second: what moves by itself would have moved. */
export async function settled(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let left = 60; left > 0; left--)
			await new Promise((painted) => requestAnimationFrame(painted));
	});
}
