import { describe, expect, it } from 'vitest';
import {
	Book,
	baseScenario,
	deleveragingScore,
	isCrash,
	playRuns,
	profileWithDepth,
	timeline,
	timelineOutcome
} from '../../src/lib/sim/index.ts';
import { Makers } from '../../src/lib/sim/makers.ts';
import { example, percent, section, us } from './model-text.ts';

/** What content/model.md prints about time is what the program computes. */
const base = timeline(baseScenario, 1);

describe('worked examples in time', () => {
	it('the timeline: a sale, half of it bid again, all of it', () => {
		const book = new Book(profileWithDepth('growing', 150e6, 100_000), 100_000, 0.2);
		const { averagePrice } = book.sell(10_000);
		const prices = [averagePrice, book.price];
		book.refill(0.5);
		prices.push(book.price);
		book.refill(0);
		prices.push(book.price);
		expect(example('The timeline')).toBe(
			`**Worked example.** In the default book at γ = 0.2, selling 10,000 coins brings ${us(prices[0]!, 2)} on average and leaves the price at ${us(prices[1]!, 2)}. When half of the displacement is bid again it stands at ${us(prices[2]!, 2)}, and in the end at ${us(prices[3]!, 2)}.`
		);
	});

	it('makers step back', () => {
		const makers = new Makers(5, 5);
		makers.see(100, 90);
		const { price, depth } = base.columns;
		const densest = depth.indexOf(Math.max(...depth));
		const widest = Math.max(...base.columns.spread) / baseScenario.calmSpread;
		expect(example('Makers step back')).toBe(
			`**Worked example.** With k = 5, after a path of 10% a share of ${us(makers.thickness, 4)} is quoted, and the spread is ${us(1 / makers.thickness, 2)} times its usual width. In the default run it grows to ${us(widest, 2)} times. There the dollars bid within 1% first rise from ${us(depth[0]! / 1e6, 1)} million to ${us(depth[densest]! / 1e6, 1)} million, at a price ${percent(1 - price[densest]! / price[0]!, 1)} down; ten minutes later they are ${us(depth[densest + 120]! / 1e6, 1)} million.`
		);
	});

	it('the waterfall: a large fund and a small one', () => {
		const small = timelineOutcome({ ...baseScenario, insuranceFund: 1e8 }, 1);
		const { summary } = base;
		expect(summary.winnersClosed).toBe(0);
		expect(example('The waterfall')).toBe(
			`**Worked example.** In the default run, with 1 billion in the fund, the fall is ${percent(summary.fall)}; the fund pays ${us(summary.fundPays / 1e6, 1)} million, and no winner is closed. With 100 million in it the fall is ${percent(small.fall)}, and ${us(small.winnersClosed)} winners are closed.`
		);
	});

	it('auto-deleveraging', () => {
		const score = (leverage: number) =>
			deleveragingScore({ side: 'short', entryPrice: 100_000, leverage }, 90_000);
		expect(example('Auto-deleveraging')).toBe(
			`**Worked example.** At a price of 90,000, a short from 100,000 at 10× has a score of ${us(score(10), 2)}, at 5× one of ${us(score(5), 2)}.`
		);
	});
});

describe('many runs', () => {
	it('are as far apart as the page says', () => {
		const seeds = Array.from({ length: 100 }, (_, i) => i + 1);
		const [low, middle, high] = [4, 6, 10].map((typicalLeverage) => {
			const setting = { ...baseScenario, typicalLeverage };
			const falls = playRuns({ setting, axes: [], seeds, outputs: ['fall'] }, timelineOutcome, 0, 100).sort();
			/** Of a hundred, between two of them. */
			const share = (part: number) => {
				const at = Math.floor(part * 99);
				return percent(falls[at]! + (part * 99 - at) * (falls[at + 1]! - falls[at]!));
			};
			const crashes = falls.filter((fall) => isCrash(fall, baseScenario.shock)).length;
			return { middle: share(0.5), from: share(0.1), to: share(0.9), crashes };
		});
		const rest = ({ middle, from, to, crashes }: NonNullable<typeof low>) =>
			`${middle}, between ${from} and ${to}, ${crashes} of 100.`;
		expect(example('Many runs')).toBe(
			`**Worked example.** The default run in time under the seeds 1 to 100. At 4× the middle crowd falls ${low!.middle}, eight in ten between ${low!.from} and ${low!.to}, and ${low!.crashes} of 100 pass twice the news. At 6×: ${rest(middle!)} At 10×: ${rest(high!)}`
		);
	});
});

describe('the table of runs in time', () => {
	const depths = [80e6, 150e6, 300e6, 600e6];
	const leverages = [3, 5, 6, 8, 10, 15, 25];
	const billions = (usd: number) => `$${us(usd / 1e9, 1)}B`;

	it('is judged by the dial as the page says', () => {
		const runs = leverages.flatMap((typicalLeverage) =>
			depths.map((depth) => ({
				typicalLeverage,
				depth,
				...timelineOutcome({ ...baseScenario, typicalLeverage, depth }, 1)
			}))
		);
		const crash = (fall: number) => isCrash(fall, baseScenario.shock);
		const wrong = runs.filter(({ gain, criticalGain, fall }) => gain > criticalGain !== crash(fall));
		expect(wrong.map(({ fall }) => crash(fall))).toEqual([true, true, true]);
		const said = wrong.map(
			({ typicalLeverage, depth, gain, fall }, k) =>
				`at ${typicalLeverage}× and $${us(depth / 1e6)}M (${k ? '' : 'a gain of '}${us(gain, 2)}${k ? ' and' : ', a fall of'} ${percent(fall, 1)})`
		);
		expect(section('The cliff when bids come back')).toContain(
			`In ${runs.length - wrong.length} of the ${runs.length} runs in [the table below](#a-run-in-time) it judges rightly whether the fall passes twice the news. In three it says no and the fall does: ${said.join(', ')}, each below the line at ${us(runs[0]!.criticalGain, 2)}.`
		);
	});

	it.each(leverages)('the row of %d×', (typicalLeverage) => {
		const cells = depths.map((depth) => {
			const { fall, forcedLongNotional, deleveragedNotional } = timelineOutcome(
				{ ...baseScenario, typicalLeverage, depth },
				1
			);
			const against = deleveragedNotional > 0 ? ` + ${billions(deleveragedNotional)}` : '';
			return `<td>${percent(fall, 1)}, ${billions(forcedLongNotional)}${against}</td>`;
		});
		expect(section('A run in time')).toContain(
			`<tr><th scope="row">${typicalLeverage}×</th>${cells.join('')}</tr>`
		);
	});
});
