import { ruleTester } from '../rule-tester.ts';
import { wrongValueType } from './wrong-value-type.ts';

ruleTester(wrongValueType, {
	valid: [
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: { command: '/usr/bin/node', args: ['a.js'], timeout: 60000, alwaysLoad: true },
					b: { type: 'http', url: 'https://mcp.example.com/mcp', oauth: { callbackPort: 3000 } }
				}
			}
		},
		// Of a client without a sheet nothing is known.
		{
			client: 'generic',
			config: { mcpServers: { a: { command: '/usr/bin/node', timeout: 'slow', disabled: 'no' } } }
		},
		// The usual fields have rules of their own.
		{ client: 'claude-code', config: { mcpServers: { a: { command: 'x', args: [1], env: [] } } } },
		// No field of this client: nothing says what it should hold.
		{ client: 'cursor', config: { mcpServers: { a: { command: 'x', alwaysLoad: 'yes' } } } }
	],
	invalid: [
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: { command: '/usr/bin/node', timeout: 'slow', alwaysLoad: 'true' },
					b: {
						type: 'http',
						url: 'https://mcp.example.com/mcp',
						headersHelper: ['./token.sh'],
						oauth: 'x'
					}
				}
			},
			findings: [
				{ message: 'value', at: 'mcpServers.a.timeout', text: '"slow"' },
				{
					message: 'value',
					at: 'mcpServers.a.alwaysLoad',
					text: '"true"',
					output: {
						mcpServers: {
							a: { command: '/usr/bin/node', timeout: 'slow', alwaysLoad: true },
							b: {
								type: 'http',
								url: 'https://mcp.example.com/mcp',
								headersHelper: ['./token.sh'],
								oauth: 'x'
							}
						}
					}
				},
				{
					message: 'value',
					at: 'mcpServers.b.headersHelper',
					text: '[\n        "./token.sh"\n      ]',
					output: {
						mcpServers: {
							a: { command: '/usr/bin/node', timeout: 'slow', alwaysLoad: 'true' },
							b: {
								type: 'http',
								url: 'https://mcp.example.com/mcp',
								headersHelper: './token.sh',
								oauth: 'x'
							}
						}
					}
				},
				{ message: 'value', at: 'mcpServers.b.oauth', text: '"x"' }
			]
		},
		{
			client: 'claude-code',
			config:
				'{ "mcpServers": { "b": { "type": "http", "url": "https://mcp.example.com/mcp", "oauth": { "clientId": 12, "callbackPort": "3000" } } } }',
			findings: [
				{
					message: 'value',
					at: 'mcpServers.b.oauth.clientId',
					text: '12',
					output:
						'{ "mcpServers": { "b": { "type": "http", "url": "https://mcp.example.com/mcp", "oauth": { "clientId": "12", "callbackPort": "3000" } } } }'
				},
				{
					message: 'value',
					at: 'mcpServers.b.oauth.callbackPort',
					text: '"3000"',
					output:
						'{ "mcpServers": { "b": { "type": "http", "url": "https://mcp.example.com/mcp", "oauth": { "clientId": 12, "callbackPort": 3000 } } } }'
				}
			]
		},
		{
			client: 'cline',
			config: { mcpServers: { a: { command: '/usr/bin/node', autoApprove: [true] } } },
			message: 'element',
			severity: 'warning',
			at: 'mcpServers.a.autoApprove.0',
			text: 'true',
			output: { mcpServers: { a: { command: '/usr/bin/node', autoApprove: ['true'] } } }
		}
	]
});
