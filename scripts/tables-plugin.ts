/** Small tables made from the engine when the site is built: a page that only names rules need not load them. */
import type { Plugin } from 'vite';
import { clients } from '../src/lib/clients/index.ts';
import { rules, type ConfigRule } from '../src/lib/rules/index.ts';

const all: readonly ConfigRule[] = rules;

/** Each is the default export of `virtual:tables/<name>`; `src/app.d.ts` gives their types. */
const tables: Readonly<Record<string, () => unknown>> = {
	'client-names': () => Object.fromEntries(clients.map(({ id, name }) => [id, name])),
	rules: () =>
		all.map(({ id, severity, messages }) => ({ id, severity, messages: Object.values(messages) })),
	'rules-of-diagnoses': () => {
		const found: Record<string, string[]> = {};
		for (const { id, diagnosis } of all) (found[diagnosis] ??= []).push(id);
		return found;
	}
};

const prefix = 'virtual:tables/';

export function engineTables(): Plugin {
	return {
		name: 'clinic-tables',
		resolveId(id) {
			return id.startsWith(prefix) ? `\0${id}` : undefined;
		},
		load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const name = id.slice(prefix.length + 1);
			const table = tables[name];
			if (!table)
				this.error(`there is no table ${name}; known are ${Object.keys(tables).join(', ')}`);
			return `export default ${JSON.stringify(table())};`;
		}
	};
}
