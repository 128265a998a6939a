/** The headers that an entry sends: its own, and those it hands to mcp-remote. */
import type { Entry, Field, NamedField } from '../clients/define.ts';
import { serverArgs, type Launch } from './launch.ts';

export interface SentHeader {
	readonly name: string;
	/** Without the name, as it will be sent. */
	readonly value: string;
	/** What to write in its place. */
	readonly field: Field<string>;
	/** In an argument: what stands in front of the value, name and colon. */
	readonly lead: string;
}

const nothing: readonly NamedField[] = [];

/** @returns every header with a name, in the order of the text */
export function sentHeaders(entry: Entry, launch: Launch): SentHeader[] {
	const own = (entry.headers?.value ?? nothing).map((field) => ({
		name: field.name,
		value: field.value,
		field,
		lead: ''
	}));
	if (launch.name !== 'mcp-remote') return own;
	return [
		...own,
		...headerArgs(launch).flatMap((field) => {
			const [lead, name] = /^([^:]+):[ \t]*/.exec(field.value) ?? [];
			return lead === undefined || name === undefined
				? []
				: [{ name: name.trim(), value: field.value.slice(lead.length), field, lead }];
		})
	];
}

/** What stands behind `--header`. */
export function headerArgs(launch: Launch): Field<string>[] {
	const given = serverArgs(launch);
	return given.filter((_, index) => given[index - 1]?.value === '--header');
}
