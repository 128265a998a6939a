/** Finds secrets in text and masks them. */
export { findSecrets, type Secret } from './find.ts';
export { headerVariable, hostName, variableName } from './names.ts';
export {
	hide,
	redact,
	redactConfig,
	redactPaste,
	secretValues,
	type RedactOptions
} from './redact.ts';
export {
	examplePath,
	isReference,
	isSecretName,
	placeholderKind,
	type PlaceholderKind
} from './values.ts';
