/** A docs site of somebody who embeds the clinic, as `/embedding/` says. The journeys put the clinic's own address in. */
export default {
	title: 'Acme docs',
	cacheDir: './cache',
	head: [['script', { type: 'module', src: 'https://clinic.example.org/embed.js' }]],
	vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'mcp-clinic' } } }
};
