/** `/embed.js`: the newest loader of the custom element. */
import loader from 'virtual:embed-loader';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(loader.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
