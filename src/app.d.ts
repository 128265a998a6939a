/** Modules that the plugins make. */

declare module '*.md' {
	export const id: string;
	export const order: number;
	/** `DiagnosisMeta` or `ChapterMeta`, as the folder says. */
	export const meta:
		| import('./lib/ui/markdown/document.ts').DiagnosisMeta
		| import('./lib/ui/markdown/document.ts').ChapterMeta;
	export const lead: string;
	export const sections: readonly import('./lib/ui/markdown/document.ts').Section[];
	export const html: string;
	export const headings: readonly import('./lib/ui/markdown/document.ts').Heading[];
}

declare module '*.md?meta' {
	export const id: string;
	export const order: number;
	export const meta:
		| import('./lib/ui/markdown/document.ts').DiagnosisMeta
		| import('./lib/ui/markdown/document.ts').ChapterMeta;
}

/** The text of `src/lib/analysis/worker.ts` with all that it imports, as one classic script. */
declare module 'virtual:analysis-worker' {
	const source: string;
	export default source;
}
