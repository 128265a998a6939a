/** Spans, positions and edits: the floor everything else stands on. */
export { applyEdits, orderEdits, overlaps, type Edit } from './edit.ts';
export { positions, startOfLine, type Position, type Span } from './span.ts';
