/** Configs of a given size for timing: every entry in order, or a fault in every entry. */

const programs = [
	{ command: 'npx', args: ['-y', '@modelcontextprotocol/server-everything', 'stdio'] },
	{ command: 'uvx', args: ['mcp-server-git', '--repository', '/Users/ana/src/shop'] },
	{
		command: 'docker',
		args: ['run', '-i', '--rm', '-e', 'LOG_LEVEL', 'mcp/fetch'],
		env: { LOG_LEVEL: 'error' }
	},
	{
		command: '/usr/local/bin/node',
		args: ['/Users/ana/src/shop/dist/index.js', '--port', '8080'],
		env: { NODE_ENV: 'production', LOG_FILE: '/Users/ana/logs/shop.log' }
	}
];
const faulty = [
	{ command: 'npx -y @modelcontextprotocol/server-everything', args: [] },
	{ command: 'uvx', args: ['mcp-server-git', '--repository', '~/src/shop'] },
	{
		command: 'docker',
		args: ['run', '--rm', '-e', 'LOG_LEVEL', 'mcp/fetch'],
		env: { LOG_LEVEL: 3 }
	},
	{ url: 'https://mcp.example.com/mcp', env: { LOG_LEVEL: 'error' } }
];

/**
 * @param entries how many servers
 * @param fault whether each has one
 * @returns a Claude Code config, two blanks of indentation
 */
export function config(entries: number, fault: boolean): string {
	const kinds = fault ? faulty : programs;
	const mcpServers = Object.fromEntries(
		Array.from({ length: entries }, (_, index) => [
			`server-${index + 1}`,
			kinds[index % kinds.length]
		])
	);
	return JSON.stringify({ mcpServers }, null, 2);
}

/** Numbers of entries that come to about 18, 185 and 937 KB. */
export const sizes = [
	{ name: '18 KB', entries: 100 },
	{ name: '185 KB', entries: 1030 },
	{ name: '937 KB', entries: 5200 }
] as const;
