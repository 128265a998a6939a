/** Runs rules over one config and turns what they report into findings. */
import type { Entry } from '../clients/define.ts';
import { nodeAt, property, propertyAt, writeConfig, type Path } from '../evidence/index.ts';
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
import { byImportance, fill, gravity } from './finding.ts';
import type { Finding, Fix, Label } from './finding.ts';
import { readLaunch, type Launch } from './launch.ts';
import { signReader } from './signs.ts';

/** The entry that a finding belongs to, or the place of one where none could be read; `null` for the file as a whole. */
type Scope = Entry | string | null;

interface Reported {
	readonly draft: FindingDraft;
	readonly rule: ConfigRule;
	readonly scope: Scope;
}

export interface Checked {
	/** By severity, then confidence, then place, then rule id; of one rule no more than `mostOfOneRule`. */
	readonly findings: Finding[];
	/** How many each rule has, those left out of `findings` included. */
	readonly counts: ReadonlyMap<string, number>;
}

/** Nobody reads more of the same; a finding with its fixes costs more than reading an entry. */
export const mostOfOneRule = 100;

/**
 * @param context one config, read
 * @param rules in any order
 * @param position of the text, where it is at hand
 * @returns what they find; superseded findings do not count
 */
export function check(
	context: ConfigContext,
	rules: readonly ConfigRule[],
	position = positions(context.document.text)
): Checked {
	const reported = run(context, rules);
	const counts = count(reported);
	const findings = foremost(weighed(reported), counts)
		.map((item) => render(item, context, position))
		.sort(byImportance);
	return { findings, counts };
}

/** Of rules that find very much, the gravest and, among these, the first in the text. */
function foremost(
	reported: readonly Reported[],
	counts: ReadonlyMap<string, number>
): readonly Reported[] {
	const many = new Set([...counts].flatMap(([id, n]) => (n > mostOfOneRule ? [id] : [])));
	if (many.size === 0) return reported;
	const rankOf = ({ draft, rule }: Reported) =>
		gravity({
			severity: draft.severity ?? rule.severity,
			confidence: draft.confidence ?? rule.confidence
		});
	const taken = new Map<string, number>();
	return reported
		.filter(({ rule }) => many.has(rule.id))
		.map((item) => ({ item, rank: rankOf(item) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ item }) => item)
		.filter(({ rule: { id } }) => {
			const before = taken.get(id) ?? 0;
			taken.set(id, before + 1);
			return before < mostOfOneRule;
		})
		.concat(reported.filter(({ rule }) => !many.has(rule.id)));
}

function count(reported: readonly Reported[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { rule } of reported) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
	return counts;
}

const isError = ({ draft, rule }: Reported) => (draft.severity ?? rule.severity) === 'error';
const isCertain = ({ draft, rule }: Reported) =>
	(draft.confidence ?? rule.confidence) === 'certain';
const atMostLikely = (item: Reported): Reported =>
	isCertain(item) ? { ...item, draft: { ...item.draft, confidence: 'likely' } } : item;

/**
 * What stands in a file that had to be guessed at is no more than likely. That an excerpt is all of the file is no more than
 * likely either, where an entry in it has a fault of its own for certain.
 */
function weighed(reported: readonly Reported[]): readonly Reported[] {
	const unread = reported.some((item) => item.rule.fatal && !item.rule.ofExcerpts && isError(item));
	const explained = reported.some(
		(item) => item.scope !== null && isError(item) && isCertain(item)
	);
	return reported.map((item) =>
		(unread ? !item.rule.fatal : explained && item.rule.ofExcerpts) ? atMostLikely(item) : item
	);
}

/** How many findings each rule has; much cheaper than the findings themselves. */
export function countFindings(
	context: ConfigContext,
	rules: readonly ConfigRule[]
): ReadonlyMap<string, number> {
	return count(run(context, rules));
}

/** A context with one entry: made for each of thousands, hence no spread. */
class EntryView implements EntryContext {
	declare readonly document: ConfigContext['document'];
	declare readonly client: ConfigContext['client'];
	declare readonly clientCertain: boolean;
	declare readonly platform: ConfigContext['platform'];
	declare readonly file: string | null;
	declare readonly entries: ConfigContext['entries'];
	declare readonly container: ConfigContext['container'];
	declare readonly now: number;
	declare readonly entry: Entry;
	declare readonly launch: Launch;
	declare readonly signs: number;
	constructor(context: ConfigContext, entry: Entry, launch: Launch, signs: number) {
		this.document = context.document;
		this.client = context.client;
		this.clientCertain = context.clientCertain;
		this.platform = context.platform;
		this.file = context.file;
		this.entries = context.entries;
		this.container = context.container;
		this.now = context.now;
		this.entry = entry;
		this.launch = launch;
		this.signs = signs;
	}
}

