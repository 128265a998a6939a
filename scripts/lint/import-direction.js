/**
 * ESLint rule: imports run one way. Each room of `src/lib` imports only from itself and from the rooms to its left,
 * and nothing that holds the engine knows Svelte, SvelteKit, the page or Node: it also bundles and runs alone.
 */
import { builtinModules } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';

/** From left to right. `routes` is `src/routes`. */
export const rooms = [
	'text',
	'evidence',
	'catalog',
	'secrets',
	'discovery',
	'clients',
	'convert',
	'rules',
	'analysis',
	'trees',
	'links',
	'help',
	'ui',
	'routes'
];
/** Of `rules` and `analysis` these know the types alone, so that a page with them does not load the engine. */
const typesOnly = new Map([
	['trees', ['rules', 'analysis']],
	['links', ['rules', 'analysis', 'trees']],
	['help', ['rules', 'analysis', 'trees', 'links']]
]);
const outside =
	/^(?:svelte|@sveltejs|\$app|\$env|\$lib|\$service-worker|virtual:|@codemirror)(?:[/:]|$)/;
const node = new Set(builtinModules);

/** @type {import('eslint').Rule.RuleModule} */
export const importDirection = {
	meta: {
		type: 'problem',
		docs: { description: 'imports run one way' },
		schema: [
			{ type: 'object', properties: { src: { type: 'string' } }, additionalProperties: false }
		],
		messages: {
			direction:
				'`{{from}}` may not import from `{{to}}`: imports run {{order}}, and only to the left',
			typesOnly: '`{{from}}` may import only types from `{{to}}`: write `import type`',
			outside:
				'`{{from}}` may not import `{{source}}`: the engine runs without a page and without Node',
			alias:
				'`{{from}}` imports by relative path, with the file’s ending: the engine also bundles alone'
		}
	},
	create(context) {
		const src = resolve(context.cwd, 'src');
		const from = roomOf(src, context.filename);
		if (from === undefined) return {};
		const engine = rooms.indexOf(from) < rooms.indexOf('ui');

		/** @param {import('estree').Node | null | undefined} source @param {boolean} types */
		function check(source, types) {
			if (source?.type !== 'Literal' || typeof source.value !== 'string' || from === undefined)
				return;
			const { value } = source;
			/** @param {string} messageId @param {Record<string, string>} [data] */
			const report = (messageId, data) => {
				context.report({
					node: source,
					messageId,
					data: { from, source: value, order: rooms.join(', '), ...data }
				});
			};
			if (engine && value.startsWith('$lib')) return report('alias');
			if (engine && (outside.test(value) || value.startsWith('node:') || node.has(value)))
				return report('outside');
			const to = value.startsWith('$lib/')
				? value.split('/')[1]
				: value.startsWith('.')
					? roomOf(src, resolve(dirname(context.filename), value))
					: undefined;
			if (to === undefined || to === from) return;
			if (!rooms.includes(to) || rooms.indexOf(to) > rooms.indexOf(from))
				return report('direction', { to });
			if (!types && typesOnly.get(from)?.includes(to)) return report('typesOnly', { to });
			// The same file, type or value, is reached with its ending.
			if (engine && !/\.[a-z]+(?:\?\w+)?$/.test(value)) report('alias');
		}
		return {
			/** @param {any} node */
			ImportDeclaration: (node) => {
				const { source, importKind, specifiers } = node;
				const types =
					importKind === 'type' ||
					(specifiers.length > 0 &&
						specifiers.every((/** @type {any} */ { importKind }) => importKind === 'type'));
				check(source, types);
			},
			/** @param {any} node */
			ExportNamedDeclaration: ({ source, exportKind }) => check(source, exportKind === 'type'),
			/** @param {any} node */
			ExportAllDeclaration: ({ source, exportKind }) => check(source, exportKind === 'type'),
			ImportExpression: ({ source }) => check(source, false)
		};
	}
};

/**
 * @param {string} src
 * @param {string} file
 * @returns {string | undefined} the room that a file of `src` lies in
 */
function roomOf(src, file) {
	const [top, room] = relative(src, file).split(sep);
	if (top === 'routes') return 'routes';
	return top === 'lib' ? room : undefined;
}
