/** What one client's module says about the file it reads. Only what the engine needs: prose lives in `<id>.reference.ts`. */
import type * as z from 'zod/mini';
import type { ConfigFormat, DataNode, DataType, Path } from '../evidence/index.ts';

export type Platform = 'windows' | 'macos' | 'linux';
export type Transport = 'stdio' | 'http' | 'sse' | 'ws' | 'unknown';

/** One MCP server in a config, in words that are the same for every client. */
export interface Entry {
	readonly name: string;
	readonly path: Path;
	readonly node: DataNode;
	readonly transport: Transport;
	readonly command?: Field<string>;
	/** Only the elements that are strings; each carries its own path. */
	readonly args?: Field<readonly Field<string>[]>;
	/** Set where `args` is the array that starts with the program itself: arguments begin at index 1. */
	readonly firstArg?: 1;
	readonly env?: Field<readonly NamedField[]>;
	readonly cwd?: Field<string>;
	readonly url?: Field<string>;
	readonly headers?: Field<readonly NamedField[]>;
	readonly type?: Field<string>;
	/** Properties that this client's schema does not name. */
	readonly extra: readonly Field<DataNode>[];
	/** Where the entry's shape differs from this client's schema. */
	readonly mismatches: readonly Mismatch[];
}
export interface Field<T> {
	readonly value: T;
	readonly path: Path;
}
/** One variable or header: string values only; others are mismatches. */
export interface NamedField extends Field<string> {
	readonly name: string;
}
export interface Mismatch {
	readonly path: Path;
	/** Types that the schema accepts here. */
	readonly expected: readonly DataType[];
	readonly received: DataType;
	/** The values that the schema accepts, where it lists them. */
	readonly options?: readonly string[];
	/** The field that the value is, or is part of; absent for the entry itself and for other fields. */
	readonly field?: EntryField;
}

/** The fields of an entry that rules know. */
export type EntryField = 'command' | 'args' | 'env' | 'cwd' | 'url' | 'headers' | 'type';

/** How `${NAME}` and its relatives are written. */
export type Reference =
	/** `${NAME}` */
	| 'braces'
	/** `${NAME:-default}` */
	| 'braces-default'
	/** `$NAME` */
	| 'dollar'
	/** `${env:NAME}` */
	| 'env-colon'
	/** `${input:id}` */
	| 'input'
	/** `${workspaceFolder}`, `${userHome}` and the like */
	| 'editor'
	/** `%NAME%` */
	| 'percent'
	/** `{env:NAME}` and `{file:path}` */
	| 'bare-env'
	/** `${file:path}` */
	| 'file-colon'
	/** `${{ secrets.NAME }}` */
	| 'secrets'
	/** `${__dirname}` and `${user_config.KEY}` */
	| 'bundle'
	/** `{name}` */
	| 'single-braces';

/** How a field that holds a span of time is read. Values outside `least` and `most` are refused or ignored. */
export interface Timeout {
	readonly unit: 'ms' | 's';
	readonly least?: number;
	readonly most?: number;
	/** What holds where the field is not set. */
	readonly usual?: number;
}

