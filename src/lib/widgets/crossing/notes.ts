/** What is read in the picture: the gain, the bet, the waves, the bids to spare, the line at one price. */
import { formatCoins, formatFall, formatTimes } from '$lib/format';
import { nameOf } from '../steps.ts';
import type { Plot } from './layouts.ts';
import { around } from './names.ts';
import { anywhere, type Spot, type Wish, type Wording } from './placing.ts';
import type { Reading, Shown } from './shown.ts';
import { bidsTo, salesTo } from './totals.ts';

export function gainNote({ closest, run }: Shown, { layout, x, y }: Plot): Wish[] {
	if (!closest) return [];
	const { text, name, left } = layout;
	const at = { x: x(run.initialCoins), y: y(closest.drop) };
	const short = { strong: `Gain ${formatTimes(closest.forced / closest.bids)}`, rest: '' };
	const parts = `= ${formatCoins(closest.forced)} ÷ ${formatCoins(closest.bids)} coins`;
	const below: Spot = { x: at.x, y: at.y + text + 7, align: 'start', reach: 4 * text };
	const spots: Spot[] = [
		{ x: at.x - 8, y: at.y, align: 'end', reach: 2 * text },
		below,
		{ ...below, x: at.x - 2 * text, y: below.y + text },
		{
			x: x(run.initialCoins + Math.max(closest.forced, closest.bids)) + 8,
			y: at.y,
			align: 'start',
			reach: text
		}
	];
	if (at.x - left < 8 * text) spots.push({ ...below, x: left + text });
	const wordings = name === 'narrow' ? [short] : [{ ...short, rest: parts, under: 16 * text }, short];
	return [
		{
			key: 'gain',
			tone: 'plain',
			tries: [
				{ wordings, spots, clear: 'ground' },
				{ wordings: [short], spots, clear: 'strokes' },
				{ wordings: [short], spots, clear: 'marks' },
				...anywhere(short, layout)
			],
			about: { x: at.x + 1, y: at.y + 6, r: 2 }
		}
	];
}

export function betNote({ bet, run }: Shown, { layout, x, y }: Plot): Wish[] {
	if (!bet) return [];
	const at = { x: x(run.book.coins(bet.drop)), y: y(bet.drop) };
	const short = plain(`your bet: ${formatFall(bet.fall)}`);
	const wordings = bet.deeper ? [plain(`${short.rest}, further down`), short] : [short];
	const spots = around(at, layout.ring + 6, layout.text);
	return [
		{
			key: 'bet',
			tone: 'plain',
			tries: [{ wordings, spots, clear: 'ground' }, ...anywhere(short, layout)],
			about: { ...at, r: layout.ring }
		}
	];
}

/** At the stairs' outer corners, or else inside. */
export function waveNotes({ steps }: Shown, { layout, x, y }: Plot): Wish[] {
	const { text } = layout;
	return steps.flatMap((step, i) => {
		const from = y(step.fromDrop);
		if (y(step.toDrop) - from < text) return [];
		const corner = x(step.soldBefore + step.coins);
		const inside: Spot = { x: corner - 5, y: from + 0.8 * text, align: 'end', reach: 0 };
		const outside: Spot = { x: corner + 10, y: from - 0.6 * text, align: 'start', reach: 0.9 * text };
		return [quiet(`wave-${i}`, [plain(nameOf(step))], i === 0 ? [inside] : [outside, inside])];
	});
}

export function spareNote({ run, totals, scale }: Shown, { layout, x, y }: Plot): Wish[] {
	const { text, ring } = layout;
	const bottom = scale.max * run.market.startPrice;
	if (run.exhausted || bidsTo(totals, bottom) <= salesTo(totals, bottom)) return [];
	const spots = [0.6, 0.8].map((part): Spot => {
		const drop = run.stopDrop + part * (bottom - run.stopDrop);
		const height = Math.max(y(drop), y(run.stopDrop) + ring + text);
		return { x: x(salesTo(totals, drop)) + 10, y: height, align: 'start', reach: 2 * text };
	});
	const said = plain('from here on, bids to spare');
	return [quiet('spare', [said, { ...said, under: 7.5 * text }], spots)];
}

/** What the line at one price measures between the curves. */
export function gapNote({ bids, sales, drop }: Reading, { layout, x, y }: Plot): Wish {
	const { text } = layout;
	const coins = formatCoins(Math.abs(sales - bids));
	const middle: Spot = { x: x((bids + sales) / 2), y: y(drop), align: 'middle', reach: 0 };
	const wording: Wording = {
		strong: sales > bids ? `${coins} without a bid` : `${coins} bids to spare`,
		rest: ''
	};
	const spots: Spot[] = [
		{ ...middle, y: middle.y - 0.9 * text },
		{ ...middle, y: middle.y + 0.9 * text },
		{ ...middle, x: x(Math.max(bids, sales)) + 12, align: 'start' }
	];
	return { key: 'gap', tone: 'plain', tries: [{ wordings: [wording], spots, clear: 'strokes' }] };
}

function quiet(key: string, wordings: Wording[], spots: Spot[]): Wish {
	return { key, tone: 'quiet', tries: [{ wordings, spots, clear: 'strokes' }] };
}

function plain(rest: string): Wording {
	return { strong: '', rest };
}
