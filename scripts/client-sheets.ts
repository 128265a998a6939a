/** Makes the sheets of the clients' pages: fields from the schemas, examples from the conversion. */
import {
	clients,
	shapeOf,
	type ClientDefinition,
	type Reference
} from '../src/lib/clients/index.ts';
import { expandsAnything } from '../src/lib/clients/references.ts';
import type { Shape } from '../src/lib/clients/schema.ts';
import { examplesFor } from '../src/lib/convert/examples.ts';
import { isTarget } from '../src/lib/convert/index.ts';
import { settings } from '../src/lib/convert/settings.ts';
import type { ClientSheet, SheetField } from '../src/lib/ui/client-sheet.ts';
import { escapeHtml, highlight } from './markdown/highlight.ts';

const all: readonly ClientDefinition[] = clients;

/** Every client that has a page. */
export const sheetIds = all.map(({ id }) => id).filter((id) => id !== 'generic');

export async function clientSheet(id: string): Promise<ClientSheet> {
	const client = all.find((one) => one.id === id);
	if (!client) throw new Error(`there is no client ${id}`);
	const open = expandsAnything(client);
	return {
		id,
		name: client.name,
		published: client.kind === 'format',
		format: formatWords(client),
		roots: client.roots.map((path) => path.map((step) => (step === '*' ? '…' : step)).join('.')),
		facts: facts(client),
		fields: fieldsOf(client),
		references: open
			? null
			: client.expands.map((kind) => ({ form: forms[kind][0], what: forms[kind][1] })),
		referencesIn:
			client.expandsIn?.map((field) => (client.fields?.[field] ?? [field])[0] ?? field) ?? null,
		examples: isTarget(client) ? await examples(client) : []
	};
}

const forms: Readonly<Record<Reference, readonly [form: string, what: string]>> = {
	braces: ['${NAME}', 'a variable'],
	'braces-default': ['${NAME:-value}', 'a variable, with what holds where it is not set'],
	dollar: ['$NAME', 'a variable'],
	'env-colon': ['${env:NAME}', 'a variable'],
	input: ['${input:id}', 'what the person types in; `inputs` says what is asked'],
	editor: ['${workspaceFolder}', 'the open folder; `${userHome}` and others of the kind, too'],
	percent: ['%NAME%', 'a variable'],
	'bare-env': ['{env:NAME}', 'a variable; `{file:path}` puts in a file'],
	'file-colon': ['${file:path}', 'the text of a file'],
	secrets: ['${{ secrets.NAME }}', 'a secret that is kept elsewhere'],
	bundle: ['${user_config.key}', 'what the person typed in; `${__dirname}` is the bundle’s folder'],
	'single-braces': ['{name}', 'a variable that the file itself declares']
};

function formatWords({ format, leniency, otherFormats = [] }: ClientDefinition): string {
	const others = otherFormats.map((other) => other.toUpperCase()).join(' and ');
	const own =
		format === 'toml' || format === 'yaml'
			? format.toUpperCase()
			: leniency === 'comments'
				? 'JSON; comments are allowed, trailing commas are not'
				: leniency === 'unknown'
					? 'JSON; whether comments are allowed is not documented'
					: format === 'jsonc'
						? 'JSON; comments and trailing commas are allowed'
						: 'JSON, strictly: no comments, no trailing commas';
	return others === '' ? own : `${own}; ${others} in some places`;
}

function facts(client: ClientDefinition): string[] {
	const { remote, typeMissing, httpTypes, sse, unknownFields, badEntry, off, entryName } = client;
	const pair = (key: string, value: string | boolean) =>
		client.format === 'toml'
			? `\`${key} = ${JSON.stringify(value)}\``
			: client.format === 'yaml'
				? `\`${key}: ${value}\``
				: `\`"${key}": ${JSON.stringify(value)}\``;
	const [word] = httpTypes;
	const said: (string | false | undefined)[] = [
		!remote && 'The file only starts programs; a server with an address is skipped.',
		remote &&
			typeMissing === 'error' &&
			`A server with an address needs ${pair('type', word ?? 'http')}.`,
		remote &&
			typeMissing === 'sse' &&
			`An address without \`type\` means the older transport; write ${pair('type', word ?? 'http')}.`,
		remote && typeMissing === 'inferred' && 'An address needs no `type`.',
		remote && sse === false && 'The older transport, HTTP with server-sent events, is not spoken.',
		unknownFields === 'ignored' && 'Keys that it does not know are ignored.',
		unknownFields === 'refused' && 'Keys that it does not know are refused.',
		badEntry === 'costs-all' && 'One entry that is wrong costs all of them.',
		off && `${pair(off.field, off.value)} switches a server off.`,
		entryName &&
			!client.otherNames &&
			'Other names than of letters, digits, `-` and `_` are refused.',
		client.shortEnv && 'Programs get a short list of variables and what `env` gives them.',
		!client.projectCwd && 'Relative paths do not start at your project.'
	];
	return said.filter((fact) => typeof fact === 'string');
}

