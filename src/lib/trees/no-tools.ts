/** Connected, but no tools: the client shows the server as running, and offers nothing of it. */
import { defineTree } from './define.ts';
import { logAt } from './look.ts';
import { symptom } from './symptoms.ts';

export const noTools = defineTree({
	...symptom('no-tools'),
	start: 'shown',
	questions: {
		shown: {
			ask: 'What does the client show beside the server?',
			help: [
				{
					on: 'Claude Desktop',
					look: 'The button for tools below the text field; and Settings › Developer.'
				},
				{ on: 'VS Code', look: 'The tools button in the chat, in agent mode.' },
				{ on: 'Cursor', look: 'Cursor Settings › Tools & MCP › the server.' },
				{ on: 'Claude Code', look: '`/mcp` in a session, or:', run: 'claude mcp list' }
			],
			answers: [
				{
					id: 'none',
					label: 'Connected, and no tools or 0 tools',
					example: 'Connected, 0 tools',
					next: 'inspector'
				},
				{
					id: 'off',
					label: 'Tools that are switched off, greyed out, or too many',
					example: 'a switch beside each tool',
					next: {
						diagnosis: 'client-hides-tools',
						confidence: 'likely',
						because: 'The client has them and keeps them back: a switch, a filter or a limit.',
						otherwise: ['needs-approval', 'server-disabled', 'invalid-server-name']
					}
				},
				{
					id: 'failed',
					label: 'Connected, and fetching the tools failed',
					example: '! Connected · tools fetch failed',
					next: 'fetch'
				},
				{
					id: 'name',
					label: 'A message about a name, a pattern or a length',
					example: "String should match pattern '^[a-zA-Z0-9_-]{1,64}$'",
					next: {
						diagnosis: 'invalid-server-name',
						confidence: 'certain',
						because:
							'The name of the server and of the tool together become one name, and that has limits.',
						otherwise: ['needs-approval']
					}
				},
				{
					id: 'old',
					label: 'The old tools; the new ones are missing',
					example: 'a renamed tool still has its old name',
					next: {
						diagnosis: 'app-not-restarted',
						confidence: 'likely',
						because:
							'The client keeps the list from its start, and the server may still be the old copy.',
						otherwise: ['path-does-not-exist', 'npm-cache-corrupt', 'wrong-file']
					}
				},
				{
					id: 'other',
					label: 'Other tools, or other data, than a colleague sees',
					example: 'six tools there, two here',
					next: {
						diagnosis: 'wrong-account-signed-in',
						confidence: 'likely',
						because:
							'The browser signed you in with the account that was open, or in another workspace.',
						otherwise: ['insufficient-scope', 'tools-not-offered']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/symptoms/server-failed-to-start/',
						because: 'First see whether the server runs at all.',
						otherwise: ['client-hides-tools', 'tools-not-offered', 'app-not-restarted']
					}
				}
			]
		},
		inspector: {
			ask: 'What does the MCP Inspector list?',
			help: [
				{
					look: 'It asks the server without your client. For a program, put your own in place of the path:',
					run: 'npx -y @modelcontextprotocol/inspector@latest --cli node /full/path/server.js --method tools/list'
				},
				{
					look: 'For an address:',
					run: 'npx -y @modelcontextprotocol/inspector@latest --cli --server-url https://example.com/mcp --transport http --method tools/list'
				}
			],
			answers: [
				{
					id: 'tools',
					label: 'The tools',
					example: '"tools": [{ "name": "search", … }]',
					next: {
						diagnosis: 'client-hides-tools',
						confidence: 'likely',
						because: 'The server offers them, so the client keeps them back.',
						otherwise: ['needs-approval', 'invalid-server-name', 'app-not-restarted']
					}
				},
				{
					id: 'empty',
					label: 'An empty list',
					example: '"tools": []',
					next: {
						diagnosis: 'tools-not-offered',
						confidence: 'certain',
						because:
							'The server has none for you: it lacks a key, an argument or a permission that its documentation names.',
						otherwise: ['missing-credential', 'insufficient-scope', 'missing-argument']
					}
				},
				{ id: 'error', label: 'An error', example: 'MCP error -32603', next: 'fetch-inspector' },
				{
					id: 'unsure',
					label: 'I am not sure, or I cannot run it',
					next: {
						diagnosis: 'client-hides-tools',
						confidence: 'possible',
						because: 'Look at the switches of the client first: it is the quickest to see.',
						otherwise: ['tools-not-offered', 'insufficient-scope', 'app-not-restarted']
					}
				}
			]
		},
		fetch: fetchQuestion(),
		'fetch-inspector': fetchQuestion()
	}
});

/** The list was asked for, and did not come: why? Asked of the client and of the Inspector. */
function fetchQuestion() {
	return {
		ask: 'What does the error about the tools say?',
		help: logAt,
		answers: [
			{
				id: '401',
				label: '401, or “Unauthorized”',
				next: {
					handoff: '/symptoms/unauthorized-401/',
					because: 'The connection is open to everybody, the tools are not.',
					otherwise: ['credentials-not-sent', 'expired-token']
				}
			},
			{
				id: '403',
				label: '403, or a missing permission',
				next: {
					diagnosis: 'insufficient-scope',
					confidence: 'likely',
					because: 'You are known, and may not see them.',
					otherwise: ['access-policy-block', 'wrong-kind-of-credential']
				}
			},
			{
				id: 'session',
				label: 'A session',
				example: 'Session not found',
				next: {
					diagnosis: 'session-id-unknown',
					confidence: 'likely',
					because: 'The first request reached one copy of the server, and this one another.',
					otherwise: ['session-id-missing', 'server-already-initialized']
				}
			},
			{
				id: 'not-json',
				label: '“is not valid JSON”',
				next: {
					diagnosis: 'stdout-not-json',
					confidence: 'likely',
					because: 'The server prints ordinary text between its messages.',
					otherwise: ['html-instead-of-json']
				}
			},
			{
				id: 'schema',
				label: 'A schema, or a type of one tool',
				example: 'invalid input schema, ZodError',
				next: {
					diagnosis: 'invalid-tool-schema',
					confidence: 'certain',
					because: 'One wrong description is enough: many clients then drop the whole list.',
					otherwise: ['stdout-not-json']
				}
			},
			{
				id: 'version',
				label: '`-32601`, or a version',
				next: {
					handoff: '/symptoms/protocol-version/',
					because: 'Client and server speak different versions.',
					otherwise: ['protocol-version-unsupported']
				}
			},
			{
				id: 'unsure',
				label: 'Something else, or I am not sure',
				next: {
					handoff: '/check/',
					because: 'Paste the lines of the log: the cause is looked for in them.',
					otherwise: ['invalid-tool-schema', 'package-broken', 'session-id-unknown']
				}
			}
		]
	} as const;
}