/** What the rules report, without what another rule explains better. */
function run(context: ConfigContext, rules: readonly ConfigRule[]): Reported[] {
	const reported: Reported[] = [];
	const scopes = scopesOf(context);
	const switches = switchesOf(context);
	/** Who is asked, and about which entry. */
	let rule: ConfigRule;
	let current: Entry | null = null;
	let off = false;
	const report = (draft: FindingDraft) => {
		const weak = off && (draft.severity ?? rule.severity) === 'error';
		const judged = weak ? { ...draft, severity: 'advice' as const } : draft;
		reported.push({ draft: judged, rule, scope: scopes(draft.at, current) });
	};
	const asked = rules.filter(({ onlyIn }) => !onlyIn || onlyIn(context));
	for (rule of asked) rule.config?.(context, report);
	const perEntry = asked.filter((one) => 'entry' in one);
	const readSigns = signReader();
	// Entries that have the same signs concern the same rules.
	const concerned = new Map<number, readonly ConfigRule[]>();
	for (const entry of context.entries) {
		current = entry;
		off = isOff(entry, switches);
		const launch = readLaunch(entry);
		const signs = readSigns(entry, launch);
		let mine = concerned.get(signs);
		if (!mine) {
			mine = perEntry.filter((one) => concerns(one, signs));
			concerned.set(signs, mine);
		}
		const view = new EntryView(context, entry, launch, signs);
		for (rule of mine) rule.entry?.(view, report);
	}
	return withoutSuperseded(reported);
}

type Switch = NonNullable<ConfigContext['client']['off']>;
const anySwitch: readonly Switch[] = [
	{ field: 'disabled', value: true },
	{ field: 'enabled', value: false }
];

/** What is wrong with a server that is not to be started keeps nothing from working. */
function switchesOf({ client, clientCertain }: ConfigContext): readonly Switch[] {
	if (client.badEntry) return [];
	return client.off ? [client.off] : clientCertain ? [] : anySwitch;
}

function isOff({ node }: Entry, switches: readonly Switch[]): boolean {
	for (const { field, value } of switches) {
		const set = property(node, field)?.value;
		if (set?.type === 'boolean' && set.value === value) return true;
	}
	return false;
}

function withoutSuperseded(reported: Reported[]): Reported[] {
	const hidden = new Map<string, Set<Scope>>();
	for (const { rule, scope } of reported)
		for (const id of rule.supersedes ?? []) {
			const where = hidden.get(id);
			if (where) where.add(scope);
			else hidden.set(id, new Set([scope]));
		}
	if (hidden.size === 0) return reported;
	return reported.filter(({ rule: { id }, scope }) => {
		const where = hidden.get(id);
		return !where || !(where.has(null) || where.has(scope));
	});
}

function concerns({ onlyFor }: ConfigRule, signs: number): boolean {
	return !onlyFor || onlyFor.some((wanted) => (signs & wanted) === wanted);
}

/** Shorter texts hold no secret that a pattern could tell. */
const shortestSecret = 16;

/** A path as a report may show it: somebody's token can stand where a name should. */
export function redactPath(path: Path): Path {
	return path.map((step) =>
		typeof step === 'string' && step.length >= shortestSecret ? redact(step) : step
	);
}

/** @returns a function from a place, and the entry that is being looked at, to what the place belongs to */
function scopesOf({
	container,
	entries
}: ConfigContext): (place: Place, current: Entry | null) => Scope {
	let byKey: Map<string, Entry> | undefined;
	const depth = entries[0]?.path.length ?? (container?.length ?? 0) + 1;
	const keyOf = (path: Path) => path.slice(0, depth).join('\u0000');
	return (place, current) => {
		const path = pathOf(place);
		if (!path || !container || path.length <= container.length) return null;
		if (current?.path.every((step, at) => step === path[at])) return current;
		byKey ??= new Map(entries.map((entry) => [keyOf(entry.path), entry]));
		const key = keyOf(path);
		return byKey.get(key) ?? key;
	};
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function render(
	{ draft, rule }: Reported,
	context: ConfigContext,
	position: ReturnType<typeof positions>
): Finding {
	const label = (place: Place, note?: string): Label => {
		const span = plain(locate(place, context));
		const { line, column } = position(span.start);
		const path = pathOf(place);
		const found: Mutable<Label> = { span, line, column };
		if (path) found.path = redactPath(path);
		if (note !== undefined) found.note = redact(note);
		return found;
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

function renderFix(draft: FixDraft, { document, platform }: ConfigContext): Fix[] {
	const { platforms } = draft;
	if (platforms && platform && !platforms.includes(platform)) return [];
	const edits = writeConfig(document, draft.changes) ?? textOnly(draft);
	if (!edits || edits.length === 0) return [];
	const sorted = orderEdits(edits, document.text.length);
	if (!sorted) return [];
	const plainEdits = sorted.map(({ span, text }) => ({ span: plain(span), text }));
	return [
		{
			title: redact(draft.title),
			safety: draft.safety,
			...(platforms && !platform && { platforms }),
			edits: plainEdits
		}
	];
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
