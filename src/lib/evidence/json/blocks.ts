/** JSON objects inside other text: bodies of answers, lines of a log, documents one below the other. */
import type { DataNode, ObjectNode } from '../data.ts';
import { ListNode, MapNode, NumericNode, TextNode } from '../nodes.ts';
import { readJson } from './read.ts';

/** Signs looked at in search of closing brackets; keeps hostile text linear. */
const budget = 4_000_000;
const mostBlocks = 60;
const longestBlock = 400_000;

/**
 * @param text any text
 * @param wanted says of a block's own text whether it is worth reading
 * @returns the objects, with their places in `text`; what is not closed is left out, except at the end
 */
export function objectsIn(text: string, wanted: (block: string) => boolean): ObjectNode[] {
	const found: ObjectNode[] = [];
	let left = budget;
	for (let at = text.indexOf('{'); at !== -1 && left > 0 && found.length < mostBlocks;) {
		const end = closing(text, at, Math.min(left, longestBlock));
		left -= (end ?? Math.min(text.length, at + longestBlock)) - at;
		const stop =
			end ?? (found.length === 0 && text.length - at < longestBlock ? text.length : null);
		const block = stop === null ? '' : text.slice(at, stop);
		if (stop !== null && wanted(block)) {
			const { root } = readJson(block);
			if (root?.type === 'object') {
				// `moved` keeps the type of what it moves.
				found.push(moved(root, at) as ObjectNode);
				at = text.indexOf('{', stop);
				continue;
			}
		}
		at = text.indexOf('{', at + 1);
	}
	return found;
}

/** The same value, its places moved. */
function moved(node: DataNode, by: number): DataNode {
	const { start, end } = node.span;
	switch (node.type) {
		case 'object':
			return new MapNode(
				start + by,
				end + by,
				node.properties.map(({ key, keySpan, value }) => ({
					key,
					keySpan: { start: keySpan.start + by, end: keySpan.end + by },
					value: moved(value, by)
				}))
			);
		case 'array':
			return new ListNode(
				start + by,
				end + by,
				node.items.map((item) => moved(item, by))
			);
		case 'string':
			return new TextNode(start + by, end + by, node.value);
		case 'number':
			return new NumericNode(start + by, end + by, node.value);
		default:
			return { ...node, span: { start: start + by, end: end + by } };
	}
}

/** Behind the bracket that closes the one at `start`; `null` where none does within `most` signs. */
export function closing(text: string, start: number, most: number): number | null {
	let depth = 0;
	let quoted = false;
	const stop = Math.min(text.length, start + most);
	for (let at = start; at < stop; at++) {
		const code = text.charCodeAt(at);
		if (quoted) {
			if (code === 92) at++;
			else if (code === 34 || code === 10) quoted = false;
		} else if (code === 34) quoted = true;
		else if (code === 123) depth++;
		else if (code === 125 && --depth === 0) return at + 1;
	}
	return null;
}
