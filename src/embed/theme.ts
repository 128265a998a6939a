/** Is the page around the element dark or light? What its generator says, else what it paints, else what the system asks for. */

/** Where docs generators write the theme that the reader chose. */
export const themeAttributes = [
	'class',
	'data-theme',
	'data-md-color-scheme',
	'data-color-mode',
	'data-bs-theme',
	'style'
];

/** `dark`, `theme-dark`, `dark-mode`, and MkDocs Material's own words; not `has-dark-mode`. */
const word = /(?:^| )(?:theme-+)?(?:(dark|slate)|light)(?:-mode|-theme)?(?= |$)|^default$/;

/** @param element stands on the page; its background, or that of what holds it, tells where no attribute does */
export function themeOfPage(element: Element): 'dark' | 'light' {
	for (const root of [document.body, document.documentElement]) {
		// The style, last in the list, is told by its effect.
		for (const name of themeAttributes.slice(0, -1)) {
			const found = word.exec(root.getAttribute(name) ?? '');
			if (found) return found[1] ? 'dark' : 'light';
		}
		const { colorScheme } = getComputedStyle(root);
		if (colorScheme === 'dark' || colorScheme === 'light') return colorScheme;
	}
	for (let at: Element | null = element; at; at = at.parentElement) {
		const [red = 0, green = 0, blue = 0, alpha = 1] = (
			/^rgba?\((.*)\)/.exec(getComputedStyle(at).backgroundColor)?.[1] ?? '0,0,0,0'
		)
			.split(',')
			.map(Number);
		if (alpha > 0.5) return red * 3 + green * 6 + blue < 1280 ? 'dark' : 'light';
	}
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
