/** The editor in the site's colours: its tokens reach into the shadow root. */
import { EditorView } from '@codemirror/view';

const underline = (colour: string, style: string) => ({
	textDecorationLine: 'underline',
	textDecorationStyle: style,
	textDecorationColor: colour,
	textDecorationThickness: style === 'wavy' ? '1.5px' : '2px',
	textDecorationSkipInk: 'none',
	textUnderlineOffset: '0.25em'
});

export const theme = EditorView.theme({
	'&': {
		blockSize: '100%',
		color: 'var(--code-ink)',
		fontSize: 'inherit'
	},
	'&.cm-focused': { outline: 'none' },
	'.cm-scroller': {
		fontFamily: 'var(--font-code)',
		fontVariantLigatures: 'none',
		lineHeight: '1.55',
		overflow: 'auto'
	},
	'.cm-content': {
		paddingBlock: 'var(--space-3)',
		caretColor: 'var(--ink)'
	},
	'.cm-line': { paddingInline: '0.25rem var(--space-4)' },
	'.cm-placeholder': {
		color: 'var(--ink-quiet)',
		fontFamily: 'var(--font-text)',
		fontSize: 'var(--text-body)'
	},
	'.cm-cursor, .cm-dropCursor': { borderInlineStart: '2px solid var(--ink)' },
	'& > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
		background: 'var(--selection)'
	},
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
		background: 'var(--selection)'
	},
	'.cm-selectionMatch': { background: 'color-mix(in srgb, var(--selection) 55%, transparent)' },
	'&.cm-focused .cm-matchingBracket': {
		background: 'none',
		outline: '1px solid var(--line-strong)',
		borderRadius: '2px'
	},
	'&.cm-focused .cm-nonmatchingBracket': { background: 'none' },
	'.cm-specialChar': { color: 'var(--error)' },

	'.cm-gutters': {
		background: 'var(--paper-raised)',
		border: '0',
		borderStartStartRadius: 'var(--radius)',
		color: 'var(--ink-quiet)',
		fontVariantNumeric: 'tabular-nums'
	},
	'.cm-lineNumbers .cm-gutterElement': { minInlineSize: '1.75rem', padding: '0 0.5rem 0 0' },
	'.cm-signs': { inlineSize: '1.5rem' },
	'.cm-signs .cm-gutterElement': {
		display: 'flex',
		alignItems: 'flex-start',
		justifyContent: 'center',
		cursor: 'pointer'
	},
	// In the middle of the first row, where a line has several.
	'.cm-sign': {
		inlineSize: '0.7em',
		blockSize: '0.7em',
		marginBlockStart: '0.425em',
		fill: 'currentColor'
	},
	'.cm-sign-error': {
		color: 'var(--error)',
		fill: 'none',
		stroke: 'currentColor',
		strokeWidth: '2.75'
	},
	'.cm-sign-warning': { color: 'var(--warning)' },
	'.cm-sign-advice': { color: 'var(--advice)' },

	'.cm-finding': { background: 'none', color: 'inherit' },
	'@media (forced-colors: active)': { '.cm-finding': { background: 'Mark', color: 'MarkText' } },
	'.cm-finding-error': underline('var(--error)', 'wavy'),
	'.cm-finding-warning': underline('var(--warning)', 'dashed'),
	'.cm-finding-advice': underline('var(--advice)', 'dotted'),
	'.cm-finding-related': underline('var(--line-strong)', 'dotted'),
	'.cm-finding-current': {
		background: 'var(--accent-wash)',
		boxShadow: '0 0 0 2px var(--accent-wash)',
		borderRadius: '1px'
	},

	'.cm-tok-key': { color: 'var(--code-key)' },
	'.cm-tok-name': { color: 'var(--code-key)' },
	'.cm-tok-section': { color: 'var(--code-keyword)' },
	'.cm-tok-string': { color: 'var(--code-string)' },
	'.cm-tok-number': { color: 'var(--code-number)' },
	'.cm-tok-keyword': { color: 'var(--code-keyword)' },
	'.cm-tok-comment': { color: 'var(--code-comment)' },
	'.cm-tok-sign': { color: 'var(--code-punctuation)' },

	'.cm-tooltip': {
		maxInlineSize: 'min(30rem, 90vw)',
		border: 'var(--hairline)',
		borderRadius: 'var(--radius)',
		background: 'var(--paper-raised)',
		boxShadow: 'var(--shadow)',
		color: 'var(--ink)',
		fontFamily: 'var(--font-text)',
		fontSize: 'var(--text-m)',
		lineHeight: 'var(--leading-snug)'
	},
	'.cm-words': {
		margin: '0',
		padding: 'var(--space-2) var(--space-3)',
		borderInlineStart: '3px solid',
		overflowWrap: 'anywhere'
	},
	'.cm-words-error': { borderInlineStartColor: 'var(--error)' },
	'.cm-words-warning': { borderInlineStartColor: 'var(--warning)' },
	'.cm-words-advice': { borderInlineStartColor: 'var(--advice)' },

	'.cm-panels': {
		border: '0',
		background: 'var(--paper-sunk)',
		color: 'var(--ink)',
		fontFamily: 'var(--font-text)'
	},
	'.cm-panels.cm-panels-top': { borderBlockEnd: 'var(--hairline)' },
	'.cm-panel.cm-search': { padding: 'var(--space-2) var(--space-3)', fontSize: 'var(--text-s)' },
	'.cm-panel.cm-search label': { fontSize: 'var(--text-s)' },
	'.cm-textfield': {
		border: 'var(--boundary)',
		borderRadius: 'var(--radius)',
		background: 'var(--paper-raised)',
		color: 'inherit',
		font: 'inherit'
	},
	'.cm-button': {
		border: 'var(--boundary)',
		borderRadius: 'var(--radius)',
		background: 'none',
		color: 'inherit',
		font: 'inherit'
	},
	'.cm-searchMatch': { background: 'var(--warning-wash)' },
	'.cm-searchMatch-selected': { outline: '2px solid var(--warning)' }
});
