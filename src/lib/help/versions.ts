/** Versions that a text tells: of the client, the server, the protocol, and what runs them. */

export interface Versions {
	/** Of the client and the server, as they introduce themselves: `claude-ai 0.1.0`. */
	readonly client: string | null;
	readonly server: string | null;
	/** Of anything else: `Node.js v20.11.0`, `mcp-remote@0.1.38`. */
	readonly others: readonly string[];
}

/** Longer texts are read up to here. */
const longest = 500_000;
const mostOthers = 6;

export function versionsIn(text: string): Versions {
	const read = text.slice(0, longest);
	const others = [
		...read.matchAll(/\bNode\.js (v\d{1,3}\.\d{1,3}\.\d{1,3})\b/g),
		...read.matchAll(/\bnode: ?['"]?(v\d{1,3}\.\d{1,3}\.\d{1,3})\b/g)
	]
		.map(([, version]) => `Node.js ${version}`)
		.concat(
			[...read.matchAll(/\bPython(?: version)? \(?(\d\.\d{1,2}\.\d{1,2})\b/g)].map(
				([, version]) => `Python ${version}`
			),
			[...read.matchAll(/"protocolVersion"\s{0,9}:\s{0,9}"(\d{4}-\d\d-\d\d)"/g)].map(
				([, version]) => `protocol ${version}`
			),
			[
				...read.matchAll(
					/(?<![\w@./-])((?:@[a-z\d][\w.-]{0,60}\/)?[a-z][\w.-]{0,60}@\d{1,4}\.\d{1,4}\.\d{1,4})(?![\w@.])/g
				)
			].map(([, name = '']) => name)
		);
	return {
		client: introduced(read, 'clientInfo'),
		server: introduced(read, 'serverInfo'),
		others: [...new Set(others)].slice(0, mostOthers)
	};
}

function introduced(text: string, key: string): string | null {
	const [, inner = ''] = new RegExp(`"${key}"\\s{0,9}:\\s{0,9}\\{([^{}]{1,400})`).exec(text) ?? [];
	const [, name] = /"name"\s{0,9}:\s{0,9}"([^"\\]{1,60})"/.exec(inner) ?? [];
	const [, version] = /"version"\s{0,9}:\s{0,9}"([^"\\]{1,40})"/.exec(inner) ?? [];
	return version === undefined ? null : `${name ?? ''} ${version}`.trim();
}
