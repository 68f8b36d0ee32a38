/** What the curves and their crossings are called, and where the names would like to stand. */
import { formatFall, formatLeverage } from '$lib/format';
import type { Plot } from './layouts.ts';
import { anywhere, type Point, type Spot, type Wish, type Wording } from './placing.ts';
import type { Shown } from './shown.ts';
import { bidsTo, salesTo } from './totals.ts';

export function crossingName({ run }: Shown, { layout, x, y }: Plot): Wish {
	const { text, ring, name } = layout;
	const at = { x: x(run.book.coins(run.stopDrop)), y: y(run.stopDrop) };
	const fall = formatFall(run.fall);
	const heading = name === 'narrow' ? 'Crossing' : 'The crossing';
	const strong = `${run.exhausted ? 'No bids left' : heading}, ${fall}`;
	const rest = run.exhausted
		? 'All bids together do not cover what is on sale.'
		: 'Here all bids so far cover all coins put on sale so far. The fall stops.';
	const short = bold(strong);
	const wordings: Wording[] = [
		{ strong, rest, under: 17 * text, size: 'large' },
		{ ...short, size: 'large' },
		short
	];
	return {
		key: 'crossing',
		tone: 'plain',
		tries: [
			{
				wordings: name === 'narrow' ? [short] : wordings,
				spots: around(at, ring + 8, text),
				clear: 'ground'
			},
			...anywhere(short, layout)
		],
		about: { ...at, r: ring + 3 }
	};
}

export function rivalName({ rival }: Shown, { layout, x, y }: Plot): Wish {
	const { text, ring, name } = layout;
	const at = { x: x(rival.coins), y: y(rival.drop) };
	const short = bold(`At ${formatLeverage(rival.leverage)}: ${formatFall(rival.fall)}`);
	const long = { ...short, rest: 'the same sale, other people', under: 13 * text };
	const off = ring + 4;
	const near: Spot[] = [
		{ x: at.x - off, y: at.y + text, align: 'end', reach: 2 * text },
		{ x: at.x + off, y: at.y, align: 'start', reach: 2 * text },
		{ x: at.x - off, y: at.y + 1.5 * text, align: 'start', reach: 2 * text }
	];
	// Close to the axis there is no room to the left of the ring.
	if (at.x - layout.left < 8 * text)
		near.push({ x: layout.left + 8, y: at.y + 1.6 * text, align: 'start', reach: text });
	return {
		key: 'rival',
		tone: 'plain',
		tries: [
			{ wordings: name === 'narrow' ? [short] : [long, short], spots: near, clear: 'ground' },
			{ wordings: [short], spots: near, clear: 'strokes' },
			{ wordings: [short], spots: around(at, off, text), clear: 'ground' },
			{ wordings: [short], spots: near, clear: 'marks' },
			...anywhere(short, layout)
		],
		about: { ...at, r: ring }
	};
}

export function salesName(shown: Shown, plot: Plot): Wish {
	const { text, name } = plot.layout;
	const strong = 'Everything put on sale above this price';
	const rest = 'the first sale, and every position reached';
	const fit = 'On sale above this price';
	const wordings: Wording[] =
		name === 'narrow'
			? [bold('On sale so far')]
			: [{ strong, rest, under: 22 * text }, { strong: fit, rest, under: 14 * text }, bold(fit)];
	const short = bold('On sale');
	const parts = [0.12, 0.06, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.02];
	const spots = alongScale(shown, parts).map((drop) => beside(plot, salesTo(shown.totals, drop), drop, 1));
	return curveName('sales', [...wordings, short], [spots], plot);
}

export function bidsName(shown: Shown, plot: Plot): Wish {
	const { run, totals } = shown;
	const { text, name } = plot.layout;
	const strong = 'All bids down to this price';
	const wordings: Wording[] =
		name === 'narrow'
			? [bold('Bids so far')]
			: [
					{ strong, rest: 'people waiting to buy, added up', under: 17 * text },
					bold(strong),
					bold('Bids down to here')
				];
	const drops = alongScale(shown, [0.72, 0.66, 0.8, 0.55, 0.9, 0.45, 0.35, 0.25]);
	const at = (drop: number) => beside(plot, bidsTo(totals, drop), drop, -1);
	const under = plot.y(run.market.shock * run.market.startPrice) + 2 * text;
	const corner: Spot = { x: plot.x(run.initialCoins) - 8, y: under, align: 'end', reach: 5 * text };
	const before = [...drops.filter((drop) => drop < run.stopDrop).map(at), corner];
	const after = drops.filter((drop) => drop >= run.stopDrop).map(at);
	return curveName('bids', [...wordings, bold('Bids')], [before, after], plot);
}

function curveName(key: 'sales' | 'bids', wordings: Wording[], spots: Spot[][], { layout }: Plot): Wish {
	const short = wordings.at(-1)!;
	const longer = wordings.slice(0, -1);
	return {
		key,
		tone: key === 'sales' ? 'fuel' : 'blue',
		tries: [
			...spots.map((some) => ({ wordings: longer, spots: some, clear: 'ground' as const })),
			{ wordings: [short], spots: spots.flat(), clear: 'ground' },
			...anywhere(short, layout)
		]
	};
}

function bold(strong: string): Wording {
	return { strong, rest: '' };
}

/** Around a ring: down to the left, where bids have not come yet; up to the right, where sales have passed. */
export function around({ x, y }: Point, off: number, text: number): Spot[] {
	return [
		{ x: x - off, y: y + 1.4 * text, align: 'end', reach: 4 * text },
		{ x: x - off - 4 * text, y: y + text, align: 'end', reach: 4 * text },
		{ x: x - off - 9 * text, y, align: 'end', reach: 4 * text },
		{ x: x + off, y: y - 2 * text, align: 'start', reach: 7 * text },
		{ x: x - 2 * off, y: y + 3 * text, align: 'middle', reach: 7 * text },
		{ x: x + 4 * off, y: y - 4 * text, align: 'start', reach: 10 * text },
		{ x: x + off, y, align: 'end', reach: 14 * text },
		{ x, y, align: 'start', reach: 14 * text }
	];
}

/** Right or left of a curve. */
function beside({ layout, x, y }: Plot, coins: number, drop: number, side: 1 | -1): Spot {
	return {
		x: x(coins) + side * 14,
		y: y(drop),
		align: side > 0 ? 'start' : 'end',
		reach: 3 * layout.text
	};
}

/** Drops at parts of the scale. */
function alongScale({ scale, run }: Shown, parts: readonly number[]): number[] {
	return parts.map((part) => part * scale.max * run.market.startPrice);
}
