/** What “this answer is wrong” sends: ids, and nothing else. */
import { describe, expect, it } from 'vitest';
import { wrongAnswer } from './wrong-answer.ts';

describe('“this answer is wrong”', () => {
	const answer = {
		diagnosis: 'json-trailing-comma',
		rule: 'json-trailing-comma',
		client: 'cursor',
		system: 'windows'
	};
	it('opens a report at the tracker, with the ids in it', () => {
		const { text, href } = wrongAnswer(
			answer,
			'https://git.example.org/clinic/issues/new?labels=a'
		);
		const address = new URL(href ?? '');
		expect(address.origin + address.pathname).toBe('https://git.example.org/clinic/issues/new');
		expect(Object.fromEntries(address.searchParams)).toEqual({
			labels: 'a',
			title: 'Wrong answer: json-trailing-comma',
			body: text
		});
		expect(text).toContain('- client: cursor\n- system: windows\n');
	});
	it('is a text to copy where there is no tracker', () => {
		const { text, href } = wrongAnswer(
			{ diagnosis: 'json-bom', place: 'invalid-json/unexpected-token', client: null },
			''
		);
		expect(href).toBeNull();
		expect(text).toContain(
			'- diagnosis: json-bom\n- symptom: invalid-json/unexpected-token\n\nWhat is right'
		);
	});
});
