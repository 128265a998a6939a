/** Modules that the plugins of the build make. */

/** Which meta it holds, the folder says: `import.meta.glob<Diagnosis>('/src/content/diagnoses/*.md', { import: 'default' })`. */
declare module '*.md' {
	const document: import('./lib/ui/markdown/document.ts').MarkdownDocument<unknown>;
	export default document;
}
declare module '*.md?meta' {
	const summary: import('./lib/ui/markdown/document.ts').DocumentSummary<unknown>;
	export default summary;
}

/** The text of `src/lib/analysis/worker.ts` with all that it imports, as one classic script. */
declare module 'virtual:analysis-worker' {
	const source: string;
	export default source;
}

/** Tables that `scripts/tables-plugin.ts` makes from the engine. */
declare module 'virtual:tables/client-names' {
	const names: Readonly<Record<string, string>>;
	export default names;
}
declare module 'virtual:tables/rules' {
	const rules: readonly {
		readonly id: string;
		readonly severity: import('./lib/rules/index.ts').Severity;
		readonly messages: readonly string[];
	}[];
	export default rules;
}
declare module 'virtual:tables/rules-of-diagnoses' {
	const rules: Readonly<Record<string, readonly string[]>>;
	export default rules;
}
