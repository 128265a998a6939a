/** What broken texts are made of: the fuzzer's and the property tests'. */

export const signs = Array.from(
	'{}[],:"\'“”‘’\\/#`~\n\r\t \u00a0\ufeff｛｝，：=;<>$%@-|&*!0123456789'
);
export const words = [
	...['mcpServers', 'servers', 'command', 'args', 'env', 'url', 'type', 'headers', '__proto__'],
	...[
		'"command"',
		'"args": [',
		'"env": {',
		'"url": "http://',
		'//',
		'/*',
		'*/',
		'```json\n',
		'True'
	],
	...['null', 'npx -y', '~/x', '${HOME}', '%PATH%', 'C:\\Users\\', '\ud800', '\u0000', '-it'],
	...['[mcp_servers.a]\n', '[[a]]\n', '"""', "'''", 'mcpServers:\n', '  - name: ', '<<: *a', '&a '],
	...[
		'Bearer ',
		'HTTP/1.1 401 \n',
		'WWW-Authenticate: ',
		'Authorization: ',
		'eyJ',
		'?code=',
		'&amp;'
	],
	...[
		'{\\rtf1 ',
		'&quot;',
		'\\u0022',
		'\\"',
		'constructor',
		'toString',
		'docker',
		'run',
		'--header'
	]
];
