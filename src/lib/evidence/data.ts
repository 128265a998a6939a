/** The tree that every config reader produces, whatever the format: values with their places. */
import type { Span } from '../text/index.ts';

/** Where a value lives: property names and array indexes from the root. */
export type Path = readonly (string | number)[];

export type DataNode = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode;
export type DataType = DataNode['type'];

export interface ObjectNode {
	readonly type: 'object';
	readonly span: Span;
	/** In the order of the text, duplicates included. */
	readonly properties: readonly Property[];
}
export interface Property {
	readonly key: string;
	/** The key as written, quotes included. */
	readonly keySpan: Span;
	readonly value: DataNode;
}
export interface ArrayNode {
	readonly type: 'array';
	readonly span: Span;
	readonly items: readonly DataNode[];
}
export interface StringNode {
	readonly type: 'string';
	/** Quotes included. */
	readonly span: Span;
	readonly value: string;
}
export interface NumberNode {
	readonly type: 'number';
	readonly span: Span;
	readonly value: number;
}
export interface BooleanNode {
	readonly type: 'boolean';
	readonly span: Span;
	readonly value: boolean;
}
export interface NullNode {
	readonly type: 'null';
	readonly span: Span;
	readonly value: null;
}

/** Objects with more members than this get an index when one is looked up by name. */
const indexedFrom = 12;
const indexes = new WeakMap<ObjectNode, ReadonlyMap<string, Property>>();

/** The last property of that name, which is the one that every parser keeps. */
export function property(node: DataNode | undefined, key: string): Property | undefined {
	if (node?.type !== 'object') return undefined;
	const { properties } = node;
	if (properties.length >= indexedFrom) {
		let index = indexes.get(node);
		if (!index) {
			index = new Map(properties.map((member) => [member.key, member]));
			indexes.set(node, index);
		}
		return index.get(key);
	}
	return properties.findLast((member) => member.key === key);
}

/** A member that is a string; `null` where there is none, or where it is none. */
export function textOf(node: DataNode | undefined, key: string): string | null {
	const value = property(node, key)?.value;
	return value?.type === 'string' ? value.value : null;
}

/** The strings of a list; `null` where it is none. */
export function textsIn(node: DataNode | undefined): string[] | null {
	if (node?.type !== 'array') return null;
	return node.items.flatMap((item) => (item.type === 'string' ? [item.value] : []));
}

/** One step further than `path`. It has no room for more, as a spread would leave it: thousands are made. */
export function stepFrom(path: Path, step: string | number): Path {
	const longer = new Array<string | number>(path.length + 1);
	for (let at = 0; at < path.length; at++) longer[at] = path[at] ?? '';
	longer[path.length] = step;
	return longer;
}

/** The node at `path`, or `undefined` where there is none. */
export function nodeAt(root: DataNode | null, path: Path): DataNode | undefined {
	let node: DataNode | undefined = root ?? undefined;
	for (const step of path) {
		if (typeof step === 'number') node = node?.type === 'array' ? node.items[step] : undefined;
		else node = property(node, step)?.value;
	}
	return node;
}

/** The property that `path` ends in, or `undefined` where it ends in an array element or nowhere. */
export function propertyAt(root: DataNode | null, path: Path): Property | undefined {
	const key = path.at(-1);
	return typeof key === 'string' ? property(nodeAt(root, path.slice(0, -1)), key) : undefined;
}

/**
 * The plain value of a node. `__proto__` becomes an own property, as with `JSON.parse`;
 * of duplicate keys the last one wins.
 */
export function toValue(node: DataNode): unknown {
	if (node.type === 'array') return node.items.map(toValue);
	if (node.type !== 'object') return node.value;
	const value = {};
	for (const { key, value: child } of node.properties)
		Object.defineProperty(value, key, {
			value: toValue(child),
			enumerable: true,
			writable: true,
			configurable: true
		});
	return value;
}
