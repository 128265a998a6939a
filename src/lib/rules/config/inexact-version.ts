/** A version that names many, or whichever comes last: what is published has one. */
import { property } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';

/** As the registry tells a range: a comparison, two versions joined, a wildcard for a part. */
const range =
	/^(?:[\^~=]|[<>]=?)\s*v?\d|^v?\d\S*\s*(?:\s-\s|\|\|)\s*v?\d|^v?(?:\d+\.)*[xX*](?:\.[\dxX*]+)*$/;

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
		for (const { node, path } of [{ node: document.root, path: [] }, ...entries]) {
			const field = property(node ?? undefined, 'version')?.value;
			if (field?.type !== 'string') continue;
			const value = field.value.trim();
			const at = [...path, 'version'];
			if (value === 'latest') report({ message: 'latest', at });
			else if (range.test(value)) report({ message: 'range', data: { value }, at });
		}
	}
});
