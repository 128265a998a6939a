/** What a `WWW-Authenticate` header says. */

export const heading = 'What the challenge says';
export const place = (scheme: string, line: number, column: number) =>
	`${scheme}, line ${line}:${column}`;
export const dataOfItsOwn = 'data of its own, not shown';
export const nothingElse = 'nothing else';
export const readings = 'What SDKs read in it';
export const nothing = 'nothing';
export const asOf =
	'As of TypeScript SDK 1.32 and 2.4, Python SDK 2.3. Version 1 looks only where `Bearer` comes first, version 2 at `DPoP`, too; Python takes the first match.';
