/** A version that names many, or whichever comes last: what is published has one. */
import { property, type Path } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';

const version = String.raw`v?\d+(?:\.\d+){0,3}(?:-[\w.-]+)?`;
/** As the registry tells them. */
const ranges = [
	new RegExp(String.raw`^(?:[\^~=]|[<>]=?)\s*${version}$`),
	new RegExp(String.raw`^${version}\s*(?:\s-\s|\|\|).*\d`),
	/^(?:v?\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2}$/
];

export const inexactVersion = defineRule({
	id: 'inexact-version',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'unsupported-config-key',
	onlyIn: ({ client }) => client.id === 'server-json',
	sources: [
		'https://modelcontextprotocol.io/registry/versioning',
		'https://github.com/modelcontextprotocol/registry/blob/main/internal/validators/validators.go'
	],
	messages: {
		latest: '`latest` is no version — the registry keeps that word for itself and refuses it here',
		range: '`{value}` fits many versions — the registry publishes one, and refuses a range'
	},
	config({ document, entries }, report) {
		const { root } = document;
		const look = (node: typeof root, path: Path) => {
			const field = property(node ?? undefined, 'version')?.value;
			if (field?.type !== 'string') return;
			const value = field.value.trim();
			const at = [...path, 'version'];
			if (value === 'latest') report({ message: 'latest', at });
			else if (/[<>=^~|*xX ]/.test(value) && ranges.some((range) => range.test(value)))
				report({ message: 'range', data: { value }, at });
		};
		look(root, []);
		for (const { node, path } of entries) look(node, path);
	}
});
