/** One name twice in one object: it parses, and the earlier value is lost without a message. */
import type { ObjectNode, Path, Property } from '../../evidence/index.ts';
import type { ConfigContext, FixDraft } from '../define.ts';
import { defineRule } from '../define.ts';
import { freeName, holderOf } from '../shape.ts';
import { faultsOf } from '../syntax.ts';

export const jsonDuplicateKey = defineRule({
	id: 'json-duplicate-key',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-duplicate-key',
	sources: ['https://www.rfc-editor.org/rfc/rfc8259#section-4'],
	messages: {
		dropped:
			'The name `{key}` stands here a second time — only this one counts, the earlier one is not read',
		same: 'The name `{key}` stands here a second time with the same content — one of them is not read'
	},
	config(context, report) {
		for (const { span, more, data, repair } of faultsOf(context, 'duplicate-key')) {
			const { key = '', same } = data;
			const holder = holderOf(context.document.root, span.start);
			const [first] = more;
			report({
				message: same ? 'same' : 'dropped',
				data: { key },
				at: { span },
				related: first ? [{ at: { span: first }, note: 'the earlier one' }] : [],
				severity: same || !holder || !matters(holder.path, key, context) ? 'advice' : 'error',
				fixes: () => {
					if (!repair) return [];
					const remove: FixDraft = {
						title: 'Remove the earlier one',
						safety: same ? 'safe' : 'review',
						changes: [{ op: 'text', edits: repair }]
					};
					const keep = same || !holder ? null : keepBoth(context, holder, span.start);
					return keep ? [keep, remove] : [remove];
				}
			});
		}
	}
});

/** Does anything that the client reads get lost? Other settings may say the same twice. */
function matters(path: Path, key: string, { container }: ConfigContext): boolean {
	if (!container) return true;
	const at = [...path, key];
	const shorter = Math.min(at.length, container.length);
	return container.slice(0, shorter).every((step, index) => at[index] === step);
}

/** Two entries get two names; two blocks of entries become one. */
function keepBoth(
	context: ConfigContext,
	{ node, path }: { readonly node: ObjectNode; readonly path: Path },
	offset: number
): FixDraft | null {
	const { container, document } = context;
	const index = node.properties.findIndex(({ keySpan }) => keySpan.start === offset);
	const later = node.properties[index];
	const earlier = node.properties.findLast(({ key }, at) => key === later?.key && at < index);
	if (!container || !later || !earlier) return null;
	if (path.length === container.length) {
		const name = freeName(
			later.key,
			node.properties.map(({ key }) => key)
		);
		const edit = { span: later.keySpan, text: JSON.stringify(name) };
		return {
			title: 'Give each its name',
			safety: 'review',
			changes: [{ op: 'text', edits: [edit] }]
		};
	}
	const isContainer = path.length === container.length - 1 && container.at(-1) === later.key;
	const edits = isContainer ? merged(document.text, node, earlier, later) : null;
	return edits && { title: 'Join the two', safety: 'review', changes: [{ op: 'text', edits }] };
}

/** The members of the later block move to the end of the earlier one. */
function merged(text: string, node: ObjectNode, earlier: Property, later: Property) {
	if (earlier.value.type !== 'object' || later.value.type !== 'object') return null;
	const last = earlier.value.properties.at(-1);
	const first = later.value.properties[0];
	const end = later.value.properties.at(-1);
	if (!last || !first || !end) return null;
	const names = new Set(earlier.value.properties.map(({ key }) => key));
	if (later.value.properties.some(({ key }) => names.has(key))) return null;
	const lead = /\r?\n[ \t]*$/.exec(text.slice(0, first.keySpan.start))?.[0] ?? ' ';
	if (node.properties.indexOf(later) === node.properties.indexOf(earlier) + 1)
		return [
			{
				span: { start: last.value.span.end, end: first.keySpan.start },
				text: `,${lead}`
			}
		];
	const before = node.properties[node.properties.indexOf(later) - 1];
	if (!before) return null;
	const members = text.slice(first.keySpan.start, end.value.span.end);
	const place = last.value.span.end;
	return [
		{ span: { start: place, end: place }, text: `,${lead}${members}` },
		{ span: { start: before.value.span.end, end: later.value.span.end }, text: '' }
	];
}
