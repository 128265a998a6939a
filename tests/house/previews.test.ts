/** Each symptom has the picture that chats show beside its link, drawn of the words and tokens of today. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { folder, previews, record } from '../../scripts/previews.ts';
import { symptoms } from '../../src/lib/trees/symptoms.ts';

it('one for each symptom and one for all else, drawn of what stands there now', () => {
	const all = previews();
	expect(all).toHaveLength(symptoms.length + 1);
	expect(
		JSON.parse(readFileSync(record, 'utf8')),
		'run `npm run previews` and commit what it draws'
	).toEqual(Object.fromEntries(all.map(({ file, hash }) => [file, hash])));
	expect(readdirSync(folder).sort()).toEqual(all.map(({ file }) => file).sort());
});

it('pictures of the size that the pages say', () => {
	for (const { file } of previews()) {
		const png = readFileSync(`${folder}/${file}`);
		expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
	}
});
