import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/index.ts';
import { samples } from './samples.ts';

describe.each(samples.map((sample) => [sample.id, sample] as const))('sample %s', (_, sample) => {
	it('has an answer', async () => {
		const { file, text } = sample;
		const report = await analyse(text, file === null ? {} : { file });
		expect(report.kind).not.toBe('unknown');
		expect(report.findings.map(({ severity }) => severity)).toContain('error');
	});
});
