/** A redirect of the endpoint: clients drop the token, the body, or both on the way. */
import { headerOf, toUrl } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { addressOf, endpointRole, pathOf } from '../exchange.ts';

export const redirectLosesToken = defineEvidenceRule({
	id: 'redirect-loses-token',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'trailing-slash-redirect-drops-auth',
	supersedes: ['redirect-not-followed'],
	sources: [
		'https://github.com/modelcontextprotocol/typescript-sdk',
		'https://fetch.spec.whatwg.org/#http-redirect-fetch'
	],
	messages: {
		http: 'The redirect leads from https to plain http — clients drop the token or refuse to follow',
		slash: 'The address redirects to itself with a slash changed — write it as the server wants it',
		method: 'Status {status} turns the POST into a GET — the message is lost on the way',
		host: 'The redirect leads to another host — clients do not send the token there',
		other: 'The endpoint redirects — clients may drop the token or the message on the way'
	},
	check(exchange, _, report) {
		const { request, response } = exchange;
		const status = response?.status ?? 0;
		if (!request || !response || ![301, 302, 303, 307, 308].includes(status)) return;
		if (endpointRole(exchange) !== 'mcp' || request.method === 'OPTIONS') return;
		const location = headerOf(response, 'location');
		const from = addressOf(request);
		const to = location ? toUrl(location.value, from) : null;
		const at = (location ?? response).span;
		const path = pathOf(request);
		const relative = location && !/^[a-z]+:/i.test(location.value);
		if (to?.protocol === 'http:' && !relative && from?.protocol !== 'http:')
			report({ message: 'http', at, confidence: 'certain' });
		else if (to && from && !relative && to.host !== from.host) report({ message: 'host', at });
		else if (
			to &&
			to.pathname !== path &&
			to.pathname.replace(/\/$/, '') === path.replace(/\/$/, '')
		)
			report({ message: 'slash', at });
		else if (request.method === 'POST' && status <= 303)
			report({ message: 'method', data: { status }, at });
		else report({ message: 'other', at, severity: 'warning' });
	}
});
