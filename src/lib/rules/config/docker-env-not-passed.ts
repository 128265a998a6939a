/** Variables that reach the docker program and stop there. */
import { isSecretName } from '../../secrets/index.ts';
import { defineRule } from '../define.ts';
import { passedNames } from '../container.ts';
import { insertBefore } from '../launch.ts';
import { sign } from '../signs.ts';

/** What the docker program itself reads. */
const own =
	/^(?:DOCKER_|BUILDKIT_|COMPOSE_|PATH$|HOME$|USERPROFILE$|APPDATA$|TMP|TEMP$|SYSTEMROOT$|(?:HTTPS?|NO|ALL|FTP)_PROXY$)/i;

export const dockerEnvNotPassed = defineRule({
	id: 'docker-env-not-passed',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'docker-env-not-passed',
	onlyFor: [sign.container | sign.env],
	sources: ['https://docs.docker.com/reference/cli/docker/container/run/#env'],
	messages: {
		missing:
			'`{name}` is set for docker but not handed on — the server inside the container does not see it'
	},
	entry({ entry, launch }, report) {
		const { env } = entry;
		if (launch.runner !== 'container' || launch.at === -1 || !env || env.value.length === 0) return;
		const passed = passedNames(launch);
		if (!passed) return;
		const lost = env.value.filter(({ name }) => !passed.has(name) && !own.test(name));
		const [first, ...others] = lost;
		const image = launch.args[launch.at];
		if (!first || !image) return;
		const secret = lost.some(({ name }) => isSecretName(name));
		report({
			message: 'missing',
			data: { name: first.name },
			at: { path: first.path, part: 'key' },
			severity: secret || passed.size === 0 ? 'error' : 'warning',
			related: others.map(({ path }) => ({ at: { path, part: 'key' }, note: 'this one too' })),
			fixes: () => [
				{
					title: 'Hand them on',
					safety: 'safe',
					changes: lost.flatMap(({ name }) =>
						['-e', name].map((value) => insertBefore(image, value))
					)
				}
			]
		});
	}
});
