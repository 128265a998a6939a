/** Work that waits: each piece in a moment of its own, and none after the end. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from './when-idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** An idle moment comes when it is called. */
function idleMoments() {
	const waiting: (() => void)[] = [];
	vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work));
	vi.stubGlobal('cancelIdleCallback', () => waiting.pop());
	return { come: () => waiting.shift()?.() };
}

it.each(['with idle moments', 'with timers'])('does one piece at a time %s', (how) => {
	const moments = how === 'with timers' ? null : idleMoments();
	const next = () => (moments ? moments.come() : vi.advanceTimersToNextTimer());
	const done: string[] = [];
	whenIdle(
		() => done.push('a'),
		() => done.push('b')
	);
	expect(done).toEqual([]);
	next();
	expect(done).toEqual(['a']);
	next();
	expect(done).toEqual(['a', 'b']);
	next();
	expect(done).toEqual(['a', 'b']);
});

it('does the rest where one piece fails', () => {
	const moments = idleMoments();
	const done: string[] = [];
	whenIdle(
		() => {
			throw new Error('the first');
		},
		() => done.push('b')
	);
	expect(() => moments.come()).toThrow('the first');
	moments.come();
	expect(done).toEqual(['b']);
});

it('does nothing after its end', () => {
	const moments = idleMoments();
	const done: string[] = [];
	const end = whenIdle(
		() => done.push('a'),
		() => done.push('b')
	);
	moments.come();
	end();
	moments.come();
	expect(done).toEqual(['a']);
});
