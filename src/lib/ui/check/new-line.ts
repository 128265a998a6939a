/** Enter in a config: the new line is indented like the one above, deeper behind an opening bracket. */
import { EditorSelection, type StateCommand } from '@codemirror/state';

export const newLine: StateCommand = ({ state, dispatch }) => {
	const spec = state.changeByRange(({ from, to }) => {
		const line = state.doc.lineAt(from);
		const before = state.sliceDoc(line.from, from);
		const after = state.sliceDoc(to, state.doc.lineAt(to).to);
		const indent = /^\s*/.exec(before)?.[0] ?? '';
		const opens = /[{[]\s*$/.test(before);
		const inner = indent + (opens ? unitOf(indent) : '');
		const closes = opens && /^\s*[}\]]/.test(after);
		return {
			changes: { from, to, insert: `\n${inner}${closes ? `\n${indent}` : ''}` },
			range: EditorSelection.cursor(from + 1 + inner.length)
		};
	});
	dispatch(state.update(spec, { scrollIntoView: true, userEvent: 'input' }));
	return true;
};

function unitOf(indent: string): string {
	if (indent.includes('\t')) return '\t';
	return '  ';
}
