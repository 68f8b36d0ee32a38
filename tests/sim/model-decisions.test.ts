/** What content/model.md says of the reader's own decisions is what the program computes. */
import { describe, expect, it } from 'vitest';
import {
	baseTradingTerms,
	baseWrittenPlan,
	decisionCount,
	decisionHours,
	decisionOutcome,
	disposition,
	fundingHours,
	mostLeverage,
	playOrders,
	unseenPath,
	type Decided
} from '../../src/lib/sim/index.ts';
import { unseenMarkets } from '../../src/lib/sim/decisions/unseen-markets.ts';
import { buy, free, holding, pathOf, point, trade } from './decisions.ts';
import { example, percent as plain, section, us } from './model-text.ts';

const text = section('Your own decisions');
const percent = (value: number, digits = 1) => plain(value, digits).replace('-', '−');

/** The 500 that the exhibit opens with. */
const seeds = Array.from({ length: 500 }, (_, i) => 1001 + i);
const paths = seeds.map(unseenPath);
const outcomes = seeds.map((seed) => decisionOutcome({ ...baseTradingTerms, ...baseWrittenPlan }, seed));

/** A tenth is below, the middle, a tenth is above. */
function spread(values: readonly number[]): string {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
	const middle = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
	return [at(0.1), middle, at(0.9)].map((value) => `<td>${percent(value)}</td>`).join('');
}

const share = (count: number) => percent(count / seeds.length);

describe('what 500 paths come to', () => {
	const coins = paths[0]!.coins.map(({ name }) => name);
	const rows = [
		...coins.map((name, i) => {
			const falls = paths.map(({ coins }) => 1 - Math.min(...coins[i]!.lows) / coins[i]!.prices[0]!);
			return `<tr><th scope="row">${name}’s fall, start to low</th>${spread(falls)}</tr>`;
		}),
		...coins.map((name, i) => {
			const ends = paths.map(({ coins, hours }) => coins[i]!.prices[hours]! / coins[i]!.prices[0]! - 1);
			return `<tr><th scope="row">${name}, start to end</th>${spread(ends)}</tr>`;
		}),
		...(['hold', 'plan', 'averaging'] as const).map(
			(rule) =>
				`<tr><th scope="row">The account under ${rule}</th>${spread(outcomes.map((one) => one[rule]))}</tr>`
		)
	];

	it.each(rows)('%s', (row) => {
		expect(text).toContain(row);
	});

	it('the sentence under the table', () => {
		const back = paths.filter(({ recovered }) => recovered >= 0.5).length;
		const whole = paths.filter(({ recovered }) => recovered >= 1).length;
		const harmless = paths.filter(({ fall }) => fall < 0.05).length;
		const dips = paths.flatMap(({ coins: [bitcoin], hours }) => {
			const { prices } = bitcoin!;
			for (let hour = 0; hour < hours; hour += 6) {
				if (prices[hour]! <= 0.9 * prices[0]!) return [prices[hours]! / prices[hour]! - 1];
			}
			return [];
		});
		const up = dips.filter((change) => change > 0).length;
		const mean = dips.reduce((sum, change) => sum + change, 0) / dips.length;
		const above = outcomes.filter(({ hold, plan }) => plan > hold).length;
		const below = outcomes.filter(({ hold, plan }) => plan < hold).length;
		expect(text).toContain(
			`On ${share(back)} of them half or more of bitcoin’s fall is back at the end, on ${share(whole)} all of it; on ${share(harmless)} it never fell by 5%. On ${dips.length} there is a decision with bitcoin a tenth below the start: bought there, it is higher at the end on ${percent(up / dips.length)} of them, by ${percent(mean)} on average over all. The plan ends above hold on ${share(above)} of the paths, below it on ${share(below)}, and on the others it never had to sell.`
		);
	});
});

/** One decision at which coins at these costs stand at 100, and some of them are sold. */
function sold(costs: readonly number[], which: readonly number[]): Decided {
	return {
		decisions: [
			point(
				0,
				costs.map(() => 100),
				costs.map((cost, coin) => holding(coin, cost))
			)
		],
		trades: which.map((coin) => trade({ coin, averageCost: costs[coin]! }))
	};
}