const core: Readonly<Record<string, string>> = {
	command: 'The program to start',
	args: 'Its arguments, one by one',
	env: 'Variables that it gets',
	cwd: 'The folder in which it starts',
	url: 'The address of the server',
	headers: 'Sent with every request',
	type: 'How the server is reached'
};
const setting: Readonly<Record<string, string>> = {
	envFile: 'A file with further variables',
	startTime: 'How long a start may take',
	callTime: 'How long a call may take',
	onlyTools: 'The tools that are offered',
	withoutTools: 'Tools that are not offered',
	approved: 'Tools that are used without asking',
	description: 'What people read about it',
	clientId: 'OAuth: the id of a client that was registered by hand',
	clientSecret: 'OAuth: its secret',
	scopes: 'OAuth: the scopes to ask for',
	callbackPort: 'OAuth: the port of the redirect address',
	redirectUri: 'OAuth: the redirect address'
};

function fieldsOf(client: ClientDefinition): SheetField[] {
	const shape = shapeOf(client.schema);
	const rows: SheetField[] = [];
	const walk = (at: readonly string[], { properties, required }: Shape) => {
		for (const [key, inner] of properties ?? []) {
			const path = [...at, key];
			const name = path.join('.');
			const deeper = inner.properties !== null && inner.types?.size === 1;
			if (deeper) walk(path, inner);
			else
				rows.push({
					name,
					type: typeWords(inner),
					required: at.length === 0 && required.includes(key),
					what: meaning(client, path)
				});
		}
	};
	walk([], shape);
	return rows;
}

function typeWords(shape: Shape): string {
	if (shape.options) return shape.options.map((option) => `\`${option}\``).join(', ');
	const words = [...(shape.types ?? [])].map((type) => {
		if (type === 'string') return 'text';
		if (type === 'boolean') return '`true` or `false`';
		if (type === 'array') return shape.inner?.types?.has('string') ? 'list of texts' : 'list';
		if (type === 'object') return shape.inner ? 'map of names to texts' : 'object';
		return type === 'null' ? '`null`' : type;
	});
	return words.length === 0 ? 'anything' : words.join(', or ');
}

function meaning(client: ClientDefinition, path: readonly string[]): string {
	const { fields = {}, nested = {}, off, timeouts = {} } = client;
	const name = path.join('.');
	const [key] = path;
	for (const [field, words] of Object.entries(core)) {
		const own: readonly string[] = fields[field as keyof typeof fields] ?? [field];
		const deeper = nested[field as keyof typeof nested]?.join('.');
		if (deeper === name || (path.length === 1 && own.includes(name))) {
			const means = client.urlMeans?.[name];
			if (means) return means === 'http' ? `${words}, over HTTP` : `${words}, older transport`;
			return field === 'command' && fields.args?.length === 0
				? 'The program to start, then its arguments'
				: words;
		}
	}
	if (path.length === 1 && key === off?.field) return `\`${String(off?.value)}\` switches it off`;
	for (const [id, { places }] of Object.entries(settings)) {
		const paths = places[client.id as keyof typeof places] ?? [];
		if (!paths.some((place) => place.join('.') === name)) continue;
		const time = timeouts[path.at(-1) ?? ''];
		return [setting[id] ?? '', time ? spanWords(time) : ''].filter(Boolean).join(', ');
	}
	const other: Readonly<Record<string, string>> = {
		bearer_token_env_var: 'The variable that holds the bearer token',
		env_http_headers: 'Headers, each with the variable that holds its value',
		env_vars: 'Variables of the environment that the program gets, too',
		env_keys: 'Variables whose values the keyring holds',
		apiKey: 'Sent as a bearer token',
		name: 'The name of the server',
		trust: '`true`: nothing is asked before tools are used',
		headersHelper: 'A program that prints headers',
		sessionless: '`true` for a server that keeps no sessions',
		watchPaths: 'Files whose change restarts it',
		start_on_launch: 'Starts it together with the client'
	};
	return other[name] ?? '';
}

function spanWords({
	unit,
	least,
	most,
	usual
}: NonNullable<ClientDefinition['timeouts']>[string]): string {
	return [
		unit === 's' ? 'in seconds' : 'in milliseconds',
		least !== undefined && most !== undefined && `${least} to ${most}`,
		usual !== undefined && `${usual} without it`
	]
		.filter(Boolean)
		.join('; ');
}

async function examples(client: ClientDefinition): Promise<ClientSheet['examples']> {
	const { program, address, bridged, token } = examplesFor(client);
	const language = client.format === 'toml' || client.format === 'yaml' ? client.format : 'json';
	const snippet = async (code: string, label: string) =>
		`<figure class="snippet"><figcaption><span>${escapeHtml(label)}</span></figcaption><pre tabindex="0" translate="no"><code>${await highlight(code, language)}</code></pre></figure>`;
	const file = client.files[0]?.replace(/^.*\/(?=.)/, '').replace(/\/$/, '') ?? client.name;
	return [
		{
			title: 'A program that it starts',
			note: '',
			html: await snippet(program, `${file}, a program`)
		},
		{
			title: bridged ? 'A server with an address, through mcp-remote' : 'A server with an address',
			note: bridged
				? 'The file cannot hold an address, so a small program connects in its place. It needs Node.'
				: token
					? 'The token stands in the variable `DOCS_TOKEN`, not in the file. Leave it out where the server signs you in, or asks for nothing.'
					: '',
			html: await snippet(address, `${file}, an address`)
		}
	];
}
