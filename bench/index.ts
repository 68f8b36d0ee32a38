/**
 * How fast the engine is on this machine: medians, and what a bare loop takes in the same minute.
 *
 * `npm run bench`. Times of a shared or throttled machine mean little; the ratio to the loop travels better.
 */
import { baseMarket, keepCrowds, outcome, outcomes, run, type Market } from '../src/lib/sim/index.ts';

const rounds = 21;
const seeds = Array.from({ length: 200 }, (_, i) => i + 1);

/** Median time of a call, ms, after five calls that do not count. */
function median(call: (round: number) => unknown): number {
	for (let round = 0; round < 5; round++) call(round);
	const times = Array.from({ length: rounds }, (_, round) => {
		const start = performance.now();
		call(round + 5);
		return performance.now() - start;
	});
	return times.toSorted((a, b) => a - b)[(rounds - 1) / 2]!;
}

/** The least that a crossing can be: one pass over sorted triggers, the growing book's formula, no waves, no ledger. */
function bareLoop(
	drop: Float64Array,
	coins: Float64Array,
	perDollar: number,
	width: number,
	sale: number
): number {
	let volume = sale;
	let x = 0;
	for (let i = 0; i <= drop.length; i++) {
		x = (2 * volume) / perDollar / (1 + Math.sqrt(1 + (2 * volume) / (perDollar * width)));
		if (i === drop.length || drop[i]! > x) break;
		volume += coins[i]!;
	}
	return x;
}

const base = run(baseMarket, 1);
const perDollar = base.book.density(0);
const rows: [what: string, ms: number, target: string, perLoop: number][] = [];

function row(what: string, target: string, runs: number, call: (round: number) => unknown): void {
	const ms = median(call);
	const loop =
		median(() => {
			for (let k = 0; k < 100; k++) {
				bareLoop(base.crowd.drop, base.crowd.coins, perDollar, 5000, base.initialCoins + k);
			}
		}) / 100;
	rows.push([what, ms, target, ms / runs / loop]);
}

const dragged = (round: number): Market => ({ ...baseMarket, typicalLeverage: 8 + round / 10 });
const deepened = (round: number): Market => ({ ...baseMarket, depth: 150e6 + round * 1e6 });

row('bare loop over the base crowd', '', 1, (round) =>
	bareLoop(base.crowd.drop, base.crowd.coins, perDollar, 5000, base.initialCoins + round)
);
row('run, crowd as it was (depth drag)', '', 1, (round) => run(deepened(round), 1));
row('run, crowd rebuilt (leverage drag)', '4 ms', 1, (round) => run(dragged(round), 1));
row('run, new seed', '', 1, (round) => run(baseMarket, 1000 + round));
row('outcome, new seed', '', 1, (round) => outcome(baseMarket, 2000 + round));
row('outcomes of 200 crowds, all built', '400 ms', 200, (round) => [...outcomes(deepened(round), seeds)]);
const kept = keepCrowds();
row('outcomes of 200 crowds, kept (depth drag)', '100 ms', 200, (round) => [
	...outcomes(deepened(round), seeds, kept)
]);
const million = { ...baseMarket, traders: 1e6 };
const large = median((round) => run({ ...million, depth: 150e6 + round * 1e6 }, 1));
rows.push(['run, a million traders, crowd as it was', large, '200 ms', NaN]);

console.log(
	`${'median of 21'.padEnd(44)}${'ms'.padStart(10)}${'target'.padStart(10)}${'loops a run'.padStart(14)}`
);
for (const [what, ms, target, perLoop] of rows) {
	console.log(
		`${what.padEnd(44)}${ms.toFixed(3).padStart(10)}${target.padStart(10)}${(perLoop > 0 ? perLoop.toFixed(1) : '').padStart(14)}`
	);
}
