/** Where nothing is at an address, or it could not be shown. */

export const notFound = 'Not found · MCP Clinic';
export const notShown = 'Not shown · MCP Clinic';
export const notFoundHeading = 'There is no page at this address';
export const notShownHeading = 'This page could not be shown';
export const notFoundWhy =
	'The link may be mangled, or the page may have another name now. From here you can:';
export const notShownWhy =
	'Something went wrong on our side. Reloading may help; from here you can:';
export const toSymptoms = 'Start from what you see';
export const toCheck = 'Paste a config, an error or a log';
export const toDiagnoses = 'Look the cause up';
