/**
 * The law of a track: where a value stands on it, which values it can take, and what a key does.
 *
 * On a linear track `step` is a distance. On a log track it counts in the leading digit: with 0.1 the
 * values are 1.0, 1.1, 1.2 … 9.9 times each power of ten, so every step is a small share of the value.
 */

export interface Track {
	readonly min: number;
	/** Above `min`. */
	readonly max: number;
	/** Distance between values; on a log track in the leading digit, above 0 and at most 9. */
	readonly step: number;
	/** Linear unless given; a log track starts above 0. */
	readonly scale?: 'linear' | 'log';
	/** What a drag snaps to, where it may be finer than a key's step. */
	readonly grain?: number;
}

/** Keys that move a control, in steps. */
const strides: Record<string, number> = {
	ArrowRight: 1,
	ArrowUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageUp: 10,
	PageDown: -10
};

/** Where a value stands, 0 at the start of the track and 1 at its end. */
export function fractionOf(track: Track, value: number): number {
	const { min, max } = check(track);
	const held = clamp(track, value);
	if (track.scale === 'log') return Math.log(held / min) / Math.log(max / min);
	return (held - min) / (max - min);
}

/** A fraction as a style says it: finer is not seen. */
export function inStyle(fraction: number): number {
	return Math.round(fraction * 1e4) / 1e4;
}

/** The value that stands at a fraction of the track, snapped. */
export function valueAt(track: Track, fraction: number): number {
	const { min, max, grain, step } = check(track);
	const raw = track.scale === 'log' ? min * (max / min) ** fraction : min + (max - min) * fraction;
	return snap({ ...track, step: grain ?? step }, raw);
}

/** The nearest value that the track can take. */
export function snap(track: Track, value: number): number {
	const { min, step } = check(track);
	const held = clamp(track, value);
	if (track.scale === 'log') {
		const unit = step * decade(held);
		return clamp(track, tidy(Math.round(held / unit) * unit));
	}
	return clamp(track, tidy(min + Math.round((held - min) / step) * step));
}

/** The value a number of steps away; stops at the ends. */
export function nudge(track: Track, value: number, steps: number): number {
	if (track.scale !== 'log') return snap(track, value + steps * track.step);
	let at = snap(track, value);
	for (let i = 0; i < Math.abs(steps); i++) {
		const below = decade(at * (1 - 1e-9));
		at = steps > 0 ? snap(track, at + track.step * decade(at)) : snap(track, at - track.step * below);
	}
	return at;
}

/**
 * Where a key takes a value: arrows a step, Page keys ten, Home and End the ends.
 * @returns null for a key that moves nothing
 */
export function keyed(track: Track, value: number, key: string): number | null {
	if (key === 'Home') return track.min;
	if (key === 'End') return track.max;
	const stride = strides[key];
	return stride === undefined ? null : nudge(track, value, stride);
}

function clamp({ min, max }: Track, value: number): number {
	return Math.min(max, Math.max(min, value));
}

/** The power of ten at or below a value above 0. */
function decade(value: number): number {
	return 10 ** Math.floor(Math.log10(value) + 1e-12);
}

/** Without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
function tidy(value: number): number {
	return Number(value.toPrecision(12));
}

function check(track: Track): Track {
	const { min, max, step, scale } = track;
	if (!(max > min)) throw new RangeError(`max must be above min (${min}), got ${max}`);
	if (!(step > 0)) throw new RangeError(`step must be above 0, got ${step}`);
	if (scale === 'log' && !(min > 0)) throw new RangeError(`min must be above 0 on a log track, got ${min}`);
	if (scale === 'log' && step > 9) throw new RangeError(`step must be at most 9 on a log track, got ${step}`);
	return track;
}
