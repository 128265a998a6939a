/** `npm run new rule <id>` and `npm run new diagnosis <id>`: the files that a new piece needs, ready to be filled in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [kind, id = ''] = process.argv.slice(2);
const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const today = new Date().toISOString().slice(0, 10);

const kinds: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
	rule: () => ({
		[`src/lib/rules/config/${id}.ts`]: `/** What is wrong, in one line. */
import { defineRule } from '../define.ts';

export const ${name} = defineRule({
	id: '${id}',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: '${id}',
	sources: ['https://'],
	messages: {
		found: 'Server \`{name}\` … — …'
	},
	entry({ entry }, report) {
		if (!entry.command) return;
		report({ message: 'found', data: { name: entry.name }, at: entry.command.path });
	}
});
`,
		[`src/lib/rules/config/${id}.test.ts`]: `import { ruleTester } from '../rule-tester.ts';
import { ${name} } from './${id}.ts';

ruleTester(${name}, {
	valid: [],
	invalid: []
});
`,
		[`src/lib/rules/config/${id}.examples.ts`]: `import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: { client: 'claude-code', text: \`\` },
	good: { client: 'claude-code', text: \`\` }
};
`
	}),
	diagnosis: () => ({
		[`src/content/diagnoses/${id}.md`]: `---
title: The cause, in one sentence
summary: What it means and what to do about it, in one or two sentences.
who: you
group: Other
sources:
  - url: https://
    title: Where the fact comes from
checked: ${today}
---

## What you see

## Why it happens

## Confirm it

## Fix it

## Check it worked

## If it is still broken

## Sources
`
	})
};

const files = kinds[kind ?? '']?.();
if (!files || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
	console.error(`npm run new ${Object.keys(kinds).join('|')} <id>, with an id like token-in-args`);
	process.exitCode = 1;
} else {
	for (const [file, text] of Object.entries(files)) {
		if (existsSync(file)) {
			console.log(`${file} is there already: left as it is`);
			continue;
		}
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		console.log(`${file} written`);
	}
	console.log('Now run npm test: it says what is still missing.');
}
