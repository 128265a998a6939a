/** Where clients look for metadata. */

export const pageTitle = 'Where clients look for OAuth metadata · MCP Clinic';
export const description =
	'From the address of an MCP server to the well-known addresses that clients ask, in their order and by revision of the specification, with commands to ask there yourself.';
export const heading = 'Where do clients look for your metadata?';
export const lead =
	'Before anybody signs in, a client asks the server where that happens. It asks at fixed addresses, in a fixed order; a document at any other place is not found.';

export const address = 'Address of the MCP server';
export const issuer = 'Authorization server, if you know it';
/** Goes on with the address to take instead. */
export const take = 'Take';

export const order = (example: boolean) =>
	`${example ? 'An example: ' : ''}the addresses, in their order`;
export const behindPath =
	'Nobody looks at `/mcp/.well-known/…`, behind the path. From the specification: [2026-07-28, discovery](specification); the order of the TypeScript SDK was measured with 1.32 and 2.4 on 2026-11-23, that of the [Python SDK](python) stands in its source.';

export const ask = 'Ask there yourself';
export const commands =
	'The first command calls the server without a token, the others ask for metadata. They hold no secret and change nothing.';
export const shell = 'Shell';
export const pasteBack =
	'Then [paste commands and answers back](check): they are compared with this address.';
export const noAnswer =
	'Where nothing answers: [no metadata of the server](resource), [none of the authorization server](authorization), [an answer that does not name it](challenge).';
