/** Masks what looks like a secret. */

/** The text with every detected secret replaced by its provider's prefix and dots. */
export function redact(text: string): string {
	return text.replace(
		/\b((?:gh[pousr]|github_pat|glpat|sk|pk|rk|xox[abprs]|npm|hf|sbp|ntn|perm)[-_:])[A-Za-z0-9_-]{8,}/g,
		'$1••••••••'
	);
}
