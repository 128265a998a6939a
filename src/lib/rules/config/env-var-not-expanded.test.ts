import { ruleTester } from '../rule-tester.ts';
import { envVarNotExpanded } from './env-var-not-expanded.ts';

ruleTester(envVarNotExpanded, {
	valid: [
		{
			client: 'vscode',
			config: {
				servers: {
					a: {
						command: 'node',
						args: ['${workspaceFolder}/a.js', '--name', '{workspaceFolderName}']
					}
				}
			}
		},
		// The inputs stand beside the servers.
		{
			client: 'vscode',
			file: 'settings.json',
			config: {
				mcp: {
					inputs: [{ type: 'promptString', id: 'key', description: 'Key' }],
					servers: { a: { command: 'npx', args: ['-y', 'a-mcp'], env: { KEY: '${input:key}' } } }
				}
			}
		},
		// A folder that is not read at all is not handed on either.
		{
			client: 'amazon-q',
			config: {
				mcpServers: { a: { command: 'npx', args: ['tsx', 'a.ts'], cwd: '${workspaceFolder}' } }
			}
		},
		{
			client: 'copilot-coding-agent',
			config: {
				mcpServers: {
					a: {
						type: 'local',
						command: 'npx',
						tools: ['*'],
						env: { KEY: '$COPILOT_MCP_KEY', OTHER: '${COPILOT_MCP_OTHER:-none}', LEVEL: 'error' }
					}
				}
			}
		},
		{
			client: 'copilot-cli',
			config: { mcpServers: { a: { command: 'npx', env: { KEY: '$A_KEY' } } } }
		},
		{
			client: 'mcpb',
			config: {
				manifest_version: '0.3',
				name: 'a',
				user_config: { key: { type: 'string', title: 'Key' } },
				server: { mcp_config: { command: 'node', args: [], env: { KEY: '${user_config.key}' } } }
			}
		},
		{
			client: 'mcpb',
			config: { server: { mcp_config: { command: 'node', env: { KEY: '${user_config.key}' } } } }
		},
		{
			client: 'mcpb',
			config: { server: { mcp_config: { command: 'node', args: ['${DOCUMENTS}${/}notes'] } } }
		},
		{
			client: 'qwen-code',
			file: '.qwen/settings.json',
			config: { mcpServers: { a: { command: 'npx', env: { KEY: '${A_KEY}' } } } }
		},
		{
			client: 'kiro',
			config: { mcpServers: { a: { command: 'npx', env: { KEY: '${A_KEY}' } } } }
		},
		{
			client: 'junie',
			config: { mcpServers: { a: { command: 'npx', env: { KEY: '${A_KEY}', B: '$env:B' } } } }
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						type: 'http',
						url: '${BASE:-https://x.example.com}/mcp',
						headers: { Authorization: 'Bearer ${TOKEN}' }
					}
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'x-mcp', '${workspaceFolder}'],
						env: { KEY: '${env:KEY}' }
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['mcp-remote', 'https://x.example.com/mcp', '--header', 'Authorization:${AUTH}'],
						env: { AUTH: 'x' }
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'bash', args: ['-c', 'cd $HOME/x && ./run'] } } }
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'x-mcp'],
						env: { DB: 'postgres://u:pa$$w0rd%20x@h/db' }
					}
				}
			}
		},
		{ client: 'generic', config: { mcpServers: { a: { command: 'npx', env: { A: '%A%' } } } } },
		{
			client: 'vscode',
			config: {
				inputs: [{ id: 'key', type: 'promptString' }],
				servers: { a: { command: 'npx', env: { KEY: '${input:key}' } } }
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '-e', 'API_TOKEN', 'mcp/x'],
						env: { API_TOKEN: '${env:A}' }
					}
				}
			}
		}
	],
	invalid: [
		{
			client: 'copilot-coding-agent',
			config: {
				mcpServers: {
					a: { type: 'http', url: 'https://mcp.example.com/mcp', headers: { Key: '${A_KEY}' } }
				}
			},
			message: 'prefix',
			at: 'mcpServers.a.headers.Key',
			text: '"${A_KEY}"',
			output: {
				mcpServers: {
					a: {
						type: 'http',
						url: 'https://mcp.example.com/mcp',
						headers: { Key: '${COPILOT_MCP_A_KEY}' }
					}
				}
			}
		},
		{
			client: 'mcpb',
			config: {
				manifest_version: '0.3',
				name: 'a',
				user_config: { token: { type: 'string', title: 'Token' } },
				server: { mcp_config: { command: 'node', env: { KEY: '${user_config.key}' } } }
			},
			message: 'noInput',
			at: 'server.mcp_config.env.KEY',
			text: '"${user_config.key}"'
		},
		{
			client: 'vscode',
			platform: 'linux',
			config: { servers: { a: { command: 'node', args: ['{workspaceFolder}/a.js'] } } },
			message: 'foreign',
			at: 'servers.a.args.0',
			text: '"{workspaceFolder}/a.js"',
			output: { servers: { a: { command: 'node', args: ['/ABSOLUTE/PATH/TO/a.js'] } } }
		},
		{
			client: 'mcpb',
			config: { server: { mcp_config: { command: 'node', args: ['${APPDATA}/notes'] } } },
			message: 'foreign',
			at: 'server.mcp_config.args.0',
			text: '"${APPDATA}/notes"'
		},
		{
			client: 'qwen-code',
			file: '.mcp.json',
			config: { mcpServers: { a: { command: 'npx', env: { KEY: '${A_KEY}' } } } },
			message: 'elsewhere',
			severity: 'advice',
			confidence: 'possible',
			at: 'mcpServers.a.env.KEY',
			text: '"${A_KEY}"'
		},
		{
			client: 'kiro',
			config: { mcpServers: { a: { type: 'registry', env: { KEY: '${A_KEY}' } } } },
			message: 'elsewhere',
			severity: 'advice',
			confidence: 'possible',
			at: 'mcpServers.a.env.KEY',
			text: '"${A_KEY}"'
		},
		{
			client: 'junie',
			config: { mcpServers: { a: { command: 'npx', env: { KEY: '${input:key}' } } } },
			message: 'foreign',
			severity: 'advice',
			confidence: 'possible',
			at: 'mcpServers.a.env.KEY',
			text: '"${input:key}"'
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						type: 'http',
						url: 'https://x.example.com/mcp',
						headers: { Authorization: 'Bearer ${env:TOKEN}' }
					}
				}
			},
			message: 'foreign',
			at: 'mcpServers.a.headers.Authorization',
			text: '"Bearer ${env:TOKEN}"',
			output: {
				mcpServers: {
					a: {
						type: 'http',
						url: 'https://x.example.com/mcp',
						headers: { Authorization: 'Bearer ${TOKEN}' }
					}
				}
			}
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: '$HOME/bin/x', args: ['%APPDATA%\\x'] } } },
			findings: [
				{
					message: 'foreign',
					at: 'mcpServers.a.command',
					text: '"$HOME/bin/x"',
					output: { mcpServers: { a: { command: '${userHome}/bin/x', args: ['%APPDATA%\\x'] } } }
				},
				{
					message: 'foreign',
					at: 'mcpServers.a.args.0',
					text: '"%APPDATA%\\\\x"',
					output: { mcpServers: { a: { command: '$HOME/bin/x', args: ['${env:APPDATA}\\x'] } } }
				}
			]
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'uvx', args: ['x-mcp', '--token', 'X_TOKEN'], env: { X_TOKEN: 'abc' } }
				}
			},
			message: 'nameOnly',
			at: 'mcpServers.a.args.2',
			text: '"X_TOKEN"',
			output: {
				mcpServers: {
					a: { command: 'uvx', args: ['x-mcp', '--token', 'abc'], env: { X_TOKEN: 'abc' } }
				}
			}
		},
		{
			client: 'vscode',
			config: { inputs: [], servers: { a: { command: 'npx', env: { KEY: '${input:key}' } } } },
			message: 'noInput',
			at: 'servers.a.env.KEY',
			text: '"${input:key}"'
		},
		{
			client: 'kiro',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp', '${DATA}'] } } },
			message: 'elsewhere',
			at: 'mcpServers.a.args.2',
			text: '"${DATA}"'
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'], env: { KEY: '$env:KEY' } } }
			},
			message: 'foreign',
			at: 'mcpServers.a.env.KEY',
			text: '"$env:KEY"'
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: '$HOME/bin/x-mcp' } } },
			message: 'foreign',
			at: 'mcpServers.a.command',
			text: '"$HOME/bin/x-mcp"',
			outputs: [
				'/Users/your-user-name/bin/x-mcp',
				'/home/your-user-name/bin/x-mcp',
				'C:\\Users\\your-user-name\\bin\\x-mcp'
			].map((command) => ({ mcpServers: { a: { command } } }))
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'docker', args: ['run', '-i', '-v', '$(pwd):/work', 'mcp/x'] }
				}
			},
			message: 'foreign',
			at: 'mcpServers.a.args.3',
			text: '"$(pwd):/work"',
			outputs: ['/ABSOLUTE/PATH/TO:/work', 'C:/ABSOLUTE/PATH/TO:/work'].map((mount) => ({
				mcpServers: { a: { command: 'docker', args: ['run', '-i', '-v', mount, 'mcp/x'] } }
			}))
		},
		...(
			[
				['windows', '${USERPROFILE}\\a.py'],
				['macos', '${HOME}/a.py'],
				['linux', '${HOME}/a.py']
			] as const
		).map(([platform, path]) => ({
			client: 'claude-code',
			platform,
			config: { mcpServers: { a: { command: 'python3', args: ['${env:HOME}/a.py'] } } },
			message: 'foreign' as const,
			at: 'mcpServers.a.args.0',
			text: '"${env:HOME}/a.py"',
			output: { mcpServers: { a: { command: 'python3', args: [path] } } }
		}))
	]
});