export interface ClientDefinition<Id extends string = string> {
	/** Kebab-case, the file name, the URL and what links carry. */
	readonly id: Id;
	/** As its maker writes it. */
	readonly name: string;
	/** A form in which servers are published; no program that a person uses starts entries from it. */
	readonly kind?: 'format';
	readonly format: ConfigFormat;
	/** `unknown`: its maker does not say whether comments and trailing commas are taken. `comments`: only those are. */
	readonly leniency?: 'unknown' | 'comments';
	/** Formats in which it reads entries from files of another name. */
	readonly otherFormats?: readonly ConfigFormat[];
	/** Where entries live, the usual place first. `'*'` stands for any key. */
	readonly roots: readonly Path[];
	/** `list`: entries stand in a list, each with its `name`; in a map from names when absent. */
	readonly entriesIn?: 'list';
	/** Where the file describes a single entry: its place, and that of its name. */
	readonly single?: { readonly at: Path; readonly name: Path };
	/** One entry, zod/mini: the single description of its fields, under the client's own names. */
	readonly schema: z.core.$ZodType;
	/** The client's own names for what rules call `command`, `env`, `url` …, where they differ. */
	readonly fields?: Readonly<Partial<Record<EntryField, readonly string[]>>>;
	/** Fields that may lie deeper in the entry: `requestOptions.headers`. Looked for where `fields` found none. */
	readonly nested?: Readonly<Partial<Record<EntryField, Path>>>;
	/** The client whose form this one reads, too: only the file tells them apart. */
	readonly formOf?: string;
	/** Keys at the top of the file that only this client knows: they give it away. */
	readonly marks?: readonly string[];
	/** Can an entry be reached at a URL? */
	readonly remote: boolean;
	/** `never`: it does no OAuth; a pattern: its own documents or tracker say that it fails with these hosts. */
	readonly signIn?: 'never' | RegExp;
	/** What the client takes a URL entry without `type` for; `sse`: for one that speaks the older transport. */
	readonly typeMissing: 'error' | 'inferred' | 'sse';
	/** Words for `type` that mean Streamable HTTP; the first is the one to write. */
	readonly httpTypes: readonly string[];
	/** Words for `type` that mean a program to start, the one to write first; `stdio` when absent. */
	readonly stdioTypes?: readonly string[];
	/** `known`: another word for `type` counts as none. `never`: it goes by the field of the program or the address. */
	readonly typeCounts?: 'known' | 'never';
	/** Set where the client does not speak the older transport, HTTP with server-sent events. */
	readonly sse?: false;
	/** Fields whose very name says which transport an entry speaks: `httpUrl`, `url`. */
	readonly urlMeans?: Readonly<Record<string, 'http' | 'sse'>>;
	/** What happens to fields that the schema does not name; absent where that is not known. */
	readonly unknownFields?: 'ignored' | 'refused';
	/** One entry that is wrong costs all of them; only itself when absent. */
	readonly badEntry?: 'costs-all';
	/** Fields that every entry must have, each with what to write where there is none; `null`: the entry's own name. */
	readonly wants?: Readonly<Record<string, readonly string[] | null>>;
	/** Keys at the top that a file must have. */
	readonly fileWants?: readonly string[];
	/** Keys that older versions of the format had. */
	readonly formerKeys?: RegExp;
	/** Types of entries that need neither a program nor an address. */
	readonly namelessTypes?: readonly string[];
	/** An entry with neither program nor URL has a meaning: it changes, or names, one that is defined elsewhere. */
	readonly entryMayBeEmpty?: true;
	/** The field that names an entry which is defined elsewhere. */
	readonly namedElsewhere?: string;
	/** The field that switches an entry off, and the value that does so. */
	readonly off?: { readonly field: string; readonly value: boolean };
	/** Fields that hold a span of time. */
	readonly timeouts?: Readonly<Record<string, Timeout>>;
	/** References that this client expands. */
	readonly expands: readonly Reference[];
	/** Of `${NAME}` it replaces these names alone. */
	readonly namesInBraces?: RegExp;
	/** It hands on no variable of another beginning. */
	readonly variablePrefix?: string;
	/** Where it leaves references as they are: in files of that name, in entries of that type. */
	readonly literalIn?: { readonly files?: readonly string[]; readonly types?: readonly string[] };
	/** Where it expands them; everywhere when absent. Fields of the entry, under the names that rules know. */
	readonly expandsIn?: readonly ('command' | 'args' | 'env' | 'url' | 'headers')[];
	/** Names that this client accepts; any when absent. */
	readonly entryName?: RegExp;
	/** What happens to an entry of another name; `refused` when absent, `reported` where only somebody said so. */
	readonly otherNames?: 'refused' | 'unreliable' | 'reported';
	/** Names that the client keeps for itself. */
	readonly reservedNames?: readonly string[];
	/** Ends of paths of the files that it reads, in lower case with `/`: `.vscode/mcp.json`. One that ends in `/` is a folder. */
	readonly files: readonly string[];
	/** Ends of paths that look right but are not read. */
	readonly notRead?: readonly string[];
	/** Files of other programs that this client reads too, and where entries live in them. */
	readonly alsoReads?: readonly { readonly files: readonly string[]; readonly root: Path }[];
	/** Where an older version kept entries among its other settings: a place in files of `notRead`. */
	readonly formerRoot?: Path;
	/** Ends of paths that may hold entries without a root key in some cases. */
	readonly bareMapIn?: readonly string[];
	/** Entries may stand at the top, without a root key, in any file that this client reads. */
	readonly bareMap?: true;
	/** Does the program's working directory equal the project? `false`: relative paths break. */
	readonly projectCwd: boolean;
	/** What it replaces by the home folder on every system: `${userHome}`. */
	readonly home?: string;
	/** Does it replace `~` in `command`, `args` and `cwd` by the home folder? */
	readonly expandsTilde?: true;
	/** Programs get a handful of variables and what `env` gives, not the whole environment. */
	readonly shortEnv?: true;
	/** Variables that are called like secrets reach a program from `env` only. */
	readonly secretsOnlyFromEnv?: true;
	/** On Windows an argument with a space falls apart when the program is a batch file, as npx is. */
	readonly splitsArgs?: true;
	/** On Windows it starts programs without a shell: a batch file needs its ending. */
	readonly bareSpawn?: true;
	/** Its reference calls `tools` required, and older builds refuse an entry without; newer ones take all tools. */
	readonly writesTools?: true;
}

/** Declares a client; the id stays a literal type. */
export function defineClient<const Id extends string>(
	client: ClientDefinition<Id>
): ClientDefinition<Id> {
	return client;
}
