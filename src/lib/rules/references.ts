/** References to variables, as rules look for them. */
export {
	expandsAnything,
	expandsAt,
	findReference,
	writeReference,
	type FoundReference,
	type Where
} from '../clients/references.ts';
