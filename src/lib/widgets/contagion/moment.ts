/** Where things stand at a moment of playback. */
import type { Fall, Shown } from './shown.ts';

export interface Moment {
	/** The step that is under way or has just ended; 0 before the push. */
	readonly step: number;
	/** How much of it has happened, 0 to 1. */
	readonly part: number;
	/** The run has ended: nothing is under way. */
	readonly over: boolean;
	readonly falls: readonly Fall[];
	/** What was down by force before this step. */
	readonly forcedBefore: readonly number[];
}

export function momentAt({ falls, steps }: Shown, clock: number): Moment {
	const step = Math.min(steps, Math.max(0, Math.ceil(clock - 1e-6)));
	const part = step === 0 ? 1 : Math.min(1, clock - step + 1);
	const now = falls[step]!;
	const before = falls[Math.max(0, step - 1)]!;
	const between = (i: number, of: keyof Fall) => before[i]![of] + part * (now[i]![of] - before[i]![of]);
	return {
		step,
		part,
		over: clock >= steps - 1e-6,
		falls: now.map((_, i) => ({
			followed: between(i, 'followed'),
			pushed: between(i, 'pushed'),
			forced: between(i, 'forced'),
			all: between(i, 'all')
		})),
		forcedBefore: before.map(({ forced }) => forced)
	};
}
