/** The loop in one still: what is on sale now goes through the price and eats the bids next beyond. */
import { tenth } from '$lib/chart/scale';
import type { Layout } from './layouts.ts';

/** Strokes between three heights: how far sales are done, the price now, and where what is on sale takes it. */
export function loopPaths({ name, bids, positions }: Layout, sold: number, now: number, target: number) {
	const gap = name === 'narrow' ? 4 : 8;
	const from = positions - gap;
	const to = bids + gap;
	const middle = (bids + positions) / 2;
	const upper = tenth((sold + now) / 2);
	const lower = tenth((now + target) / 2);
	const bend = tenth(Math.min(8, (lower - upper) / 2));
	const elbow = `M${from} ${upper}H${middle + bend}Q${middle} ${upper} ${middle} ${tenth(upper + bend)}V${tenth(lower - bend)}Q${middle} ${lower} ${middle - bend} ${lower}H${to + 6}`;
	return [
		{ kind: 'sold', d: `M${from + 3} ${tenth(sold + 2)}h-3V${tenth(now - 3)}h3${elbow}` },
		{ kind: 'tip', d: `M${to + 1} ${lower}l8 -5v10z` },
		{ kind: 'eaten', d: `M${to - 3} ${tenth(now + 3)}h3V${tenth(target - 2)}h-3` }
	];
}
