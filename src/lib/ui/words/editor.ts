/** The editor of the check. */

/** What CodeMirror says, by what it says in English. The first `$` stands for a number. */
export const phrases = {
	'Control character': 'Control character',
	'Selection deleted': 'Selection deleted',
	'Go to line': 'Go to line',
	go: 'go',
	Find: 'Find',
	Replace: 'Replace',
	next: 'next',
	previous: 'previous',
	all: 'all',
	'match case': 'match case',
	regexp: 'regexp',
	'by word': 'by word',
	replace: 'replace',
	'replace all': 'replace all',
	close: 'close',
	'current match': 'current match',
	'on line': 'on line',
	'replaced match on line $': 'replaced match on line $',
	'replaced $ matches': 'replaced $ matches'
};
