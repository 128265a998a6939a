/** The same two servers for every client: one that is started, one that is reached. */
import { generic } from '../clients/generic.ts';
import { readEntries, type ClientDefinition } from '../clients/index.ts';
import { readJson } from '../evidence/index.ts';
import { convert } from './index.ts';

const program = `{"mcpServers":{"time":{"command":"uvx","args":["mcp-server-time"]}}}`;
const address = `{"mcpServers":{"docs":{"url":"https://mcp.example.com/mcp"}}}`;
const signed = `{"mcpServers":{"docs":{"url":"https://mcp.example.com/mcp","headers":{"Authorization":"Bearer \${DOCS_TOKEN}"}}}}`;

export interface Examples {
	readonly program: string;
	readonly address: string;
	/** Reached through mcp-remote, because the file only starts programs. */
	readonly bridged: boolean;
	/** The address carries a token that the client takes from a variable. */
	readonly token: boolean;
}

/** @param to any client that `isTarget` */
export function examplesFor(to: ClientDefinition): Examples {
	const render = (text: string) =>
		convert(readEntries(readJson(text).root, generic).entries, { from: generic, to });
	const withToken = render(signed);
	const token = withToken.lost.length === 0;
	const reached = token ? withToken : render(address);
	return {
		program: render(program).text,
		address: reached.text,
		bridged: reached.lost.length > 0,
		token
	};
}
