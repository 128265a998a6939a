/** Runs rules over one config and turns what they report into findings. */
import type { Entry } from '../clients/define.ts';
import { nodeAt, propertyAt, writeConfig, type Path } from '../evidence/index.ts';
import { redact } from '../secrets/index.ts';
import { orderEdits, positions, type Edit, type Span } from '../text/index.ts';
import type {
	ConfigContext,
	ConfigRule,
	EntryContext,
	FindingDraft,
	FixDraft,
	Place
} from './define.ts';
import { byImportance, fill } from './finding.ts';
import type { Finding, Fix, Label } from './finding.ts';
import { readLaunch, type Launch } from './launch.ts';
import { signReader } from './signs.ts';

interface Reported {
	readonly draft: FindingDraft;
	readonly rule: ConfigRule;
}

/**
 * @param context one config, read
 * @param rules in any order
 * @returns findings by severity, then confidence, then place, then rule id; superseded ones left out
 */
export function check(context: ConfigContext, rules: readonly ConfigRule[]): Finding[] {
	const position = positions(context.document.text);
	const reported = run(context, rules);
	const unread = reported.some(
		({ draft, rule }) => rule.fatal && (draft.severity ?? rule.severity) === 'error'
	);
	return reported
		.map((item) => render(unread ? lessSure(item) : item, context, position))
		.sort(byImportance);
}

/** What stands in a file that had to be guessed at is no more than likely. */
function lessSure({ draft, rule }: Reported): Reported {
	const certain = (draft.confidence ?? rule.confidence) === 'certain';
	return rule.fatal || !certain
		? { draft, rule }
		: { rule, draft: { ...draft, confidence: 'likely' } };
}

/** How many findings each rule has; much cheaper than the findings themselves. */
export function countFindings(
	context: ConfigContext,
	rules: readonly ConfigRule[]
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { rule } of run(context, rules)) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
	return counts;
}

/** A context with one entry: made for each of thousands, hence no spread. */
class EntryView implements EntryContext {
	readonly document: ConfigContext['document'];
	readonly client: ConfigContext['client'];
	readonly clientCertain: boolean;
	readonly platform: ConfigContext['platform'];
	readonly file: string | null;
	readonly entries: ConfigContext['entries'];
	readonly container: ConfigContext['container'];
	readonly now: number;
	readonly entry: Entry;
	private readonly readSigns: (entry: Entry) => number;
	private read: Launch | undefined;
	private bits: number | undefined;
	constructor(context: ConfigContext, entry: Entry, readSigns: (entry: Entry) => number) {
		this.document = context.document;
		this.client = context.client;
		this.clientCertain = context.clientCertain;
		this.platform = context.platform;
		this.file = context.file;
		this.entries = context.entries;
		this.container = context.container;
		this.now = context.now;
		this.entry = entry;
		this.readSigns = readSigns;
	}
	get signs(): number {
		return (this.bits ??= this.readSigns(this.entry));
	}
	get launch(): Launch {
		return (this.read ??= readLaunch(this.entry));
	}
}

/** What the rules report, without what another rule explains better. */
function run(context: ConfigContext, rules: readonly ConfigRule[]): Reported[] {
	const reported: Reported[] = [];
	const reporter = (rule: ConfigRule) => (draft: FindingDraft) => {
		reported.push({ draft, rule });
	};
	const { text } = context.document;
	const possible = rules.filter(
		({ onlyWhere }) => !onlyWhere || onlyWhere.some((part) => text.includes(part))
	);
	for (const rule of possible) rule.config?.(context, reporter(rule));
	const perEntry = possible.flatMap((rule) =>
		rule.entry ? [{ look: rule.entry.bind(rule), report: reporter(rule) }] : []
	);
	const readSigns = signReader();
	for (const entry of context.entries) {
		const view = new EntryView(context, entry, readSigns);
		for (const { look, report } of perEntry) look(view, report);
	}
	const hidden = new Set<string>();
	for (const { draft, rule } of reported)
		for (const id of rule.supersedes ?? [])
			hidden.add(`${id} ${scopeOf(pathOf(draft.at), context)}`);
	if (hidden.size === 0) return reported;
	return reported.filter(({ draft, rule: { id } }) => {
		if (hidden.has(`${id} `)) return false;
		return !hidden.has(`${id} ${scopeOf(pathOf(draft.at), context)}`);
	});
}

/** Shorter texts hold no secret that a pattern could tell. */
const shortestSecret = 16;

/** A path as a report may show it: somebody's token can stand where a name should. */
export function redactPath(path: Path): Path {
	return path.map((step) =>
		typeof step === 'string' && step.length >= shortestSecret ? redact(step) : step
	);
}

/** The entry that a finding belongs to; `''` for the file as a whole. */
function scopeOf(path: Path | undefined, { container, entries }: ConfigContext): string {
	if (!path || !container || path.length <= container.length) return '';
	const depth = entries[0]?.path.length ?? container.length + 1;
	return path.slice(0, depth).join('\u0000');
}

function render(
	{ draft, rule }: Reported,
	context: ConfigContext,
	position: ReturnType<typeof positions>
): Finding {
	const label = (place: Place, note?: string): Label => {
		const span = plain(locate(place, context));
		const path = pathOf(place);
		return {
			span,
			...position(span.start),
			...(path ? { path: redactPath(path) } : {}),
			...(note === undefined ? {} : { note: redact(note) })
		};
	};
	return {
		rule: rule.id,
		diagnosis: rule.diagnosis,
		message: fill(rule.messages[draft.message] ?? '', draft.data ?? {}),
		severity: draft.severity ?? rule.severity,
		confidence: draft.confidence ?? rule.confidence,
		primary: label(draft.at, draft.note),
		related: (draft.related ?? []).map(({ at, note }) => label(at, note)),
		fixes: (draft.fixes?.() ?? []).flatMap((fix) => renderFix(fix, context))
	};
}

function renderFix(draft: FixDraft, { document }: ConfigContext): Fix[] {
	const edits = writeConfig(document, draft.changes) ?? textOnly(draft);
	if (!edits || edits.length === 0) return [];
	const sorted = orderEdits(edits, document.text.length);
	if (!sorted) return [];
	const plainEdits = sorted.map(({ span, text }) => ({ span: plain(span), text }));
	return [{ title: redact(draft.title), safety: draft.safety, edits: plainEdits }];
}

/** Tree nodes serve as spans; a report holds nothing but numbers. */
function plain({ start, end }: Span): Span {
	return { start, end };
}

/** Repairs of text that has no tree. */
function textOnly({ changes }: FixDraft): Edit[] | null {
	const edits: Edit[] = [];
	for (const change of changes) {
		if (change.op !== 'text') return null;
		edits.push(...change.edits);
	}
	return edits;
}

function pathOf(place: Place): Path | undefined {
	if ('span' in place) return undefined;
	return 'path' in place ? place.path : place;
}

/** A place's span: a value, or a key where the rule asked for it; the nearest parent where it is missing. */
function locate(place: Place, { document }: ConfigContext): Span {
	if ('span' in place) return place.span;
	const path = 'path' in place ? place.path : place;
	const part = 'path' in place ? place.part : 'value';
	const { root } = document;
	if (part === 'key') {
		const property = propertyAt(root, path);
		if (property) return property.keySpan;
	}
	const node = nodeAt(root, path);
	if (node) return node.span;
	return path.length > 0
		? locate(path.slice(0, -1), { document } as ConfigContext)
		: { start: 0, end: 0 };
}
