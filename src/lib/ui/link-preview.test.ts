/** A link's preview is made of the page's own title and description; absolute addresses need an origin. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { linkPreview } from './link-preview.ts';

const page =
	'<html><head><title>A "comma" &amp; more · MCP Clinic</title><meta name="description" content="One &quot;too&quot; many."/></head><body></body></html>';

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('the preview of a link', () => {
	it('says the title and the description', () => {
		const html = linkPreview(page, '/about/');
		expect(html).toContain('<meta property="og:title" content="A &quot;comma&quot; &amp; more">');
		expect(html).toContain('<meta property="og:description" content="One &quot;too&quot; many.">');
		expect(html).not.toContain('text/markdown');
		expect(html.indexOf('og:title')).toBeLessThan(html.indexOf('</head>'));
	});
	it('names a picture and the page where the origin is known', () => {
		vi.stubEnv('SITE_ORIGIN', 'https://clinic.example.org');
		const html = linkPreview(page, '/about/');
		expect(html).toContain('content="https://clinic.example.org/og/preview.png"');
		expect(html).toContain('<link rel="canonical" href="https://clinic.example.org/about/">');
	});
	it('names the picture of a symptom on each of its places', () => {
		vi.stubEnv('SITE_ORIGIN', 'https://clinic.example.org');
		for (const path of ['/symptoms/spawn-enoent/', '/symptoms/spawn-enoent/windows/npx/'])
			expect(linkPreview(page, path)).toContain('https://clinic.example.org/og/spawn-enoent.png');
		expect(linkPreview(page, '/symptoms/spawn-enoent/')).toContain(
			'<meta property="og:image:alt" content="MCP Clinic: “spawn npx ENOENT”, command not found">'
		);
		expect(linkPreview(page, '/symptoms/')).toContain('/og/preview.png');
		expect(linkPreview(page, '/symptoms/')).toContain(
			'<meta property="og:image:alt" content="MCP Clinic: why won’t my MCP server connect?">'
		);
	});
	it('names no picture otherwise', () => {
		vi.stubEnv('SITE_ORIGIN', '');
		expect(linkPreview(page, '/about/')).not.toMatch(/og:image|og:url|canonical/);
	});
	it('leads from a document to its Markdown', () => {
		for (const path of ['/diagnoses/json-trailing-comma', '/guide/transports'])
			expect(linkPreview(page, `${path}/`)).toContain(
				`<link rel="alternate" type="text/markdown" href="${path}.md">`
			);
		expect(linkPreview(page, '/diagnoses/')).not.toContain('text/markdown');
	});
	it('leaves what is no page', () => {
		expect(linkPreview('<p>', '/')).toBe('<p>');
	});
});