it('the worked example', () => {
	const { trades, now } = playOrders(pathOf({}, {}, {}), [buy(0, 0, 1000, 10)], baseTradingTerms, 0);
	const [{ notional, fee, cash }] = trades as [(typeof trades)[0]];
	const { margin, liquidationPrice } = now.holdings.at(-1)!;
	const funded = playOrders(pathOf({}, {}, {}), [buy(0, 0, 1000, 10)], baseTradingTerms, 8).now.holdings.at(
		-1
	)!;
	const kept = playOrders(pathOf({ at: { 4: 80 } }, {}, {}), [buy(0, 0, 1000, 10)], free).kept;
	const { gainsRealised, lossesRealised, difference, standardError } = disposition([
		sold([80, 90, 110, 120, 130], [0, 2]),
		sold([80, 90, 110], [0])
	]);
	expect(example('Your own decisions')).toBe(
		`**Worked example.** At a price of 100, $${us(-cash)} at 10× is a margin of $${us(margin, 2)}, a notional of $${us(notional, 2)} and a fee of $${us(fee, 2)}. The contract is liquidated at ${us(liquidationPrice, 4)}, and once it has paid funding at ${us(funded.liquidationPrice, 4)}. Without fees, a fall through that price leaves the fund $${us(kept, 2)}. In the example that Barber and Odean print, two gains are realised and two stay on paper, and so do one loss and three: PGR ${us(gainsRealised!, 2)} and PLR ${us(lossesRealised!, 2)}, as there. The difference of ${us(difference!, 2)} has a standard error of ${us(standardError!, 2)}: nothing to build on.`
	);
});

it('what a seed draws lies between the ends of the table, and comes near both', () => {
	const settings = seeds.map(unseenMarkets);
	const ends = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];
	const near = (values: readonly number[], low: number, high: number) => {
		const [least, most] = ends(values);
		expect(least).toBeGreaterThanOrEqual(low);
		expect(most).toBeLessThanOrEqual(high);
		expect(most! - least!).toBeGreaterThan(0.95 * (high - low));
	};
	const first = settings.map(({ assets }) => assets[0]!.scenario);
	near(
		settings.map(({ lead }) => lead / 3600),
		12,
		48
	);
	near(
		first.map(({ shock }) => shock),
		0.015,
		0.1
	);
	near(
		first.map(({ newsDuration }) => newsDuration / 3600),
		0.25,
		6
	);
	near(
		settings.map(({ commonNoise }) => commonNoise),
		0.03,
		0.05
	);
	near(
		first.map(({ exposedLongs }) => exposedLongs),
		0.005,
		0.1
	);
	near(
		first.map(({ typicalLeverage }) => typicalLeverage),
		5,
		14
	);
	near(
		first.map(({ depth }) => depth),
		60e6,
		300e6
	);
	const later = settings.flatMap(({ lead, macro }) =>
		macro ? [{ ...macro, at: (macro.at - lead) / 3600 }] : []
	);
	expect(later.length / seeds.length).toBeGreaterThan(0.7);
	expect(later.length / seeds.length).toBeLessThan(0.8);
	near(
		later.map(({ move }) => move),
		-0.1,
		0.16
	);
	near(
		later.map(({ at }) => at),
		4,
		40
	);
	expect(
		first.every(
			({ tick, traders, refillHalfLife, permanentShare }) =>
				tick === 720 && traders === 160 && refillHalfLife === 7200 && permanentShare === 0.6
		)
	).toBe(true);
});

it('the plan that the page starts from, and as many parts and decisions as it says', () => {
	expect(baseWrittenPlan).toEqual({ sellBelow: 0.1, buyBack: 0.05 });
	expect([decisionCount, decisionHours, mostLeverage, fundingHours]).toEqual([16, 6, 20, 8]);
	expect(baseTradingTerms).toEqual({
		fee: 0.0005,
		maintenanceMarginRate: 0.005,
		funding: 0.0001,
		startCash: 6000,
		startHolding: 2000
	});
});
