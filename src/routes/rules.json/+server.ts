/** `/rules.json`: every rule, and the diagnosis that it leads to. */
import rules from 'virtual:tables/rules';
import { address, json } from '$lib/ui/twins/addresses.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	json(rules.map((rule) => ({ ...rule, page: address(`/rules/${rule.id}/`) })));
