/** Every rule about exchanges, documents, tokens and addresses, alphabetical within its kind. */
import type { AnyEvidenceRule } from './evidence.ts';

export const evidenceRules: readonly AnyEvidenceRule[] = [];
