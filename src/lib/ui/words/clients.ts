/** The list of clients, and the page of each. */

export const listTitle = 'Clients · MCP Clinic';
export const listDescription =
	'Where each MCP client keeps its config, what the file may hold, how references work, where the logs are, and what people get wrong most often.';
export const clients = 'Clients';
export const lead =
	'Every client reads another file, under other names. One page for each: where the file is, a working example, every field, references, logs, limits, sign-in, and what goes wrong most often.';
export const filter = 'Find in clients';

export const pageTitle = (client: string) => `${client}: MCP config · MCP Clinic`;
export const description = (client: string) =>
	`${client} and MCP: where the config file is, working examples, every field, references to variables, logs, limits, sign-in and common mistakes.`;
export const anySystem = 'Any system';
const code = (names: readonly string[]) => names.map((name) => `\`${name}\``);
export const reads = (format: string, roots: readonly string[]) =>
	`Reads ${format}. Servers stand under ${code(roots).join(' or ')}.`;
/** Of a form in which servers are published. */
export const writtenAs = (format: string, roots: readonly string[]) =>
	`Written as ${format}. A server stands under ${code(roots).join(' or ')}.`;
export const checkConfig = 'Check a config';

export const files = 'Where the file is';
export const examples = 'Examples';
export const example = 'Example';
export const exampleLabel = (client: string) => `${client}, an example`;
export const fields = 'Fields of a server';
export const field = 'Field';
export const holds = 'Holds';
export const whatItIs = 'What it is';
export const required = 'required';
export const asSchema = 'As [JSON Schema](schema), for editors.';

export const references = 'References and variables';
export const referencesUnknown = 'Whether references to variables are replaced is not documented.';
export const noReferences =
	'No references are replaced: what the file says is passed on as it stands.';
export const onlyIn = (fields: readonly string[]) =>
	`Only in ${code(fields)
		.join(', ')
		.replace(/, (?=[^,]*$)/, ' and ')}.`;

export const reload = 'After an edit';
export const logs = 'Logs';
export const limits = 'Limits';
export const signIn = 'Sign-in';
export const oauth = 'OAuth is supported.';
export const noOauth = 'OAuth is not supported.';
export const mustAllow = 'The authorization server must allow:';
export const mistakes = 'What goes wrong most often';
export const unsure = 'Not confirmed';
export const checkedIn = (month: string) => `Checked in ${month}.`;
export const neighbours = 'Neighbouring clients';
