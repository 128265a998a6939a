/** Adds to and takes from lists that are written in one piece: TOML's `[…]` and `{…}`, YAML's flow style. */
import { startOfLine, type Edit, type Span } from '../text/index.ts';

export interface Addition {
	/** Index of the member it stands after; -1 for the front. */
	readonly after: number;
	readonly text: string;
}

/**
 * @param list brackets included
 * @param members in the order of the text
 * @param removed indexes of those that go
 * @returns edits that keep what stands between the members that stay, comments there included
 */
export function changeMembers(
	text: string,
	list: Span,
	{
		members,
		removed,
		added
	}: {
		readonly members: readonly Span[];
		readonly removed: ReadonlySet<number>;
		readonly added: readonly Addition[];
	}
): Edit[] {
	const kept = members.flatMap((_, index) => (removed.has(index) ? [] : [index]));
	const [first] = members;
	if (!first || kept.length === 0) {
		const inside = { start: list.start + 1, end: list.end - 1 };
		const pad = text[list.start] === '{' && added.length > 0 ? ' ' : '';
		return [{ span: inside, text: pad + added.map((member) => member.text).join(', ') + pad }];
	}
	const lineStart = startOfLine(text, first.start);
	const lead = text.slice(lineStart, first.start);
	const gap = lineStart > list.start && lead.trim() === '' ? `\n${lead}` : ' ';
	const following = new Map<number, string[]>();
	for (const addition of added) {
		const anchor = kept.findLast((index) => index <= addition.after) ?? -1;
		following.set(anchor, [...(following.get(anchor) ?? []), addition.text]);
	}
	const edits: Edit[] = [];
	const front = following.get(-1) ?? [];
	const leading = members[kept[0] ?? 0] ?? first;
	if (front.length > 0 || leading !== first)
		edits.push({
			span: { start: first.start, end: leading.start },
			text: front.map((member) => `${member},${gap}`).join('')
		});
	for (const [position, index] of kept.entries()) {
		const member = members[index];
		if (!member) continue;
		const next = kept[position + 1] ?? members.length;
		const addition = (following.get(index) ?? []).map((piece) => `,${gap}${piece}`).join('');
		const last = members[next - 1];
		if (next - index > 1 && last)
			edits.push({ span: { start: member.end, end: last.end }, text: addition });
		else if (addition !== '')
			edits.push({ span: { start: member.end, end: member.end }, text: addition });
	}
	return edits;
}
