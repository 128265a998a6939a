/**
 * The nodes that readers make by the thousand. Each is its own span: half the objects, half the
 * work for the garbage collector, which is most of what reading a large file costs. Fields are only
 * declared: defining them before the constructor sets them would cost as much again.
 */
import type { Span } from '../text/index.ts';
import type { ArrayNode, DataNode, NumberNode, ObjectNode, Property, StringNode } from './data.ts';

class Placed implements Span {
	declare readonly start: number;
	declare readonly end: number;
	constructor(start: number, end: number) {
		this.start = start;
		this.end = end;
	}
	get span(): Span {
		return this;
	}
}

export class TextNode extends Placed implements StringNode {
	declare readonly type: 'string';
	declare readonly value: string;
	constructor(start: number, end: number, value: string) {
		super(start, end);
		this.type = 'string';
		this.value = value;
	}
}

/** A property; its own place is that of its key. */
export class Member extends Placed implements Property {
	declare readonly key: string;
	declare readonly value: DataNode;
	constructor(start: number, end: number, key: string, value: DataNode) {
		super(start, end);
		this.key = key;
		this.value = value;
	}
	get keySpan(): Span {
		return this;
	}
}

export class NumericNode extends Placed implements NumberNode {
	declare readonly type: 'number';
	declare readonly value: number;
	constructor(start: number, end: number, value: number) {
		super(start, end);
		this.type = 'number';
		this.value = value;
	}
}

export class MapNode extends Placed implements ObjectNode {
	declare readonly type: 'object';
	declare readonly properties: readonly Property[];
	constructor(start: number, end: number, properties: readonly Property[]) {
		super(start, end);
		this.type = 'object';
		this.properties = properties;
	}
}

export class ListNode extends Placed implements ArrayNode {
	declare readonly type: 'array';
	declare readonly items: readonly DataNode[];
	constructor(start: number, end: number, items: readonly DataNode[]) {
		super(start, end);
		this.type = 'array';
		this.items = items;
	}
}
