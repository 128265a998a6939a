/**
 * `<mcp-clinic symptom="spawn-enoent" client="cursor" theme="auto">`: the clinic in any docs page. Built into one script,
 * which loads nothing but the frame, and that only when it comes near the window.
 *
 * What is inside the element is shown where this script does not run, and in print: put a link there.
 */

import { hear } from './message.ts';
import { themeAttributes, themeOfPage } from './theme.ts';

/** The site's root, from this script's own address: `embed.js` or `embed/v1.<hash>.js`. */
const site = import.meta.url.replace(/embed(?:\/v[^/]*|\.js.*)$/, '');
/** Tells the site's pages that they stand in a frame of ours. */
const frameName = 'mcp-clinic';
const styles = new CSSStyleSheet();
styles.replaceSync(
	':host{display:block}iframe{display:block;inline-size:100%;border:0;color-scheme:normal}slot{display:none}@media print{iframe{display:none}slot{display:block}}'
);

class McpClinic extends HTMLElement {
	static readonly observedAttributes = [
		'symptom',
		'diagnosis',
		'mode',
		'client',
		'platform',
		'runs',
		'theme',
		'server',
		'height',
		'title'
	];
	readonly #frame = document.createElement('iframe');
	#place = '';
	/** What the page in the frame has to know. Its origin is opaque, so no other target can be named; none of it is secret. */
	readonly #tell = () => {
		this.#frame.contentWindow?.postMessage(
			{ clinic: 1, theme: this.#theme(), server: this.getAttribute('server') },
			'*'
		);
	};
	readonly #observer = new MutationObserver(this.#tell);
	readonly #system = matchMedia('(prefers-color-scheme: dark)');

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
		addEventListener('message', this);
		this.#system.addEventListener('change', this.#tell);
		for (const element of [document.documentElement, document.body])
			this.#observer.observe(element, { attributeFilter: themeAttributes });
		this.#frame.height = '420';
		this.#show();
	}

	disconnectedCallback(): void {
		removeEventListener('message', this);
		this.#system.removeEventListener('change', this.#tell);
		this.#observer.disconnect();
	}

	attributeChangedCallback(name: string): void {
		if (!this.isConnected) return;
		if (name === 'theme' || name === 'server') this.#tell();
		else this.#show();
	}

	/** Messages of our own frame only. */
	handleEvent({ source, data }: MessageEvent<unknown>): void {
		if (source !== this.#frame.contentWindow) return;
		const { ready, height, diagnosis } = hear(data);
		if (ready) this.#tell();
		if (height && !this.hasAttribute('height')) this.#frame.height = String(height);
		if (diagnosis)
			this.dispatchEvent(
				new CustomEvent('diagnosis', { detail: { id: diagnosis }, bubbles: true })
			);
	}

	#theme(): string {
		const theme = this.getAttribute('theme');
		return theme === 'light' || theme === 'dark' ? theme : themeOfPage(this);
	}

	#show(): void {
		const frame = this.#frame;
		frame.title = this.getAttribute('title') ?? 'MCP Clinic';
		frame.height = this.getAttribute('height') ?? frame.height;
		// Ids, and for a place in a symptom the answers behind it: `spawn-enoent/windows/npx`.
		const part = (name: string) => this.getAttribute(name)?.replace(/[^\w/-]+/g, '') ?? '';
		const path = part('symptom')
			? `symptoms/${part('symptom')}/`
			: part('diagnosis')
				? `diagnoses/${part('diagnosis')}/`
				: this.getAttribute('mode') === 'check'
					? 'check/'
					: '';
		const place = `${path}#client=${part('client')}&os=${part('platform')}&runs=${part('runs')}`;
		// A name or a height that changes is no reason to load the page again.
		if (place === this.#place) return;
		this.#place = place;
		frame.src = `${site}${place}&theme=${this.#theme()}`;
	}
}

if (!customElements.get('mcp-clinic')) customElements.define('mcp-clinic', McpClinic);
