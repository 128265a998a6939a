/** Values with references in them: taken apart as one client reads them, put together as another does. */
import type { ClientDefinition } from '../clients/index.ts';
import {
	expandsAnything,
	expandsAt,
	findReferences,
	withPrefix,
	writeReference,
	type Where
} from '../clients/references.ts';
import { variableName } from '../secrets/index.ts';

export type Piece = string | ReferencePiece;
export interface ReferencePiece {
	/** As it was written. */
	readonly text: string;
	/** What takes its place: a variable, what the person types in, a place of the editor, a file's text. */
	readonly kind: 'variable' | 'input' | 'editor' | 'file' | 'bundle';
	/** Of the variable or the input; the path of the file. */
	readonly name: string;
	/** What holds where the variable is not set. */
	readonly fallback?: string;
}
export type Value = readonly Piece[];

/** @returns the value's pieces; what the client would not replace stays text */
export function takeApart(text: string, client: ClientDefinition, where: Where): Value {
	if (!/[$%{]/.test(text)) return [text];
	const open = expandsAnything(client);
	if (!open && !expandsAt(client, where)) return [text];
	const pieces: Piece[] = [];
	let done = 0;
	for (const { text: written, kind, name, start } of findReferences(text)) {
		if (kind === null || !(open || client.expands.includes(kind))) continue;
		if (start > done) pieces.push(text.slice(done, start));
		done = start + written.length;
		const fallback = kind === 'braces-default' ? /:-([^}]*)\}$/.exec(written)?.[1] : undefined;
		if (kind === 'input' || kind === 'editor') pieces.push({ text: written, kind, name });
		else if (kind === 'file-colon' || written.startsWith('{file:'))
			pieces.push({ text: written, kind: 'file', name });
		else if (kind === 'bundle') {
			const key = /^user_config\.(.+)$/.exec(name)?.[1];
			pieces.push(
				key === undefined
					? { text: written, kind, name }
					: { text: written, kind: 'variable', name: variableName(key) }
			);
		} else
			pieces.push({
				text: written,
				kind: 'variable',
				name,
				...(fallback === undefined ? {} : { fallback })
			});
	}
	if (done < text.length || pieces.length === 0) pieces.push(text.slice(done));
	return pieces;
}

export interface Written {
	readonly text: string;
	/** References that the client cannot write at that place. */
	readonly failed: readonly ReferencePiece[];
	/** References whose meaning changed, each with what changed. */
	readonly changed: readonly { readonly piece: ReferencePiece; readonly why: string }[];
	/** Ids of the inputs that the text asks for. */
	readonly inputs: readonly string[];
}

/**
 * @param variable what an input is called where this client does not ask; made from its id when absent
 * @returns the value as the client writes it; where a reference fails, its old text stands there
 */
export function putTogether(
	value: Value,
	{ client, where, variable }: { client: ClientDefinition; where: Where; variable?: string }
): Written {
	const open = expandsAnything(client);
	const here = open || expandsAt(client, where);
	const failed: ReferencePiece[] = [];
	const changed: { piece: ReferencePiece; why: string }[] = [];
	const inputs: string[] = [];

	const write = (piece: ReferencePiece): string => {
		const { kind, name, fallback } = piece;
		if (client.id === 'generic' && kind !== 'variable') return piece.text;
		if (here && kind === 'input' && !open && client.expands.includes('input')) {
			inputs.push(name);
			return `\${input:${name}}`;
		}
		const home = kind === 'editor' && name === 'userHome';
		if (here && kind === 'editor' && !open && client.expands.includes('editor'))
			if (!home || client.home === piece.text) return piece.text;
		if (here && kind === 'file' && !open) {
			if (client.expands.includes('file-colon')) return `\${file:${name}}`;
			if (client.expands.includes('bare-env')) return `{file:${name}}`;
		}
		const asked =
			kind === 'variable'
				? name
				: kind === 'input'
					? (variable ?? variableName(name))
					: home
						? 'HOME'
						: null;
		if (!here || asked === null) return fail(piece);
		const named = withPrefix(client, asked);
		if (named !== asked)
			changed.push({
				piece,
				why: `${client.name} hands on only names that begin with ${client.variablePrefix ?? ''}; call the secret ${named}`
			});
		if (fallback !== undefined && (open || client.expands.includes('braces-default')))
			return unsure(piece, `\${${named}:-${fallback}}`);
		const written = open ? `\${${named}}` : writeReference(client, named);
		if (written === null) return fail(piece);
		if (kind === 'input')
			changed.push({
				piece,
				why: `${client.name} does not ask for values; set the variable ${named} in its environment`
			});
		else if (fallback !== undefined)
			changed.push({
				piece,
				why: `${client.name} knows no value for a variable that is not set; set ${named}`
			});
		return unsure(piece, written);
	};
	const fail = (piece: ReferencePiece): string => {
		failed.push(piece);
		return piece.text;
	};
	const unsure = (piece: ReferencePiece, written: string): string => {
		if (open && client.id !== 'generic')
			changed.push({
				piece,
				why: `whether ${client.name} replaces references is not documented; if it does not, write the value itself`
			});
		return written;
	};
	return {
		text: value.map((piece) => (typeof piece === 'string' ? piece : write(piece))).join(''),
		failed,
		changed,
		inputs
	};
}
