/** Variables that reach the docker program and stop there, or that docker is told of too late. */
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
	onlyFor: [sign.container],
	sources: ['https://docs.docker.com/reference/cli/docker/container/run/#env'],
	messages: {
		missing:
			'`{name}` is set for docker but not handed on — the server inside the container does not see it',
		behind: '`{flag}` stands behind the image `{image}` — docker hands it to the server'
	},
	entry({ entry, launch }, report) {
		const { env } = entry;
		const { args, at } = launch;
		const image = args[at];
		if (launch.runner !== 'container' || !image) return;
		// A server's own `-e` is followed by other words.
		const [flag, given] = args.slice(at + 1);
		if (
			flag &&
			given &&
			/^(?:--env-file .|(?:-e|--env) [A-Z]\w{0,60}(?:=|_\w+$))/.test(`${flag.value} ${given.value}`)
		) {
			report({
				message: 'behind',
				data: { flag: flag.value, image: image.value },
				at: flag.path,
				// `-e NAME value`: what stands there is no image.
				fixes: () =>
					/[/:]/.test(image.value)
						? [
								{
									title: 'Put it before the image',
									safety: 'review',
									changes: [flag, given].flatMap(({ path, value }) => [
										{ op: 'remove', path } as const,
										insertBefore(image, value)
									])
								}
							]
						: []
			});
			return;
		}
		if (!env || env.value.length === 0) return;
		const passed = passedNames(launch);
		if (!passed) return;
		const lost = env.value.filter(({ name }) => !passed.has(name) && !own.test(name));
		const [first, ...others] = lost;
		if (!first) return;
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
