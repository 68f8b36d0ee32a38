/** What was measured as readers see it: rows of tables, and the words for them. */
import { formatCount, formatNumber, formatPrice } from '$lib/format';
import { capital } from './sensitivity-words.ts';
import { most, type Beside, type ComparisonId, type Speed } from './speed.ts';

/** Milliseconds: `0.16 ms`, `450 ms`, `6.7 s`. */
export function took(ms: number): string {
	return ms < 1000 ? `${formatNumber(ms, 2)} ms` : `${formatNumber(ms / 1000, 2)} s`;
}

/** A ratio of times: `1.3 times as long`, `14 times as fast`, `as long` within a twentieth. */
export function ratioText(ratio: number): string {
	if (Math.abs(ratio - 1) <= 0.05) return 'as long';
	return ratio > 1
		? `${formatNumber(ratio, 2)} times as long`
		: `${formatNumber(1 / ratio, 2)} times as fast`;
}

/** Whether a promise is kept, after it. */
export function metText(met: boolean): string {
	return met ? 'met' : 'not met';
}

const months = 'January February March April May June July August September October November December'.split(
	' '
);

/** On what it was measured, in a sentence. */
export function onText({ date, node, architecture, cores }: Speed['on']): string {
	const [year, month, day] = date.split('-').map(Number);
	const count = cores === 1 ? '1 core' : `${cores} cores`;
	return `Measured on ${day} ${months[month! - 1]} ${year} with Node ${node} on ${architecture}, ${count}. Times are the processor’s.`;
}

export interface BesideRow {
	readonly id: ComparisonId;
	readonly what: string;
	/** This program, the other, the ratio, the target and whether it is met. */
	readonly cells: readonly [ours: string, other: string, ratio: string, target: string];
}

/** Every comparison, as it stands in the table. */
export function besideRows({ beside, on, orders }: Speed): BesideRow[] {
	const bids = formatCount(orders.bids);
	const sales = formatCount(orders.liquidations);
	const row = (id: ComparisonId, what: string, target?: (limit: number) => string): BesideRow => ({
		id,
		what,
		cells: cellsOf(beside[id], most[id], target)
	});
	const faster = () => 'faster';
	return [
		row(
			'c',
			`The base case’s timeline, beside the same in C (${on.compiler ?? 'no compiler here'})`,
			(limit) => `at most ${limit} times as long`
		),
		row('agents', 'The same timeline, beside an object for each trader, each asked in every tick', faster),
		row(
			'orders',
			`A cascade order by order, ${bids} bids and ${sales} liquidations, beside nodejs-order-book`,
			faster
		),
		row('placing', 'Of that, placing the bids'),
		row('selling', 'Of that, the sales'),
		row('crossing', 'The end of that cascade from the crossing, without orders, beside nodejs-order-book')
	];
}

function cellsOf(
	compared: Beside | null,
	limit: number | undefined,
	target: ((limit: number) => string) | undefined
): BesideRow['cells'] {
	const promised = limit !== undefined && target ? target(limit) : 'none';
	if (!compared) return ['–', '–', 'not compared', `${promised}, not tried`];
	const { ours, other, ratio } = compared;
	const kept = limit === undefined ? '' : `, ${metText(ratio <= limit)}`;
	return [took(ours), took(other), ratioText(ratio), `${promised}${kept}`];
}

/** Rows that promise a time: what, the time, the target and whether it is met. */
export function targetRows({ rows }: Speed): (readonly [string, string, string])[] {
	return rows.flatMap(({ what, ms, target }) =>
		target === null ? [] : [[capital(what), took(ms), `${took(target)}, ${metText(ms <= target)}`] as const]
	);
}

/** How many of them are met, in a sentence. */
export function metInAllText({ rows }: Speed): string {
	const promised = rows.flatMap(({ ms, target }) => (target === null ? [] : [ms <= target]));
	const met = promised.filter(Boolean).length;
	return `${met} of ${promised.length} targets for a time are met. A target is for one core of an ordinary laptop.`;
}

/** Rows that promise nothing. */
export function otherRows({ rows }: Speed): (readonly [string, string])[] {
	return rows.flatMap(({ what, ms, target }) =>
		target === null ? [[capital(what), took(ms)] as const] : []
	);
}

/** The cascade through the books, in a sentence. */
export function ordersText({ orders }: Speed): string {
	const { levels, bids, liquidations, lastPrice } = orders;
	return `Order by order: ${formatCount(bids)} bids of whole coins on ${formatCount(levels)} levels, a dollar apart; below each dollar wait longs of nine tenths of the coins bid there, a gain of 0.9; the first sale takes 9% of all bids. Both books and the crossing end with ${formatCount(liquidations)} liquidations and a last price of ${formatPrice(lastPrice)}: if not, the benchmark stops.`;
}
