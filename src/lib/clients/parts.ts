/** Schema pieces that many clients share, and the references there are. */
import * as z from 'zod/mini';
import type { Reference } from './define.ts';

export const text = z.optional(z.string());
export const texts = z.optional(z.array(z.string()));
export const textMap = z.optional(z.record(z.string(), z.string()));
export const flag = z.optional(z.boolean());
export const amount = z.optional(z.number());
export const anything = z.optional(z.unknown());

/** A program to start: what nearly every client calls it. */
export const program = { command: text, args: texts, env: textMap };
/** An address to reach: what most clients call it. */
export const address = { url: text, headers: textMap };

/** For clients whose maker does not say what is expanded: nothing is held against the text. */
export const everyReference: readonly Reference[] = [
	'braces',
	'braces-default',
	'dollar',
	'env-colon',
	'input',
	'editor',
	'percent',
	'bare-env',
	'file-colon',
	'secrets',
	'bundle',
	'single-braces'
];
