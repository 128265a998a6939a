/** A docs site of somebody who embeds the clinic, as `/embedding/` says. The journeys put the clinic's own address in. */
export default {
	title: 'Acme docs',
	url: 'https://docs.example.org',
	baseUrl: '/',
	presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
	scripts: [{ src: 'https://clinic.example.org/embed.js', type: 'module' }]
};
