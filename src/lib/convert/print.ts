/** Writes plain values as a person would: JSON, TOML with a table for each entry, YAML in blocks. */
import type { Path } from '../evidence/index.ts';
import { writeKey, writeValue } from '../evidence/toml/write.ts';
import { writeScalar } from '../evidence/yaml/write.ts';

export type Plain = string | number | boolean | null | readonly Plain[] | PlainObject;
export interface PlainObject {
	readonly [key: string]: Plain;
}

/** A list of plain values stays on one line up to this width. */
const width = 80;

/** JSON with two blanks for each level. */
export function printJson(value: Plain, lead = ''): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const deeper = `${lead}  `;
	if (isList(value)) {
		const parts = value.map((item) => printJson(item, deeper));
		const line = `[${parts.join(', ')}]`;
		if (value.every((item) => typeof item !== 'object') && lead.length + line.length <= width)
			return line;
		return `[\n${parts.map((part) => deeper + part).join(',\n')}\n${lead}]`;
	}
	const parts = Object.entries(value).map(
		([key, child]) => `${deeper}${JSON.stringify(key)}: ${printJson(child, deeper)}`
	);
	return parts.length === 0 ? '{}' : `{\n${parts.join(',\n')}\n${lead}}`;
}

/**
 * @param root the table that holds the entries
 * @param entries each becomes `[root.name]`, its objects tables of their own
 */
export function printToml(root: Path, entries: PlainObject): string {
	const tables = Object.entries(entries).map(([name, entry]) => table([...root, name], entry));
	return tables.join('\n\n');
}

function table(path: Path, value: Plain): string {
	const members = isObject(value) ? Object.entries(value) : [];
	const isTable = (child: Plain) => isObject(child) && Object.keys(child).length > 0;
	const lines = members
		.filter(([, child]) => !isTable(child))
		.map(([key, child]) => `${writeKey(key)} = ${writeValue(child)}`);
	const head = `[${path.map((step) => writeKey(String(step))).join('.')}]`;
	const own = [head, ...lines].join('\n');
	const inner = members.filter(([, child]) => isTable(child));
	return [own, ...inner.map(([key, child]) => table([...path, key], child))].join('\n\n');
}

/** YAML; lists of plain values take a line for each. */
export function printYaml(value: Plain, lead = ''): string {
	if (isList(value)) {
		if (value.length === 0) return '[]';
		return value.map((item) => `- ${printYaml(item, `${lead}  `)}`).join(`\n${lead}`);
	}
	if (isObject(value)) {
		const lines = Object.entries(value).map(([key, child]) => {
			const nested = typeof child === 'object' && child !== null && Object.keys(child).length > 0;
			return nested
				? `${writeScalar(key)}:\n${lead}  ${printYaml(child, `${lead}  `)}`
				: `${writeScalar(key)}: ${printYaml(child)}`;
		});
		return lines.length === 0 ? '{}' : lines.join(`\n${lead}`);
	}
	return typeof value === 'string' ? writeScalar(value) : JSON.stringify(value);
}

function isList(value: Plain): value is readonly Plain[] {
	return Array.isArray(value);
}
function isObject(value: Plain): value is PlainObject {
	return typeof value === 'object' && value !== null && !isList(value);
}
