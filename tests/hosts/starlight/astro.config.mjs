/** A docs site of somebody who embeds the clinic, as `/embedding/` says. The journeys put the clinic's own address in. */
import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
	image: { service: passthroughImageService() },
	integrations: [
		starlight({
			title: 'Acme docs',
			pagefind: false,
			head: [
				{ tag: 'script', attrs: { type: 'module', src: 'https://clinic.example.org/embed.js' } }
			]
		})
	]
});
