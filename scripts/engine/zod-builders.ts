/**
 * What the engine's bundle holds in place of zod: builders that write down a schema's definition and nothing else. The
 * engine reads definitions only (`clients/schema.ts`), so a page need not carry a validator that never runs. Everything
 * else — the JSON Schemas that we publish, the tests — uses zod itself.
 */

interface Schema {
	readonly _zod: { readonly def: object; readonly optin?: 'optional' };
}
const schema = (type: string, more: object = {}): Schema => ({ _zod: { def: { type, ...more } } });

export const string = (): Schema => schema('string');
export const number = (): Schema => schema('number');
export const boolean = (): Schema => schema('boolean');
export const unknown = (): Schema => schema('unknown');
const nothing = (): Schema => schema('null');
const oneOf = (values: readonly string[]): Schema =>
	schema('enum', { entries: Object.fromEntries(values.map((value) => [value, value])) });
export { nothing as null, oneOf as enum };
export const literal = (value: unknown): Schema => schema('literal', { values: [value] });
export const array = (element: Schema): Schema => schema('array', { element });
export const record = (keyType: Schema, valueType: Schema): Schema =>
	schema('record', { keyType, valueType });
export const object = (shape: Readonly<Record<string, Schema>>): Schema =>
	schema('object', { shape });
export const union = (options: readonly Schema[]): Schema => schema('union', { options });
export const nullable = (innerType: Schema): Schema => schema('nullable', { innerType });
export const optional = (innerType: Schema): Schema => ({
	_zod: { ...schema('optional', { innerType })._zod, optin: 'optional' }
});
