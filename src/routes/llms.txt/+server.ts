/** `/llms.txt`: an index of everything that language models can read here, in the form of llmstxt.org. */
import clientNames from 'virtual:tables/client-names';
import { symptoms } from '$lib/trees/symptoms.ts';
import { chapterList } from '$lib/ui/chapter-list.ts';
import { clientGroups } from '$lib/ui/client-sheet.ts';
import { diagnosisList } from '$lib/ui/diagnosis-list.ts';
import { diagnosisGroups } from '$lib/ui/markdown/document.ts';
import { address } from '$lib/ui/twins/addresses.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

interface Row {
	readonly title: string;
	readonly path: string;
	readonly summary: string;
}

export const GET: RequestHandler = () => {
	const sections: readonly (readonly [head: string, rows: readonly Row[]])[] = [
		[
			'Symptoms',
			symptoms.map(({ id, title, summary }) => ({ title, summary, path: `/symptoms/${id}/` }))
		],
		...diagnosisGroups.map((group) => {
			const rows = diagnosisList
				.filter(({ meta }) => meta.group === group)
				.map(({ id, meta }) => ({ ...meta, path: `/diagnoses/${id}.md` }));
			return [`Diagnoses: ${group}`, rows] as const;
		}),
		['Guide', chapterList.map(({ id, meta }) => ({ ...meta, path: `/guide/${id}.md` }))],
		[
			'Clients',
			clientGroups
				.flatMap(({ ids }) => ids)
				.map((id) => ({
					title: clientNames[id] ?? id,
					path: `/clients/${id}/`,
					summary: `where its config is and what it reads; JSON Schema: ${address(`/schemas/${id}.json`)}`
				}))
		],
		[
			'Data',
			[
				{ title: 'Diagnoses', path: '/diagnoses.json', summary: 'all of them, as JSON' },
				{ title: 'Rules', path: '/rules.json', summary: 'what the check detects, as JSON' }
			]
		]
	];
	const text = `# MCP Clinic

> Why an MCP server will not connect or authenticate: the cause, how to confirm it, how to fix it in each client and on each system, and how to check that it worked.

Every diagnosis lists its sources and the day they were last checked. A symptom is a page that asks questions and ends at diagnoses.

${sections
	.filter(([, rows]) => rows.length > 0)
	.map(([head, rows]) => `## ${head}\n\n${rows.map(line).join('\n')}\n`)
	.join('\n')}`;
	return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};

function line({ title, path, summary }: Row): string {
	return `- [${title.replaceAll(/[[\]]/g, String.raw`\$&`)}](${address(path)}): ${summary}`;
}
