/** Spans, positions and edits: the floor everything else stands on. */
export { applyEdits, overlaps, type Edit } from './edit.ts';
export { positions, type Position, type Span } from './span.ts';
