/** What sort of log or header a text is, where `identify` says no more than that. Loaded with what reads such texts. */
import { bareChallenge } from './http/challenge.ts';
import { startsScript } from './http/script.ts';
import { sample, type Identified } from './plain.ts';

/** The first that fits; each reason ends the sentence “This looks like …”. */
const sorts: readonly (readonly [Identified['kind'], RegExp, string])[] = [
	['http', bareChallenge, 'a challenge: its parameters stand behind the scheme'],
	[
		'http',
		new RegExp(startsScript.source, 'm'),
		'an HTTP request: a browser copies it as a script'
	],
	[
		'redirect',
		/^(?:[a-z][\w+.-]{0,40}:\/\/?[^\s?#]{1,2000}|\/[\w./-]{0,200})[?#](?:\S{0,4000}&)?(?:code|error|access_token|id_token)=\S*$/i,
		'a sign-in address: it carries OAuth parameters'
	],
	[
		'log',
		/blocked by CORS policy|Cross-Origin Request Blocked|^Uncaught |\bnet::ERR_|Failed to load resource|Mixed Content: |violates the following Content Security Policy/m,
		'messages of a browser’s console: their words tell'
	],
	['log', /^npm (?:ERR!|error|warn)/im, 'output of npm: its lines start with `npm`'],
	[
		'log',
		/^\s{0,4}[×╰] |No solution found when resolving|^error: .{0,80}`uvx? |^Resolved \d+ packages in /m,
		'output of uv: its signs and words tell'
	],
	[
		'log',
		/^docker: |Error response from daemon|Docker daemon|^Unable to find image /im,
		'output of Docker: its words tell'
	],
	[
		'log',
		/^Traceback \(most recent call last\)|^ {2,4}File "[^"\n]{1,300}", line \d/m,
		'a Python traceback: it lists files and lines'
	],
	[
		'log',
		/^ {4}at \S|^node:internal\/|^Node\.js v\d/m,
		'an error of Node.js: its stack or its version stands with it'
	],
	[
		'log',
		/^(?:INFO|WARNING|ERROR|DEBUG|CRITICAL)(?::|\s{1,8}[[:])|"(?:GET|POST|DELETE|OPTIONS) \/\S{0,300} HTTP\/[\d.]+"/m,
		'the log of a server: its lines start with levels, or list requests'
	],
	['log', /^\[?\d{4}-\d\d-\d\d[T ]\d\d:/m, 'a log: its lines start with a time'],
	['log', /^[^\n]{1,400}$/, 'an error message: one line that tells of a failure']
];

/**
 * @param text what `identify` took for a log, or for nothing that it knows
 * @param client the name of the one whose words the log holds; `null` where that is not known
 * @returns the same, said more exactly; as it was where nothing more can be said
 */
export function refine(text: string, identified: Identified, client: string | null): Identified {
	const { kind, chosen } = identified;
	if (chosen || (kind !== 'log' && kind !== 'unknown')) return identified;
	const head = text.slice(0, sample).trim();
	const [sort = kind, , reason = identified.reason] =
		sorts.find(([, words]) => words.test(head)) ?? [];
	if (sort !== 'log' && sort !== 'unknown') return { kind: sort, reason };
	if (kind === 'unknown') return identified;
	return { kind, reason: client === null ? reason : `a log of ${client}: its words tell` };
}
