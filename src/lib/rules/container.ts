/** What `docker run` and its kin are told about the container. */
import type { Launch } from './launch.ts';

const envOption = /^(?:-e|--env)(?:=|$)/;

/**
 * @param launch of a container
 * @returns the variables given with `-e`; `null` where a file gives others that we do not see
 */
export function passedNames(launch: Launch): ReadonlySet<string> | null {
	const names = new Set<string>();
	for (const { value } of passedVariables(launch)) {
		if (value === null) return null;
		names.add(/^[^=]*/.exec(value)?.[0] ?? value);
	}
	return names;
}

/** Each `NAME` or `NAME=value` with the index of its argument; `value` is `null` for a file of them. */
export function passedVariables({
	args,
	from,
	at
}: Launch): { value: string | null; index: number }[] {
	const found: { value: string | null; index: number }[] = [];
	for (let i = from; i < at; i++) {
		const { value = '' } = args[i] ?? {};
		if (value.startsWith('--env-file')) found.push({ value: null, index: i });
		else if (value === '-e' || value === '--env') {
			i++;
			found.push({ value: args[i]?.value ?? '', index: i });
		} else if (envOption.test(value)) found.push({ value: value.replace(envOption, ''), index: i });
		else if (/^-e\w/.test(value)) found.push({ value: value.slice(2), index: i });
	}
	return found;
}
