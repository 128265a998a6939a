/** What the frame may tell the element. Anything that is not of this form is nothing. */

export interface Heard {
	/** The page in the frame listens. */
	readonly ready?: true;
	/** Of what it shows, in CSS pixels. */
	readonly height?: number;
	/** Id of the diagnosis that it shows. */
	readonly diagnosis?: string;
}

const lowest = 120;
const highest = 20_000;

/** @param data of a message whose source is the frame; anything */
export function hear(data: unknown): Heard {
	if (typeof data !== 'object' || data === null) return {};
	const { clinic, ready, height, diagnosis } = data as Record<string, unknown>;
	if (clinic !== 1) return {};
	return {
		...(ready === true && { ready }),
		...(typeof height === 'number' &&
			height >= lowest &&
			height <= highest && { height: Math.ceil(height) }),
		...(typeof diagnosis === 'string' && /^[a-z0-9-]{1,60}$/.test(diagnosis) && { diagnosis })
	};
}
