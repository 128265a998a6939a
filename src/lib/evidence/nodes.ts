/**
 * The nodes that readers make by the thousand. Each is its own span: half the objects, half the
 * work for the garbage collector, which is most of what reading a large file costs.
 */
import type { Span } from '../text/index.ts';
import type { ArrayNode, DataNode, NumberNode, ObjectNode, Property, StringNode } from './data.ts';

class Placed implements Span {
	readonly start: number;
	readonly end: number;
	constructor(start: number, end: number) {
		this.start = start;
		this.end = end;
	}
	get span(): Span {
		return this;
	}
}

export class TextNode extends Placed implements StringNode {
	readonly type = 'string';
	readonly value: string;
	constructor(start: number, end: number, value: string) {
		super(start, end);
		this.value = value;
	}
}

export class NumericNode extends Placed implements NumberNode {
	readonly type = 'number';
	readonly value: number;
	constructor(start: number, end: number, value: number) {
		super(start, end);
		this.value = value;
	}
}

export class MapNode extends Placed implements ObjectNode {
	readonly type = 'object';
	readonly properties: readonly Property[];
	constructor(start: number, end: number, properties: readonly Property[]) {
		super(start, end);
		this.properties = properties;
	}
}

export class ListNode extends Placed implements ArrayNode {
	readonly type = 'array';
	readonly items: readonly DataNode[];
	constructor(start: number, end: number, items: readonly DataNode[]) {
		super(start, end);
		this.items = items;
	}
}
