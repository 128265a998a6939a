/** Why the server that a docs author names is not shown; backticks mean code. Goes on from a colon, without a full stop. */

export const noText = 'it is not a text';
export const tooLong = (most: number) => `it has more than ${most} characters`;
export const noJson = 'it is not JSON';
export const noObject = 'it is not an object in braces';
export const noHttps = '`url` has to be an https address';
export const password = '`url` must not hold a user name or a password';
export const launcher = (known: readonly string[]) =>
	`\`command\` has to be one of ${known.join(', ')}`;
export const programText = '`args` must not hold program text or start a shell';
export const wrongForm = (field: string) =>
	`\`${field}\` is missing, or is not of the form that this page documents`;
export const somethingElse = (known: readonly string[]) =>
	`it holds something besides ${known.map((field) => `\`${field}\``).join(', ')}`;

/** In the console of the browser. */
export const notUsed = (why: string) => `mcp-clinic: the server attribute is not used: ${why}`;
