/** What of the engine is measured, and what each may take. */
import {
	baseBehaviours,
	baseFunding,
	baseLeavers,
	baseMarket,
	baseMarkets,
	baseNewcomers,
	baseScenario,
	baseTradingTerms,
	baseWrittenPlan,
	decisionOutcome,
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
import { map } from './map.ts';

export interface EngineRow {
	readonly what: string;
	/** ms on one core of an ordinary laptop; none is promised where it is left out. */
	readonly target?: number;
	/** Runs of a call. */
	readonly runs: number;
	/** @param k another one each time: something is dragged, so that no result is kept */
	readonly call: (k: number) => unknown;
}

const seeds = Array.from({ length: 200 }, (_, i) => i + 1);
const kept = keepCrowds();
const deepened = (k: number): Market => ({ ...baseMarket, depth: 150e6 + (k % 50) * 1e6 });
const later = (k: number, change: Partial<Scenario> = {}): Scenario => ({
	...baseScenario,
	depth: 150e6 + (k % 50) * 1e5,
	...change
});
/** The millionth of a change that builds the crowd anew and leaves the story as it is. */
const pulled = (k: number) => ({ typicalLeverage: 10 + (k % 40) / 1e6 });
const crowded: Everyone = { ...baseBehaviours, leavers: baseLeavers, funding: baseFunding };
const trading = { ...baseTradingTerms, ...baseWrittenPlan };
const built: Everyone = { ...crowded, lead: 8 * 3600, newcomers: [baseNewcomers] };

function row(what: string, call: EngineRow['call'], target?: number, runs = 1): EngineRow {
	return { what, runs, call, ...(target === undefined ? {} : { target }) };
}

function traders(count: number, target?: number): EngineRow {
	const what = `timeline of ${count.toLocaleString('en')} traders`;
	return row(what, (k) => timeline(later(k, { traders: count }), 1), target);
}

function hours(count: number): EngineRow {
	const lasting = { refillHalfLife: 1e5, duration: count * 3600 };
	return row(`timeline of ${count} hours, slow refill`, (k) => timeline(later(k, lasting), 1));
}

export const engineRows: readonly EngineRow[] = [
	row('run, crowd as it was (depth drag)', (k) => run(deepened(k), 1)),
	row(
		'run, crowd rebuilt (leverage drag)',
		(k) => run({ ...baseMarket, typicalLeverage: 8 + (k % 40) / 10 }, 1),
		4
	),
	row('run, new seed', (k) => run(baseMarket, 1000 + k)),
	row('outcome, new seed', (k) => outcome(baseMarket, 2000 + k)),
	row('outcomes of 200 crowds, all built', (k) => [...outcomes(deepened(k), seeds)], 400, 200),
	row('outcomes of 200 crowds, kept (depth drag)', (k) => [...outcomes(deepened(k), seeds, kept)], 100, 200),
	row('run of 1,000,000 traders, crowd as it was', (k) => run({ ...deepened(k), traders: 1e6 }, 1), 200),
	row('timeline with ledger and columns, crowd as it was', (k) => timeline(later(k), 1), 1),
	row('timeline, crowd rebuilt (leverage drag)', (k) => timeline(later(k, pulled(k)), 1), 5),
	row('timeline outcome', (k) => timelineOutcome(later(k), 1)),
	row('timeline, nobody triggered', (k) => timeline(later(k, { shock: 0 }), 1)),
	row('timeline, empty fund: winners closed', (k) => timeline(later(k, { insuranceFund: 0 }), 1)),
	traders(10_000),
	traders(100_000),
	traders(1_000_000, 200),
	row(
		'timeline of 1,000,000 traders, empty fund',
		(k) => timeline(later(k, { traders: 1e6, insuranceFund: 0 }), 1),
		200
	),
	hours(80),
	hours(800),
	row('map of 64 × 64 timeline outcomes', map, 2000, 64 * 64),
	row('episode, nobody else', (k) => episode(later(k), {}, 1)),
	row('episode, everybody else', (k) => episode(later(k), crowded, 1)),
	row('episode of 16 hours, 2,000 newcomers as well', (k) =>
		episode(later(k, { duration: 16 * 3600 }), built, 1)
	),
	row(
		'seven assets, 2,000 crossed accounts, 8 hours',
		(k) => markets({ ...baseMarkets, insuranceFund: 1e9 + k }, 1),
		40
	),
	row(
		'500 unseen paths, each held, planned and averaged',
		(k) => Array.from({ length: 500 }, (_, i) => decisionOutcome(trading, 500 * k + i)),
		1000,
		500
	)
];
