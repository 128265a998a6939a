/**
 * `<mcp-clinic symptom="spawn-enoent" client="cursor" theme="auto">`: the clinic in any docs page. One module without
 * imports; it loads nothing but the frame, and only when the frame comes near the window.
 *
 * What is inside the element is shown where this script does not run, and in print: put a link there.
 */

/** The site's root, from this script's own address: `embed.js` or `embed/v1.<hash>.js`. */
const site = import.meta.url.replace(/embed(?:\/[^/]*|\.js.*)$/, '');
/** Tells the site's pages that they stand in a frame of ours. */
const frameName = 'mcp-clinic';
const lowest = 120;
const highest = 20_000;

const styles = new CSSStyleSheet();
styles.replaceSync(
	':host{display:block}iframe{display:block;inline-size:100%;border:0;color-scheme:normal}slot{display:none}@media print{iframe{display:none}slot{display:block}}'
);

/** Where docs generators write the theme that the reader chose. */
const themeAttributes = ['class', 'data-theme', 'data-md-color-scheme', 'data-color-mode', 'style'];

/** `dark`, `light`, or the system's choice where the page does not say. */
function themeOfPage(): string {
	for (const element of [document.body, document.documentElement]) {
		const words = themeAttributes
			.slice(0, 4)
			.map((name) => element.getAttribute(name) ?? '')
			.join(' ');
		if (/\b(?:dark|slate)\b/.test(words)) return 'dark';
		if (/\b(?:light|default)\b/.test(words)) return 'light';
		const { colorScheme } = getComputedStyle(element);
		if (colorScheme === 'dark' || colorScheme === 'light') return colorScheme;
	}
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

class McpClinic extends HTMLElement {
	static readonly observedAttributes = [
		'symptom',
		'diagnosis',
		'mode',
		'client',
		'platform',
		'theme'
	];
	readonly #frame = document.createElement('iframe');
	readonly #observer = new MutationObserver(() => {
		this.#sendTheme();
	});
	readonly #system = matchMedia('(prefers-color-scheme: dark)');
	readonly #sendTheme = () => {
		this.#frame.contentWindow?.postMessage({ clinic: 1, theme: this.#theme() }, '*');
	};

	constructor() {
		super();
		const frame = this.#frame;
		frame.name = frameName;
		frame.loading = 'lazy';
		frame.allow = 'clipboard-write';
		frame.referrerPolicy = 'no-referrer';
		frame.sandbox.value = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
		const root = this.attachShadow({ mode: 'open' });
		root.adoptedStyleSheets = [styles];
		root.append(frame, document.createElement('slot'));
	}

	connectedCallback(): void {
		this.#frame.title = this.getAttribute('title') ?? 'MCP Clinic';
		this.#frame.height = this.getAttribute('height') ?? '420';
		addEventListener('message', this);
		this.#system.addEventListener('change', this.#sendTheme);
		for (const element of [document.documentElement, document.body])
			this.#observer.observe(element, { attributeFilter: themeAttributes });
		this.#open();
	}

	disconnectedCallback(): void {
		removeEventListener('message', this);
		this.#system.removeEventListener('change', this.#sendTheme);
		this.#observer.disconnect();
	}

	attributeChangedCallback(name: string): void {
		if (!this.isConnected) return;
		if (name === 'theme') this.#sendTheme();
		else this.#open();
	}

	/** Messages of our own frame only; whatever else they hold is not read. */
	handleEvent({ source, data }: MessageEvent<unknown>): void {
		if (source !== this.#frame.contentWindow || typeof data !== 'object' || data === null) return;
		const { clinic, ready, height, diagnosis } = data as Record<string, unknown>;
		if (clinic !== 1) return;
		if (ready === true) this.#sendTheme();
		if (
			typeof height === 'number' &&
			height >= lowest &&
			height <= highest &&
			!this.hasAttribute('height')
		)
			this.#frame.height = String(Math.ceil(height));
		if (typeof diagnosis === 'string' && /^[a-z0-9-]{1,60}$/.test(diagnosis))
			this.dispatchEvent(
				new CustomEvent('diagnosis', { detail: { id: diagnosis }, bubbles: true })
			);
	}

	#theme(): string {
		const theme = this.getAttribute('theme');
		return theme === 'light' || theme === 'dark' ? theme : themeOfPage();
	}

	#open(): void {
		const part = (name: string) => encodeURIComponent(this.getAttribute(name) ?? '');
		const path = part('symptom')
			? `symptoms/${part('symptom')}/`
			: part('diagnosis')
				? `diagnoses/${part('diagnosis')}/`
				: this.getAttribute('mode') === 'check'
					? 'check/'
					: '';
		const fragment = `theme=${this.#theme()}&client=${part('client')}&os=${part('platform')}`;
		const address = `${site}${path}#${fragment}`;
		if (this.#frame.src !== address) this.#frame.src = address;
	}
}

if (!customElements.get('mcp-clinic')) customElements.define('mcp-clinic', McpClinic);
