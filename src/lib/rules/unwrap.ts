/** Takes the braces of an inner block away, so that its members stand where the block did. */
import { indentLines } from '../evidence/json/write.ts';
import type { ObjectNode, Property } from '../evidence/index.ts';
import { startOfLine, type Edit } from '../text/index.ts';

/**
 * @param property what goes: its name, and everything of its value that stands around `block`
 * @param block lies in the property's value; its members stay, comments between them too
 * @returns edits of JSON text; none where the block is empty
 */
export function unwrapped(text: string, { keySpan, value }: Property, block: ObjectNode): Edit[] {
	const first = block.properties[0];
	const last = block.properties.at(-1);
	if (!first || !last) return [];
	const members = { start: first.keySpan.start, end: last.value.span.end };
	const lead = leadOf(text, keySpan.start);
	const deeper = leadOf(text, members.start);
	return [
		{ span: { start: keySpan.start, end: members.start }, text: '' },
		{ span: { start: members.end, end: value.span.end }, text: '' },
		...(deeper.startsWith(lead) ? indentLines(text, members, lead.length - deeper.length, '') : [])
	];
}

/** The blanks that stand directly before `offset` on its line. */
export function leadOf(text: string, offset: number): string {
	return /[ \t]*$/.exec(text.slice(startOfLine(text, offset), offset))?.[0] ?? '';
}
