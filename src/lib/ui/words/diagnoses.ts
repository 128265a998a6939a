/** The list of diagnoses, and what stands around each. */
import type { DiagnosisMeta } from '../markdown/document.ts';

export const listTitle = 'Diagnoses · MCP Clinic';
export const listDescription = (count: number) =>
	`${count} causes for which an MCP server does not start, connect or authenticate, each with how to confirm it, fix it, and check that it worked.`;
export const diagnoses = 'Diagnoses';
export const lead =
	'One page for each cause: what you see, how to confirm it, how to fix it, and how to check that it worked.';
export const filter = 'Find in diagnoses';
/** How the list is divided. */
export const groups: Readonly<Record<DiagnosisMeta['group'], string>> = {
	'JSON syntax': 'JSON syntax',
	'Shape of the config': 'Shape of the config',
	'Place and activation': 'Place and activation',
	'Program and path': 'Program and path',
	'Environment and credentials': 'Environment and credentials',
	'Packages and versions': 'Packages and versions',
	'Running server': 'Running server',
	'Remote and authentication': 'Remote and authentication'
};

export const pageTitle = (title: string) => `${title} · MCP Clinic`;
export const whoCanFixIt = 'Who can fix it';
export const concerns = 'Concerns';
export const detectedBy = 'Detected by';
export const toTheFix = 'Go to the fix';
export const neighbours = 'Neighbouring diagnoses';
