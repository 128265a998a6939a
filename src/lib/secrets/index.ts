/** Finds secrets in text and masks them. */
export { redact } from './redact.ts';
