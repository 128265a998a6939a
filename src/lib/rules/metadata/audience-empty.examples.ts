import type { EvidenceExamples } from '../examples.ts';

const claims = (audience: unknown) =>
	JSON.stringify({
		iss: 'https://auth.example.com',
		sub: 'u1',
		aud: audience,
		client_id: 'c1',
		scope: 'openid offline_access'
	});

export const examples: EvidenceExamples = {
	bad: { text: claims([]) },
	good: { text: claims(['https://mcp.example.com/mcp']) }
};
