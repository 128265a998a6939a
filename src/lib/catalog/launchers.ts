/** Programs that start other programs, and which of their options take a value of their own. */

/** What a launcher fetches or runs. */
export type Runner = 'npm' | 'pypi' | 'container' | 'script' | 'shell';

/** By the program's name without folder and ending. */
export const runners: ReadonlyMap<string, Runner> = new Map<string, Runner>([
	...['npx', 'bunx', 'pnpx'].map((name) => [name, 'npm'] as const),
	...['uvx', 'pipx'].map((name) => [name, 'pypi'] as const),
	...['docker', 'podman', 'nerdctl'].map((name) => [name, 'container'] as const),
	...['node', 'python', 'python3', 'py', 'bun', 'deno', 'tsx', 'ts-node', 'uv'].map(
		(name) => [name, 'script'] as const
	),
	...['sh', 'bash', 'zsh', 'fish', 'dash', 'cmd', 'powershell', 'pwsh', 'wsl', 'env', 'ssh'].map(
		(name) => [name, 'shell'] as const
	)
]);

/** Words after the program that make it another launcher: `pnpm dlx` is an `npx`. */
export const subcommands: ReadonlyMap<string, readonly [words: readonly string[], runner: Runner]> =
	new Map<string, readonly [readonly string[], Runner]>([
		['pnpm', [['dlx'], 'npm']],
		['yarn', [['dlx'], 'npm']],
		['npm', [['exec'], 'npm']],
		['bun', [['x'], 'npm']],
		['uv', [['tool', 'run'], 'pypi']],
		['pipx', [['run'], 'pypi']]
	]);

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Options that take the next argument as their value. */
export const valueOptions: Readonly<Record<Exclude<Runner, 'shell'>, ReadonlySet<string>>> = {
	npm: list('-p --package -c --call --registry -w --workspace --prefix --cache --userconfig'),
	pypi: list(
		'--from --with --with-editable --with-requirements -p --python -i --index --index-url --default-index --extra-index-url --directory --project --cache-dir --env-file -c --constraints --refresh-package --prerelease --spec --index-strategy --config-file -U --upgrade-package'
	),
	script: list(
		'--directory --project --with --with-editable --with-requirements -p --python --env-file --extra --group --package --index --index-url --default-index -r --require --import --loader --experimental-loader -C --conditions --config --cwd -W -X --config-file --isolated-from --cache-dir --only-group --no-group'
	),
	container: list(
		'-e --env --env-file -v --volume --mount --name -p --publish --network --net --add-host -w --workdir -u --user --entrypoint -l --label --platform --pull -h --hostname -m --memory --cpus --gpus --dns --tmpfs --log-driver --log-opt --security-opt --cap-add --cap-drop --device --ipc --pid --restart --runtime --shm-size --ulimit --volumes-from --link --ip --cidfile --stop-signal --stop-timeout --userns --group-add --annotation --label-file --expose -c --cpu-shares --cpuset-cpus -a --attach --network-alias --sysctl --uts --isolation --memory-swap'
	)
};

/** Programs that interpret text themselves: variables, `~`, quotes and signs mean something there. */
export const shells: ReadonlySet<string> = list(
	'sh bash zsh fish dash cmd powershell pwsh wsl env ssh'
);
