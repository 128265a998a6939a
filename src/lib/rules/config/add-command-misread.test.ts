import { ruleTester } from '../rule-tester.ts';
import { addCommandMisread } from './add-command-misread.ts';

const url = 'https://mcp.example.com/mcp';

ruleTester(addCommandMisread, {
	valid: [
		{ client: 'claude-code', config: 'claude mcp add docs -- npx -y docs-mcp' },
		{ client: 'claude-code', config: 'claude mcp add docs npx docs-mcp -s user' },
		{ client: 'claude-code', config: 'claude mcp add docs -e KEY=a -e MODE=b -- npx -y docs-mcp' },
		{ client: 'claude-code', config: 'claude mcp add -e KEY=a -s user docs -- npx -y docs-mcp' },
		{ client: 'claude-code', config: 'claude mcp add --env=KEY=a docs -- npx -y docs-mcp' },
		{
			client: 'claude-code',
			config: `claude mcp add -t http docs ${url} -H "X-Team: a=b" -s user`
		},
		{ client: 'claude-code', config: `claude mcp add -t http docs ${url} -H "$HEADER"` },
		{ client: 'claude-code', config: '{ "mcpServers": {} }' },
		// These take what they do not know for the server's.
		{ client: 'gemini-cli', config: 'gemini mcp add docs npx -y docs-mcp' },
		{ client: 'gemini-cli', config: 'gemini mcp add -e KEY=a docs npx -y docs-mcp' },
		{ client: 'codex', config: 'codex mcp add docs --env KEY=a -- npx -y docs-mcp' },
		{ client: 'amp', config: `amp mcp add docs --header "Authorization=Bearer a:b" ${url}` },
		{ client: 'opencode', config: `opencode mcp add docs --url ${url} --header "X-Team=docs"` },
		{ client: 'copilot-cli', config: `copilot mcp add docs ${url} --header "api-key=abc"` }
	],
	invalid: [
		// https://github.com/jamubc/gemini-mcp-tool/pull/4
		{
			client: 'claude-code',
			config: 'claude mcp add gemini-cli npx -y gemini-mcp-tool',
			message: 'separator',
			text: '-y',
			output: 'claude mcp add gemini-cli -- npx -y gemini-mcp-tool'
		},
		// https://github.com/Arize-ai/phoenix/pull/12075
		{
			client: 'claude-code',
			config: `claude mcp add phoenix npx @arizeai/phoenix-mcp --baseUrl ${url} -s user`,
			message: 'separator',
			text: '--baseUrl'
		},
		{
			client: 'claude-code',
			config: 'claude mcp add shop docker run -e SHOP_KEY shop/mcp',
			message: 'separator',
			text: '-e'
		},
		{
			client: 'amp',
			config: 'amp mcp add docs npx -y docs-mcp',
			message: 'separator',
			text: '-y',
			output: 'amp mcp add docs -- npx -y docs-mcp'
		},
		// https://github.com/anthropics/claude-code/issues/46121
		{
			client: 'claude-code',
			config: 'claude mcp add -e API_KEY=xxx my-server -- npx -y my-mcp-server',
			message: 'greedy',
			confidence: 'likely',
			text: '-e API_KEY=xxx',
			output: 'claude mcp add my-server -e API_KEY=xxx -- npx -y my-mcp-server'
		},
		// https://github.com/CoderLuii/HolyClaude/issues/22
		{
			client: 'claude-code',
			config: 'claude mcp add --scope user test-mcp -e MCP_MODE=stdio npx -y test-mcp',
			message: 'greedy',
			confidence: 'likely',
			text: '-e MCP_MODE=stdio',
			output: 'claude mcp add --scope user test-mcp -e MCP_MODE=stdio -- npx -y test-mcp'
		},
		// https://github.com/openchoreo/openchoreo.github.io/pull/706
		{
			client: 'claude-code',
			config: `claude mcp add --transport http --header "X-Team: docs" docs ${url}`,
			message: 'greedy',
			confidence: 'likely',
			text: '--header "X-Team: docs"',
			output: `claude mcp add --transport http docs ${url} --header "X-Team: docs"`
		},
		{
			client: 'claude-code',
			config: `claude mcp add -t http -e KEY=a -H "X: b" docs ${url}`,
			message: 'greedy',
			confidence: 'likely',
			text: '-e KEY=a -H "X: b"',
			output: `claude mcp add -t http docs ${url} -e KEY=a -H "X: b"`
		},
		{
			client: 'claude-code',
			config: `claude mcp add -t http docs ${url} --header "X-Team=docs"`,
			message: 'header',
			text: '"X-Team=docs"',
			output: `claude mcp add -t http docs ${url} --header "X-Team:docs"`
		},
		// https://github.com/upstash/context7: Name=value for Amp
		{
			client: 'amp',
			config: `amp mcp add docs ${url} --header "X-Team: docs"`,
			message: 'header',
			text: '"X-Team: docs"',
			output: `amp mcp add docs ${url} --header "X-Team=docs"`
		},
		{
			client: 'opencode',
			config: `opencode mcp add docs --url ${url} --header "X-Team: docs"`,
			message: 'header',
			text: '"X-Team: docs"',
			output: `opencode mcp add docs --url ${url} --header "X-Team=docs"`
		}
	]
});
