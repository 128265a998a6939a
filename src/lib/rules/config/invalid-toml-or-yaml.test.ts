import { ruleTester } from '../rule-tester.ts';
import { invalidTomlOrYaml } from './invalid-toml-or-yaml.ts';

const entry = '[mcp_servers.time]\ncommand = "uvx"\n';
ruleTester(invalidTomlOrYaml, {
	valid: [
		{
			client: 'codex',
			config: `# mine\n${entry}args = [\n  "mcp-server-time", # the only one\n]\n`
		},
		{
			client: 'codex',
			config: `model = 'x'\n\n${entry}env.A = """\na\n"""\nstartup_timeout_sec = 1_0\n`
		},
		{
			client: 'goose',
			config:
				'extensions:\n  time:\n    name: time\n    type: stdio\n    enabled: true\n    cmd: uvx\n    args: [mcp-server-time]\n'
		}
	],
	invalid: [
		{
			client: 'codex',
			config: '[mcp_servers.time]\ncommand = uvx\n',
			message: 'toml',
			text: 'uvx',
			output: entry
		},
		{
			client: 'codex',
			config: '[mcp_servers.time]\ncommand: "uvx"\nargs: ["mcp-server-time"]\n',
			message: 'toml',
			text: ':',
			output: '[mcp_servers.time]\ncommand = "uvx"\nargs = ["mcp-server-time"]\n'
		},
		{
			client: 'codex',
			config: `${entry}// the only one\n`,
			message: 'toml',
			text: '//',
			output: `${entry}# the only one\n`
		},
		{
			client: 'codex',
			config: `${entry}args = ["a" "b"]\n`,
			message: 'toml',
			text: '"'
		},
		{
			client: 'codex',
			config: `${entry}\n${entry}`,
			findings: [{ message: 'toml', text: 'time' }]
		},
		{
			client: 'goose',
			config: 'extensions:\n  time:\n    name: time\n    cmd: "uvx\n    type: stdio\n',
			message: 'yaml',
			text: 'o'
		}
	]
});
