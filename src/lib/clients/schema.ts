/**
 * Checks a tree against a zod schema without turning it into values first: the answer carries paths,
 * costs one walk, and needs no code generation (which the page's policy forbids).
 */
import type * as z from 'zod/mini';
import type { DataNode, DataType, Path } from '../evidence/index.ts';
import type { Mismatch } from './define.ts';

/** A schema, boiled down to what a walk needs. */
export interface Shape {
	readonly types: ReadonlySet<DataType> | null;
	readonly options: readonly string[] | null;
	readonly properties: ReadonlyMap<string, Shape> | null;
	/** Properties that must be there. */
	readonly required: readonly string[];
	/** Of an array's items or a record's values. */
	readonly inner: Shape | null;
}

const anything: Shape = {
	types: null,
	options: null,
	properties: null,
	required: [],
	inner: null
};
const compiled = new WeakMap<z.core.$ZodType, Shape>();

/** The shape of a schema; made once for each schema. */
export function shapeOf(schema: z.core.$ZodType): Shape {
	let shape = compiled.get(schema);
	if (!shape) compiled.set(schema, (shape = compile(schema)));
	return shape;
}

function compile(schema: z.core.$ZodType): Shape {
	// Every schema carries one of zod's own definitions; the union is discriminated by `type`.
	const { def } = (schema as z.core.$ZodTypes)._zod;
	switch (def.type) {
		case 'string':
		case 'number':
		case 'boolean':
		case 'null':
			return only(def.type);
		case 'literal':
			return {
				...only('string'),
				options: def.values.filter((value) => typeof value === 'string')
			};
		case 'enum':
			return {
				...only('string'),
				options: Object.values(def.entries).filter((value) => typeof value === 'string')
			};
		case 'array':
			return { ...only('array'), inner: shapeOf(def.element) };
		case 'record':
			return { ...only('object'), inner: shapeOf(def.valueType) };
		case 'object':
			return {
				...only('object'),
				properties: new Map(Object.entries(def.shape).map(([key, value]) => [key, shapeOf(value)])),
				required: Object.entries(def.shape).flatMap(([key, value]) =>
					value._zod.optin === 'optional' ? [] : [key]
				)
			};
		case 'optional':
		case 'nullable':
		case 'default': {
			const inner = shapeOf(def.innerType);
			return def.type === 'nullable' && inner.types
				? { ...inner, types: new Set([...inner.types, 'null']) }
				: inner;
		}
		case 'union': {
			const shapes = def.options.map(shapeOf);
			if (shapes.some(({ types }) => types === null)) return anything;
			return {
				types: new Set(shapes.flatMap(({ types }) => [...(types ?? [])])),
				options: shapes.every(({ options }) => options)
					? shapes.flatMap(({ options }) => options ?? [])
					: null,
				properties: shapes.find(({ properties }) => properties)?.properties ?? null,
				required: [],
				inner: shapes.find(({ inner }) => inner)?.inner ?? null
			};
		}
		default:
			return anything;
	}
}

function only(type: DataType): Shape {
	return { ...anything, types: new Set([type]) };
}

/**
 * @param node a value
 * @param shape what it should be
 * @param path where the value lives
 * @param found grows by every difference; unknown properties are none
 */
export function compare(node: DataNode, shape: Shape, path: Path, found: Mismatch[]): void {
	if (shape.types && !shape.types.has(node.type)) {
		found.push({ path, expected: [...shape.types], received: node.type });
		return;
	}
	if (node.type === 'string') {
		if (shape.options && !shape.options.includes(node.value))
			found.push({ path, expected: ['string'], received: 'string', options: shape.options });
	} else if (node.type === 'array') {
		if (!shape.inner) return;
		for (const [index, item] of node.items.entries())
			if (differs(item, shape.inner)) compare(item, shape.inner, [...path, index], found);
	} else if (node.type === 'object') {
		for (const { key, value } of node.properties) {
			const child = shape.properties?.get(key) ?? shape.inner;
			if (child && differs(value, child)) compare(value, child, [...path, key], found);
		}
	}
}

/** A look that builds nothing: the path of a value that is right is never needed. */
export function differs(node: DataNode, { types, options, properties, inner }: Shape): boolean {
	if (types && !types.has(node.type)) return true;
	if (node.type === 'string') return options !== null && !options.includes(node.value);
	if (node.type === 'array') {
		if (inner) for (const item of node.items) if (differs(item, inner)) return true;
	} else if (node.type === 'object') {
		for (const { key, value } of node.properties) {
			const child = properties?.get(key) ?? inner;
			if (child && differs(value, child)) return true;
		}
	}
	return false;
}
