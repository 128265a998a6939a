/** Under a cure: did it work? */

export const didItWork = 'Did it work?';
export const yes = 'Yes.';
export const checkAgain =
	'[Check the config once more](check): it shows whether anything else in it is at fault.';
export const no = 'No.';
export const next = 'Next in the order of your answers:';
export const noNext =
	'That was the last cause that your answers leave. The help report takes them to whoever can help:';
export const backTo = (tree: string) => `Back to your answers in “${tree}”`;
