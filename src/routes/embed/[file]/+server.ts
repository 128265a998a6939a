/** `/embed/v1.<hash>.js`: the same loader under a name that never changes its meaning, for `integrity`. */
import { error } from '@sveltejs/kit';
import loader from 'virtual:embed-loader';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{ file: loader.file }];

export const GET: RequestHandler = ({ params }) => {
	if (params.file !== loader.file) error(404, 'There is no loader of that name');
	return new Response(loader.code, {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' }
	});
};
