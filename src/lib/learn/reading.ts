/** Which lessons have been read on this device: begun when they were opened, read when their takeaways were on screen. */
import { onSeen } from '$lib/controls/seen';
import { recall, remember } from './memory.ts';

export type Reading = 'begun' | 'read';

/** Null for a lesson that was not opened. */
export function readingOf(slug: string): Reading | null {
	const kept = recall(`lesson:${slug}`);
	return kept === 'begun' || kept === 'read' ? kept : null;
}

/**
 * Notes that a lesson is open, and that it has been read once its end is on screen.
 * @returns how to stop watching
 */
export function noteReading(slug: string, end: Element): (() => void) | undefined {
	if (readingOf(slug) === 'read') return;
	remember(`lesson:${slug}`, 'begun');
	return onSeen(end, () => remember(`lesson:${slug}`, 'read'));
}
