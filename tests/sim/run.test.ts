import { describe, expect, it } from 'vitest';
import { baseMarket, keepCrowds, outcome, outcomes, run, type Market } from '../../src/lib/sim/index.ts';

const seeds = Array.from({ length: 9 }, (_, i) => i + 1);
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const typicalFall = (change: Partial<Market>) =>
	median([...outcomes({ ...baseMarket, ...change }, seeds)].map(({ fall }) => fall));

describe('run(market, seed) with the defaults', () => {
	/** Leverage, depth, a trial implementation's fall for one seed, and what kind of fall it is. */
	// prettier-ignore
	const published = [
		[4, 150e6, 0.053, 'contained'], [5, 150e6, 0.056, 'contained'], [6, 150e6, 0.086, 'amplified'],
		[8, 150e6, 0.165, 'runaway'], [10, 150e6, 0.195, 'runaway'], [15, 150e6, 0.212, 'runaway'],
		[25, 150e6, 0.218, 'runaway'], [4, 80e6, 0.056, 'contained'], [5, 80e6, 0.18, 'runaway'],
		[6, 80e6, 0.249, 'runaway'], [10, 80e6, 0.296, 'runaway']
	] as const;
	const bands = { contained: [0.05, 0.065], amplified: [0.065, 0.12], runaway: [0.13, 0.35] } as const;

	it.each(published)(
		'at %d× and $%d of depth falls as published, in kind and within a fifth',
		(typicalLeverage, depth, fall, kind) => {
			const got = typicalFall({ typicalLeverage, depth });
			expect(got).toBeGreaterThanOrEqual(bands[kind][0]);
			expect(got).toBeLessThanOrEqual(bands[kind][1]);
			expect(Math.abs(got / fall - 1)).toBeLessThan(0.2);
		}
	);

	it('falls less the deeper the book, and more the larger the shock and the exposed share', () => {
		const falling = (values: number[], change: (value: number) => Partial<Market>) =>
			values.map((value) => run({ ...baseMarket, ...change(value) }, 1).fall);
		const deeper = falling([40e6, 80e6, 150e6, 300e6, 600e6, 1.2e9], (depth) => ({ depth }));
		expect(deeper).toEqual(deeper.toSorted((a, b) => b - a));
		for (const rising of [
			falling([0, 0.01, 0.03, 0.05, 0.1, 0.2], (shock) => ({ shock })),
			falling([0, 0.05, 0.1, 0.2, 0.4], (exposedLongs) => ({ exposedLongs }))
		]) {
			expect(rising).toEqual(rising.toSorted((a, b) => a - b));
		}
	});

	it('tells a sale from news', () => {
		expect(run(baseMarket, 1).fall).not.toBe(run({ ...baseMarket, shockKind: 'news' }, 1).fall);
		expect(run({ ...baseMarket, shockKind: 'news' }, 1).initialCoins).toBe(0);
	});
});

describe('run(market, seed)', () => {
	it('is the same, bit for bit, however often and in whatever order it is asked', () => {
		const ask = (change: Partial<Market>, seed: number) =>
			JSON.stringify(run({ ...baseMarket, ...change }, seed).waves);
		const first = ask({}, 1);
		ask({ typicalLeverage: 20 }, 1);
		ask({ traders: 100 }, 1);
		ask({ startPrice: 3 }, 2);
		ask({ maintenanceMarginRate: 0.01, depth: 80e6 }, 1);
		expect(ask({}, 1)).toBe(first);
	});

	it('does not depend on the unit of price', () => {
		const cheap = { ...baseMarket, startPrice: 0.25 };
		expect(run(cheap, 1).fall).toBeCloseTo(run(baseMarket, 1).fall, 10);
		expect(run(cheap, 1).othersPay).toBeCloseTo(run(baseMarket, 1).othersPay, 0);
	});

	it('without traders, open interest or a shock is the shock and nothing else', () => {
		for (const change of [{ traders: 0 }, { openInterest: 0 }, { exposedLongs: 0 }]) {
			const quiet = run({ ...baseMarket, ...change }, 1);
			expect(quiet).toMatchObject({
				fall: 0.05,
				amplification: 1,
				gain: 0,
				forcedCoins: 0,
				othersPay: 0,
				exhausted: false
			});
			expect(outcome({ ...baseMarket, ...change }, 1).fall).toBe(0.05);
		}
		expect(run({ ...baseMarket, shock: 0 }, 1)).toMatchObject({
			fall: 0,
			amplification: 1,
			gain: 0,
			waves: []
		});
	});

	it('says when the book is empty, and sells nothing at an invented price', () => {
		const bare = run({ ...baseMarket, depth: 1e6 }, 1);
		expect(bare.exhausted).toBe(true);
		expect(bare.fall).toBeCloseTo(0.99, 12);
		expect(bare.unsoldCoins).toBeGreaterThan(0);
		expect(bare.initialCoins + bare.forcedCoins).toBeCloseTo(bare.book.coins(99_000), 6);
		const due = bare.initialCoins + bare.crowd.cumulativeCoins[bare.crowd.count]!;
		expect(bare.forcedCoins + bare.initialCoins + bare.unsoldCoins).toBeLessThanOrEqual(due * (1 + 1e-12));
	});
});

describe('outcome and outcomes', () => {
	const markets: Market[] = [
		baseMarket,
		{ ...baseMarket, depth: 300e6 },
		{ ...baseMarket, typicalLeverage: 5, shockKind: 'news' }
	];

	it('say what run says', () => {
		for (const market of markets) {
			const { fall, gain, positionsClosed } = run(market, 4);
			expect(outcome(market, 4)).toEqual({ fall, gain, positionsClosed });
		}
	});

	it('give the same from kept crowds, whatever changed in between', () => {
		const crowds = keepCrowds();
		for (const market of [...markets, baseMarket]) {
			expect([...outcomes(market, [1, 2, 3], crowds)]).toEqual([...outcomes(market, [1, 2, 3])]);
		}
	});

	it('write over nothing that was given away', () => {
		const crowds = keepCrowds();
		const given = [run(baseMarket, 1).crowd, crowds.triggers(baseMarket, 2)];
		const copies = structuredClone(given);
		outcome(baseMarket, 3);
		run({ ...baseMarket, typicalLeverage: 5 }, 4);
		crowds.triggers(baseMarket, 5);
		expect(given).toEqual(copies);
	});

	it('work one at a time, so that they can be stopped', () => {
		let asked = 0;
		function* counted() {
			for (;;) yield ++asked;
		}
		for (const { seed } of outcomes({ ...baseMarket, traders: 100 }, counted())) if (seed === 3) break;
		expect(asked).toBe(3);
	});
});
