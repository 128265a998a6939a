/** What the makers of models say when their cloud calls a server itself: OpenAI, Anthropic. */
import { defineSignatures, type Meaning } from './define.ts';

/** An address that means the caller's own machine, which is the vendor's. */
const ownMachine = /https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[^\s"',)\\]{0,100}/;

export const platformSignatures = defineSignatures([
	{
		id: 'cloud-lists-no-tools',
		pattern:
			/Error retrieving tool list from MCP server\b(?![^\n]{0,160}status code: (?!424)\d)[^\n]{0,120}|Connection error while communicating with MCP server\b(?![^\n]{0,80}HTTP \d)/i,
		diagnosis: 'cloud-cannot-reach-server',
		explain:
			'The vendor’s cloud calls the server itself — from its network it does not get through',
		severity: 'warning',
		judge: (_, { text }): Meaning =>
			ownMachine.test(text)
				? {
						diagnosis: 'localhost-wrong-machine',
						explain:
							'The vendor’s cloud calls the server itself — `localhost` there is not your machine',
						severity: 'error',
						mark: ownMachine
					}
				: { confidence: 'possible' },
		sources: [
			'https://developers.openai.com/api/docs/guides/tools-remote-mcp',
			'https://docs.anthropic.com/en/docs/agents-and-tools/mcp-connector'
		]
	},
	{
		id: 'cloud-refused-by-server',
		pattern: /Authentication error while communicating with MCP server/,
		diagnosis: 'missing-credential',
		explain:
			'The server refuses the vendor’s cloud — the token in the request is missing, old or wrong',
		sources: ['https://docs.anthropic.com/en/docs/agents-and-tools/mcp-connector']
	}
]);
