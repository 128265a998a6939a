/** Every rule, alphabetical by id within its kind of evidence. A rule that is not listed here does not run. */
import { jsonTrailingComma } from './config/json-trailing-comma.ts';
import { missingTypeField } from './config/missing-type-field.ts';

export const configRules = [jsonTrailingComma, missingTypeField] as const;

/** All rules, for pages and tests. */
export const rules = [...configRules] as const;

export type RuleId = (typeof rules)[number]['id'];

export { check, countFindings, redactPath } from './check.ts';
export { configContext, sameContext, type Known } from './context.ts';
export type {
	Confidence,
	ConfigContext,
	ConfigRule,
	Safety,
	Severity
} from './define.ts';
export type { Finding, Fix, Label } from './finding.ts';
export { checkLog, logSignatures, type LogSignature } from './log/index.ts';
