/**
 * How fast the engine is on this machine: medians, and what a bare loop takes in the same minute.
 *
 * `npm run bench`. Times of a shared or throttled machine mean little; the ratio to the loop travels better.
 */
import {
	baseBehaviours,
	baseFunding,
	baseLeavers,
	baseMarket,
	baseMarkets,
	baseNewcomers,
	baseScenario,
	episode,
	keepCrowds,
	markets,
	outcome,
	outcomes,
	run,
	timeline,
	timelineOutcome,
	type Everyone,
	type Market,
	type Scenario
} from '../src/lib/sim/index.ts';
import { besideC } from './beside-c.ts';

const rounds = 21;
const seeds = Array.from({ length: 200 }, (_, i) => i + 1);

/** What a call takes, ms: by the clock, and of the processor, which other programs disturb less. */
interface Cost {
	readonly wall: number;
	readonly cpu: number;
}

/** Medians over calls, after five that do not count; of short calls, as many in a row as the clocks can tell apart. */
function median(call: (round: number) => unknown): Cost {
	for (let round = 0; round < 4; round++) call(round);
	const once = cost(() => call(4)).wall;
	const inRow = Math.max(1, Math.ceil(20 / once));
	const costs = Array.from({ length: rounds }, (_, round) =>
		cost(() => {
			for (let k = 0; k < inRow; k++) call(5 + round * inRow + k);
		})
	);
	const middle = (part: keyof Cost) =>
		costs.map((one) => one[part]).toSorted((a, b) => a - b)[(rounds - 1) / 2]! / inRow;
	return { wall: middle('wall'), cpu: middle('cpu') };
}

function cost(work: () => void): Cost {
	const start = performance.now();
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return { wall: performance.now() - start, cpu: (user + system) / 1000 };
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
const rows: [what: string, took: Cost, target: string, perLoop: number][] = [];

function row(what: string, target: string, runs: number, call: (round: number) => unknown): void {
	const took = median(call);
	const loop = median((k) =>
		bareLoop(base.crowd.drop, base.crowd.coins, perDollar, 5000, base.initialCoins + (k % 100))
	);
	rows.push([what, took, target, took.cpu / runs / loop.cpu]);
}

const dragged = (round: number): Market => ({ ...baseMarket, typicalLeverage: 8 + (round % 40) / 10 });
const deepened = (round: number): Market => ({ ...baseMarket, depth: 150e6 + (round % 50) * 1e6 });

row('bare loop over the base crowd', '', 1, (round) =>
	bareLoop(base.crowd.drop, base.crowd.coins, perDollar, 5000, base.initialCoins + (round % 100))
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
const large = median((round) => run({ ...million, depth: 150e6 + (round % 50) * 1e6 }, 1));
rows.push(['run, a million traders, crowd as it was', large, '200 ms', NaN]);

const later = (round: number, change: Partial<Scenario> = {}): Scenario => ({
	...baseScenario,
	depth: 150e6 + (round % 50) * 1e5,
	...change
});
/** The millionth of a change that builds the crowd anew and leaves the story as it is. */
const pulled = (round: number) => ({ typicalLeverage: 10 + (round % 40) / 1e6 });
for (let round = 0; round < 100; round++) timeline(later(round), 1);
row('timeline with ledger and columns, crowd as it was', '1 ms', 1, (round) => timeline(later(round), 1));
row('timeline, crowd rebuilt (leverage drag)', '5 ms', 1, (round) =>
	timeline(later(round, pulled(round)), 1)
);
row('timeline outcome', '', 1, (round) => timelineOutcome(later(round), 1));
row('timeline, nobody triggered', '', 1, (round) => timeline(later(round, { shock: 0 }), 1));
row('timeline, empty fund: winners closed', '', 1, (round) =>
	timeline(later(round, { insuranceFund: 0 }), 1)
);
for (const traders of [10_000, 100_000, 1_000_000]) {
	const target = traders === 1e6 ? '200 ms' : '';
	row(`timeline of ${traders.toLocaleString('en')} traders`, target, 1, (round) =>
		timeline(later(round, { traders }), 1)
	);
}
row('timeline of 1,000,000 traders, empty fund', '200 ms', 1, (round) =>
	timeline(later(round, { traders: 1e6, insuranceFund: 0 }), 1)
);
for (const hours of [80, 800]) {
	const lasting = { refillHalfLife: 1e5, duration: hours * 3600 };
	row(`timeline of ${hours} hours, slow refill`, '', 1, (round) => timeline(later(round, lasting), 1));
}
const crowded: Everyone = { ...baseBehaviours, leavers: baseLeavers, funding: baseFunding };
row('episode, nobody else', '', 1, (round) => episode(later(round), {}, 1));
row('episode, everybody else', '', 1, (round) => episode(later(round), crowded, 1));
const built = { ...crowded, lead: 8 * 3600, newcomers: [baseNewcomers] };
row('episode of 16 hours, 2,000 newcomers as well', '', 1, (round) =>
	episode(later(round, { duration: 16 * 3600 }), built, 1)
);
row('seven assets, 2,000 crossed accounts, 8 hours', '40 ms', 1, (round) =>
	markets({ ...baseMarkets, insuranceFund: 1e9 + round }, 1)
);

const cells = (wall: string, cpu: string, target: string, loops: string) =>
	wall.padStart(10) + cpu.padStart(10) + target.padStart(10) + loops.padStart(14);
console.log(`median of ${rounds}`.padEnd(52) + cells('ms', 'CPU ms', 'target', 'loops a run'));
for (const [what, { wall, cpu }, target, perLoop] of rows) {
	const loops = perLoop > 0 ? perLoop.toFixed(1) : '';
	console.log(what.padEnd(52) + cells(wall.toFixed(3), cpu.toFixed(3), target, loops));
}

const played = timeline(baseScenario, 1);
const inC = besideC(played, 201);
if (inC) {
	const took = median(() => timeline(baseScenario, 1));
	const same =
		inC.lastPrice === played.columns.price[played.ticks] ? 'the same last price' : 'ANOTHER last price';
	console.log(
		`\ntimeline in C (cc -O2): ${inC.cpu.toFixed(3)} CPU ms, ${same}; the engine takes ` +
			`${took.cpu.toFixed(3)}, ${(took.cpu / inC.cpu).toFixed(1)} times as long`
	);
} else console.log('\nno C compiler here: timeline not compared');
