/** Colours code at build time with classes: the page's policy allows no style of its own. */
import { createHighlighter, createCssVariablesTheme, type Highlighter } from 'shiki';

const languages = ['bash', 'http', 'json', 'jsonc', 'powershell', 'toml', 'typescript', 'yaml'] as const;
const theme = createCssVariablesTheme({ name: 'clinic', variablePrefix: '--' });

/** Names of shiki's variables and the classes that `snippets.css` colours. */
const classes: Readonly<Record<string, string>> = {
	'token-constant': 'tok-number',
	'token-string': 'tok-string',
	'token-string-expression': 'tok-string',
	'token-comment': 'tok-comment',
	'token-keyword': 'tok-keyword',
	'token-parameter': 'tok-key',
	'token-function': 'tok-key',
	'token-punctuation': 'tok-punctuation'
};

let highlighter: Promise<Highlighter> | undefined;

/**
 * @param language a name that shiki knows; any other is set without colours
 * @returns HTML: text and `<span class="tok-…">`
 */
export async function highlight(code: string, language: string): Promise<string> {
	const known = languages.find((name) => name === language);
	if (!known) return escape(code);
	highlighter ??= createHighlighter({ langs: [...languages], themes: [theme] });
	const { tokens } = (await highlighter).codeToTokens(code, { lang: known, theme: 'clinic' });
	const json = known === 'json' || known === 'jsonc';
	return tokens
		.map((line) =>
			line
				.map(({ content, color }, index) => {
					const name = /--([\w-]+)/.exec(color ?? '')?.[1] ?? '';
					// In JSON a string before a colon is a key.
					const isKey =
						json && content.startsWith('"') && /^\s*:/.test(line.slice(index + 1).map((next) => next.content).join(''));
					const kind = isKey ? 'tok-key' : classes[name];
					return kind ? `<span class="${kind}">${escape(content)}</span>` : escape(content);
				})
				.join('')
		)
		.join('\n');
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
