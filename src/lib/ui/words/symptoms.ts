/** The list of symptoms, also where an address below it leads nowhere. */

export const listTitle = 'Symptoms · MCP Clinic';
export const description =
	'Start from what you see: a few questions about visible things lead to the cause of an MCP server that will not connect, and to its cure.';
export const heading = 'What do you see?';
export const lead =
	'A few questions about things that you can look at, one at a time. They lead to the cause and its cure.';
export const filter = 'Find in symptoms and messages';
export const moreMessages = (count: number) =>
	count === 1 ? '1 more message' : `${count} more messages`;
export const ofSymptom = (title: string) => `of “${title}”`;
export const somethingElse = 'You see something else?';
export const elsewhere =
	'[Paste the config, the error or the log](check): it is read on this page and goes nowhere. Or look the cause up among [all diagnoses](diagnoses).';

export const notFoundTitle = 'Not found · Symptoms · MCP Clinic';
export const notFound = 'There is no symptom at this address';
export const notCalled = (name: string) => `Nothing here is called \`${name}\`.`;
export const nearestFirst = 'These are the symptoms that there are, the nearest first:';
export const notShown = 'This page could not be shown';
export const ourSide = 'Something went wrong on our side. These are the symptoms to start from:';
