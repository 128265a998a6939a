/** References to variables: how each is written, which a client replaces, and how it would write one. */
import type { ClientDefinition, Reference } from './define.ts';

/** Where in an entry a value stands. */
export type Where = 'command' | 'args' | 'env' | 'url' | 'headers' | 'cwd';

export interface FoundReference {
	/** As written: `${env:TOKEN}`. */
	readonly text: string;
	/** The variable: `TOKEN`. */
	readonly name: string;
	/** `null` where no client writes it so. */
	readonly kind: Reference | null;
}

/** `$(pwd)`, `${{ x }}` and `{{x}}`, `${x}`, `$env:x`, `%x%`, `{env:x}`, `$X`, `{workspaceFolder}`; a password with a dollar sign is none of them. */
const pattern =
	/\$\(pwd\)|\$\{\{[^{}]{1,80}\}\}|\{\{[^{}]{1,80}\}\}|\$\{[^{}]{1,160}\}|\$env:\w+|%[A-Za-z_]\w{2,60}%|\{(?:env|file):[^{}]{1,160}\}|\{workspaceFolder\}|(?<![\w$\\)%])\$[A-Z_][A-Z0-9_]{1,60}\b/;
const editor =
	/^(?:userHome|workspaceFolder(?:Basename)?|workspaceRoot|pathSeparator|\/|cwd|file\w*|relativeFile|selectedText|execPath|(?:config|command|workspaceFolder):.*)$/;

/** The first reference in a value, or `null`. */
export function findReference(value: string): FoundReference | null {
	const text = pattern.exec(value)?.[0];
	return text === undefined ? null : readReference(text);
}

/** All of them, each with the place where it starts. */
export function findReferences(value: string): (FoundReference & { readonly start: number })[] {
	return [...value.matchAll(new RegExp(pattern, 'g'))].map(({ 0: text, index }) => ({
		...readReference(text),
		start: index
	}));
}

function readReference(text: string): FoundReference {
	if (text === '$(pwd)') return { text, name: 'PWD', kind: null };
	if (text.startsWith('${{')) return { text, name: bare(text), kind: 'secrets' };
	if (text.startsWith('{{')) return { text, name: bare(text), kind: null };
	if (text.startsWith('$env:')) return { text, name: text.slice(5), kind: null };
	if (text.startsWith('%')) return { text, name: text.slice(1, -1), kind: 'percent' };
	if (text.startsWith('{env:')) return { text, name: text.slice(5, -1), kind: 'bare-env' };
	if (text.startsWith('{file:')) return { text, name: text.slice(6, -1), kind: 'bare-env' };
	if (text.startsWith('{')) return { text, name: text.slice(1, -1), kind: null };
	if (!text.startsWith('${')) return { text, name: text.slice(1), kind: 'dollar' };
	const inner = text.slice(2, -1);
	if (inner.startsWith('env:')) return { text, name: inner.slice(4), kind: 'env-colon' };
	if (inner.startsWith('input:')) return { text, name: inner.slice(6), kind: 'input' };
	if (inner.startsWith('file:')) return { text, name: inner.slice(5), kind: 'file-colon' };
	if (editor.test(inner)) return { text, name: inner, kind: 'editor' };
	if (/^__dirname$|^user_config\./.test(inner)) return { text, name: inner, kind: 'bundle' };
	const fallback = /^(\w+):?[-=?+]/.exec(inner)?.[1];
	return fallback === undefined
		? { text, name: inner, kind: 'braces' }
		: { text, name: fallback, kind: 'braces-default' };
}

const bare = (text: string) =>
	text.replace(/[${}\s]/g, '').replace(/^(?:secrets|inputs|env)\./, '');

/** Is it unknown what this client replaces? Then nothing is held against a reference. */
export function expandsAnything({ expands }: ClientDefinition): boolean {
	return expands.includes('percent') && expands.includes('bare-env');
}

/** Does the client replace references at that place? */
export function expandsAt({ expands, expandsIn }: ClientDefinition, where: Where): boolean {
	return expands.length > 0 && (!expandsIn || where === 'cwd' || expandsIn.includes(where));
}

/** A variable's name, as this client takes it. */
export function withPrefix({ variablePrefix = '' }: ClientDefinition, name: string): string {
	return name.startsWith(variablePrefix) ? name : variablePrefix + name;
}

/** A variable as this client would have it written; `null` where it cannot be. */
export function writeReference(client: ClientDefinition, variable: string): string | null {
	if (!/^\w+$/.test(variable)) return null;
	const { expands } = client;
	const name = withPrefix(client, variable);
	if (expands.includes('env-colon')) return `\${env:${name}}`;
	if (expands.includes('braces')) return `\${${name}}`;
	if (expands.includes('bare-env')) return `{env:${name}}`;
	if (expands.includes('secrets')) return `\${{ secrets.${name} }}`;
	return expands.includes('dollar') ? `$${name}` : null;
}
