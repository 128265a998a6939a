/** The `<meta property="og:…">` of a page, made of its title and description, so that no page can forget them. */
import { symptoms } from '../trees/symptoms.ts';
import { address, base } from './twins/addresses.ts';
import { pageTitle } from '$lib/ui/words/landing.ts';
import { pictureOf, siteName } from '$lib/ui/words/shell.ts';

/** What has a twin: one diagnosis, one chapter. */
const withTwin = /^\/(?:diagnoses|guide)\/[^/]+(?=\/$)/;

/**
 * @param html a whole page; one without a head stays as it is
 * @param pathname with the base path
 */
export function linkPreview(html: string, pathname: string): string {
	const end = html.indexOf('</head>');
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
	if (end === -1 || title === undefined) return html;
	// As it stands in the page: escaped for an attribute already.
	const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
	const path = pathname.slice(base.length);
	const twin = withTwin.exec(path)?.[0];
	const origin = import.meta.env.SITE_ORIGIN;
	const symptom = symptoms.find(({ id }) => path.startsWith(`/symptoms/${id}/`));
	const tags = [
		meta('og:site_name', siteName),
		meta('og:type', 'website'),
		meta('og:title', quoted(title).replace(` · ${siteName}`, '')),
		...(description === undefined ? [] : [meta('og:description', description)]),
		// Addresses here have to be absolute.
		...(origin === ''
			? []
			: [
					meta('og:url', address(path)),
					meta('og:image', address(`/og/${symptom?.id ?? 'preview'}.png`)),
					meta('og:image:width', '1200'),
					meta('og:image:height', '630'),
					meta('og:image:alt', symptom ? pictureOf(quoted(symptom.title)) : pageTitle),
					'<meta name="twitter:card" content="summary_large_image">',
					`<link rel="canonical" href="${address(path)}">`
				]),
		...(twin === undefined
			? []
			: [`<link rel="alternate" type="text/markdown" href="${address(`${twin}.md`)}">`])
	];
	return `${html.slice(0, end)}${tags.join('')}${html.slice(end)}`;
}

function quoted(text: string): string {
	return text.replaceAll('"', '&quot;');
}

function meta(property: string, content: string): string {
	return `<meta property="${property}" content="${content}">`;
}
