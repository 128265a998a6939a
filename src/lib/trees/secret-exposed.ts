/** A key, token or password was seen by others, or may have been. */
import { defineTree } from './define.ts';
import { symptom } from './symptoms.ts';

export const secretExposed = defineTree({
	...symptom('secret-exposed'),
	start: 'where',
	questions: {
		where: {
			ask: 'Where could others see it?',
			help: [
				{
					look: 'What was pasted on this site went nowhere: it was read in your browser, and is not stored.'
				},
				{ look: 'In a log, look for `Authorization`, `Cookie`, `code=`, `token=`.' }
			],
			answers: [
				{
					id: 'repository',
					label: 'In a file under version control',
					example: '.mcp.json in git',
					next: 'pushed'
				},
				{
					id: 'shared',
					label: 'In a log, an issue, a chat or a screenshot',
					example: 'the key stands in a bug report',
					next: 'kind'
				},
				{
					id: 'address',
					label: 'In an address',
					example: 'https://example.com/mcp?token=…',
					next: {
						diagnosis: 'token-in-query-string',
						confidence: 'certain',
						because:
							'Addresses are kept in logs and histories on the whole way. Replace the token, then send it in a header.',
						otherwise: ['secret-exposed']
					}
				},
				{
					id: 'config',
					label: 'In a config file that only I have',
					example: 'claude_desktop_config.json in the home folder',
					next: {
						diagnosis: 'secret-in-config',
						confidence: 'possible',
						because:
							'Nobody has seen it. Where the client offers it, a reference instead of the value is safer.',
						otherwise: ['secret-exposed']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'secret-exposed',
						confidence: 'possible',
						because: 'If it may have been seen, replace it: a new key costs minutes.',
						otherwise: ['secret-in-config', 'token-in-query-string']
					}
				}
			]
		},
		pushed: {
			ask: 'Has the file ever been pushed or shared?',
			help: [
				{
					look: 'This lists the commits that touched it; put your own file in place of the name:',
					run: 'git log --all --oneline -- .mcp.json'
				}
			],
			answers: [
				{
					id: 'yes',
					label: 'Yes, or others have the repository',
					next: {
						diagnosis: 'secret-exposed',
						confidence: 'certain',
						because:
							'Replace the key first. Deleting the line does not help: it stays in the history.',
						otherwise: ['secret-in-config']
					}
				},
				{
					id: 'no',
					label: 'No, it never left this computer',
					next: {
						diagnosis: 'secret-in-config',
						confidence: 'likely',
						because:
							'Take the value out before the first push, and let version control ignore the file.',
						otherwise: ['secret-exposed']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'secret-exposed',
						confidence: 'likely',
						because: 'Treat it as seen, and replace the key.',
						otherwise: ['secret-in-config']
					}
				}
			]
		},
		kind: {
			ask: 'What was seen?',
			help: [
				{
					look: 'An access token ends by itself, often within an hour. A key, a secret and a refresh token stay good.'
				}
			],
			answers: [
				{
					id: 'key',
					label: 'An API key, a password or a client secret',
					example: 'sk-…, ghp_…, client_secret',
					next: {
						diagnosis: 'secret-exposed',
						confidence: 'certain',
						because:
							'Make a new one, put it in place, then withdraw the old one and look at its use since then.',
						otherwise: ['secret-in-config']
					}
				},
				{
					id: 'access',
					label: 'An access token',
					example: 'three parts with two dots',
					next: {
						diagnosis: 'secret-exposed',
						confidence: 'certain',
						because:
							'Sign out, or withdraw the access at the provider; then it ends at once instead of by itself.',
						otherwise: ['token-in-query-string']
					}
				},
				{
					id: 'refresh',
					label: 'A refresh token, or an address with `code=`',
					example: 'http://localhost/callback?code=…',
					next: {
						diagnosis: 'secret-exposed',
						confidence: 'certain',
						because:
							'Withdraw the access at the provider: whoever has it could stay signed in as you.',
						otherwise: ['stale-credentials']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because:
							'Paste it: what it is, and who gave it out, is told on the page. It goes nowhere.',
						otherwise: ['secret-exposed', 'secret-in-config']
					}
				}
			]
		}
	}
});
