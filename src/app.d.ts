/** Modules that the plugins of the build make, and what the build was told. */

interface ImportMetaEnv {
	/** `https://clinic.example.org`; `''` where the build was not told. */
	readonly SITE_ORIGIN: string;
	/** Where the project takes reports of wrong answers; `''` where it was not told. */
	readonly TRACKER_URL: string;
}

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

/** `src/embed/embed.ts` as one script, the name of its permanent copy, and what `integrity` says of it. */
declare module 'virtual:embed-loader' {
	const loader: { readonly code: string; readonly file: string; readonly integrity: string };
	export default loader;
}

/** Tables that `scripts/tables-plugin.ts` makes from the engine. */
declare module 'virtual:tables/client-names' {
	const names: Readonly<Record<string, string>>;
	export default names;
}
declare module 'virtual:tables/client-files' {
	/** Name of the file that a client reads; `null` where it has no usual name. */
	const files: Readonly<Record<string, string | null>>;
	export default files;
}
declare module 'virtual:tables/rules' {
	/** Config rules, then rules of the other kinds; each kind in alphabetical order. */
	const rules: readonly {
		readonly id: string;
		readonly reads: Exclude<import('./lib/analysis/report.ts').EvidenceKind, 'unknown'>;
		readonly severity: import('./lib/rules/index.ts').Severity;
		readonly confidence: import('./lib/rules/index.ts').Confidence;
		readonly diagnosis: string;
		readonly messages: readonly string[];
		readonly sources: readonly string[];
		/** Of messages, by their place: how grave they are by each revision, oldest first; `null`: no fault there. */
		readonly byRevision?: Readonly<
			Record<number, readonly (import('./lib/rules/index.ts').Severity | null)[]>
		>;
	}[];
	export default rules;
}
declare module 'virtual:tables/rules-of-diagnoses' {
	const rules: Readonly<Record<string, readonly string[]>>;
	export default rules;
}
declare module 'virtual:tables/symptoms-of-diagnoses' {
	/** The symptom whose questions lead to a diagnosis soonest. */
	const symptoms: Readonly<Record<string, string>>;
	export default symptoms;
}
declare module 'virtual:tables/diagnosis-titles' {
	/** In the order of the list of diagnoses. */
	const titles: readonly (readonly [id: string, title: string])[];
	export default titles;
}
declare module 'virtual:tables/others-cure' {
	/** Ids of diagnoses, by who can cure them; the reader cures the others. */
	const diagnoses: Readonly<Record<'server owner' | 'administrator', readonly string[]>>;
	export default diagnoses;
}
declare module 'virtual:tables/chapter-titles' {
	/** In the order in which they are read. */
	const titles: readonly (readonly [id: string, title: string])[];
	export default titles;
}
declare module 'virtual:tables/client-sheets' {
	interface Sheet {
		readonly default: import('./lib/ui/client-sheet.ts').ClientSheet;
	}
	const sheets: Readonly<Record<string, () => Promise<Sheet>>>;
	export default sheets;
}
declare module 'virtual:tables/search' {
	const table: import('./lib/ui/search/table.ts').SearchTable;
	export default table;
}
