/** What the reader said about themselves: client, system, how the server runs, theme. The only thing this site stores. */
import { createContext } from 'svelte';
import type { Preferred } from '$lib/analysis/report.ts';
import type { Platform } from '$lib/clients/define.ts';
import type { Runs } from '$lib/trees/define.ts';
import type { Said } from '$lib/trees/said.ts';

export const platforms = ['windows', 'macos', 'linux'] as const satisfies readonly Platform[];
export const platformNames: Readonly<Record<Platform, string>> = {
	windows: 'Windows',
	macos: 'macOS',
	linux: 'Linux'
};

/** How the client gets at the server. */
export const runsIds = ['command', 'url', 'bridge'] as const satisfies readonly Runs[];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** `src/app.html` reads the same item before the first paint. */
const storageKey = 'mcp-clinic';
const longestId = 60;

interface Stored {
	readonly client?: string | null;
	readonly platform?: Platform | null;
	readonly runs?: Runs | null;
	readonly theme?: Theme;
}

/**
 * Starts with nothing chosen, as the prerendered page does; `restore()` after mount brings back
 * what was stored. A storage that cannot be reached (private windows, sandboxed frames) is no fault.
 */
export class Preferences {
	/** A client's id; `null` where the reader has not said. */
	client = $state<string | null>(null);
	/** The system that was chosen, in this visit or an earlier one. */
	chosenPlatform = $state<Platform | null>(null);
	/** The system that the browser runs on; `null` before mount and where it does not tell. */
	ownPlatform = $state<Platform | null>(null);
	/** How the server runs; `null` where the reader has not said. */
	runs = $state<Runs | null>(null);
	theme = $state<Theme>('auto');

	/** Without what a link said: that holds for one visit. */
	#stored: Stored = {};

	/** The system to show things for. */
	get platform(): Platform | null {
		return this.chosenPlatform ?? this.ownPlatform;
	}

	/** What was chosen, not what was only seen. */
	get said(): Said {
		return { client: this.client, platform: this.chosenPlatform, runs: this.runs };
	}

	/** The same as an analysis takes it: it counts where a text does not tell. */
	get preferred(): Preferred {
		const { client, chosenPlatform: platform } = this;
		return { ...(client !== null && { client }), ...(platform !== null && { platform }) };
	}

	restore(): void {
		this.ownPlatform = detectPlatform();
		const { client, platform, runs, theme } = readStorage();
		if (isClientId(client)) this.client = client;
		if (isPlatform(platform)) this.chosenPlatform = platform;
		if (isRuns(runs)) this.runs = runs;
		if (isTheme(theme)) this.theme = theme;
		this.#stored = { ...this.said, theme: this.theme };
	}

	/** A permalink's fragment (`#client=cursor&os=windows&runs=command`) decides for this visit; it is not stored. */
	readFragment(hash: string): void {
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- read once, never changed
		const fragment = new URLSearchParams(hash.replace(/^#/, ''));
		const client = fragment.get('client');
		const platform = fragment.get('os');
		const runs = fragment.get('runs');
		if (isClientId(client)) this.client = client;
		if (isPlatform(platform)) this.chosenPlatform = platform;
		if (isRuns(runs)) this.runs = runs;
	}

	chooseClient(client: string | null): void {
		this.client = client;
		this.#store({ client });
	}
	choosePlatform(platform: Platform | null): void {
		this.chosenPlatform = platform;
		this.#store({ platform });
	}
	chooseRuns(runs: Runs | null): void {
		this.runs = runs;
		this.#store({ runs });
	}
	/** What the address of a page says; it holds for this visit and is not stored. */
	suppose({ client, platform, runs }: Partial<Said>): void {
		this.client = client ?? this.client;
		this.chosenPlatform = platform ?? this.chosenPlatform;
		this.runs = runs ?? this.runs;
	}
	/** What an answer says besides: it is not asked again. */
	remember({ client, platform, runs }: Partial<Said>): void {
		if (client !== undefined) this.chooseClient(client);
		if (platform !== undefined) this.choosePlatform(platform);
		if (runs !== undefined) this.chooseRuns(runs);
	}
	chooseTheme(theme: Theme): void {
		this.theme = theme;
		if (theme === 'auto') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
		this.#store({ theme });
	}

	#store(choice: Stored): void {
		this.#stored = { ...this.#stored, ...choice };
		try {
			localStorage.setItem(storageKey, JSON.stringify(this.#stored));
		} catch {
			// Not to be had here: the choice holds for this visit.
		}
	}
}

export const [getPreferences, setPreferences] = createContext<Preferences>();

function readStorage(): Readonly<Record<string, unknown>> {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
		return typeof stored === 'object' && stored !== null ? { ...stored } : {};
	} catch {
		return {};
	}
}

function detectPlatform(): Platform | null {
	// Browsers freeze much of this text, but not the system's name.
	const { userAgent } = navigator;
	if (userAgent.includes('Windows')) return 'windows';
	if (/iPhone|iPad|Android/.test(userAgent)) return null;
	if (userAgent.includes('Mac OS X')) return 'macos';
	return /Linux|X11/.test(userAgent) ? 'linux' : null;
}

function isPlatform(value: unknown): value is Platform {
	return platforms.some((platform) => platform === value);
}
function isRuns(value: unknown): value is Runs {
	return runsIds.some((runs) => runs === value);
}
function isTheme(value: unknown): value is Theme {
	return themes.some((theme) => theme === value);
}
function isClientId(value: unknown): value is string {
	return typeof value === 'string' && value.length <= longestId && /^[a-z][a-z0-9-]*$/.test(value);
}
