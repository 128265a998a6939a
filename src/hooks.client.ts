/** What the console is told: faults of ours. An address that is not there is none; the page itself says it. */
import type { HandleClientError } from '@sveltejs/kit';

export const handleError: HandleClientError = ({ error, status }) => {
	if (status !== 404) console.error(error);
};
