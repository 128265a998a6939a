import { evidenceTester } from '../evidence-tester.ts';
import { sampleKeys, sampleToken } from '../sample-token.ts';
import { examples } from './provider-key-alone.examples.ts';
import { providerKeyAlone } from './provider-key-alone.ts';

const { github, slack, notion, shared, opaque } = sampleKeys;
const elsewhere = 'https://mcp.example.com/mcp';

evidenceTester(providerKeyAlone, {
	valid: [
		examples.good,
		{ text: github, expectedResource: 'https://api.githubcopilot.com/mcp/' },
		{ text: `Authorization: Bearer ${slack}`, expectedResource: 'https://mcp.slack.com/mcp' },
		// Whose it is, is not certain, or its maker's program runs anywhere.
		{ text: shared, expectedResource: elsewhere },
		{ text: opaque, expectedResource: elsewhere },
		{ text: ['gl', 'pat-', 'aB3dE5gH7'.repeat(3)].join(''), expectedResource: elsewhere },
		{ text: `Authorization: Bearer ghp_${'x'.repeat(36)}` },
		// A token that says more, an answer, and words of a log are no key that stands alone.
		{ text: sampleToken({ aud: elsewhere }), expectedResource: elsewhere },
		{
			text: `POST /mcp HTTP/1.1\nHost: mcp.example.com\nAuthorization: Bearer ${github}\n\nHTTP/1.1 200 OK\n`
		},
		{ text: `2026-01-01T08:00:00Z started with ${github}\n2026-01-01T08:00:01Z ready` }
	],
	invalid: [
		{ ...examples.bad, message: 'foreign', marked: github },
		{ text: slack, expectedResource: elsewhere, message: 'foreign', marked: slack },
		{
			text: `Bearer ${notion}`,
			expectedResource: 'https://mcp.notion.com/mcp',
			message: 'signIn',
			marked: notion
		},
		{ text: github, message: 'alone', marked: github, severity: 'advice', confidence: 'possible' },
		{
			text: `"access_token": "${slack}",`,
			// A gateway on this machine takes what its owner likes.
			expectedResource: 'http://localhost:8080/mcp',
			message: 'alone',
			marked: slack,
			severity: 'advice',
			confidence: 'possible'
		}
	]
});
