/** The bars of the waves: where each stands, how high it is, and where the linear rule would have it. */
import { tenth } from '$lib/chart/scale';
import type { Layout } from './layouts.ts';
import type { Shown } from './shown.ts';

export interface Bar {
	readonly x: number;
	readonly width: number;
	/** Of the bar when it is whole. */
	readonly top: number;
	/** Of the rule; null where it is beyond the picture. */
	readonly ruled: number | null;
	/** The wave's number, where there is room for it. */
	readonly name: string;
}

/** Waves that have room at least: few of them are not stretched over the whole picture. */
const fewest = 8;

export function barsOf({ strip, text }: Layout, { waves, ruled, alone }: Shown): Bar[] {
	const { left, right, top, bottom } = strip;
	const slot = (right - left) / Math.max(fewest, alone);
	const largest = Math.max(1, ...waves);
	const height = (usd: number) => tenth(bottom - ((bottom - top) * usd) / largest);
	const every = Math.ceil((1.5 * text) / slot);
	return waves.slice(0, alone).map((usd, k) => ({
		x: tenth(left + (k + 0.16) * slot),
		width: tenth(0.68 * slot),
		top: height(usd),
		ruled: ruled[k]! <= largest * 1.001 ? height(ruled[k]!) : null,
		name: k % every === 0 ? String(k + 1) : ''
	}));
}
