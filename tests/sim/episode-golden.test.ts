import { expect, it } from 'vitest';
import {
	baseBehaviours,
	baseFunding,
	baseLeavers,
	baseNewcomers,
	baseQuotes,
	baseScenario,
	episode,
	modelVersion,
	type Everyone
} from '../../src/lib/sim/index.ts';

const { breakEven: _, ...others } = baseBehaviours;

/** One episode with everybody in it but those who sell once even, kept in git: change the model, and the difference is there to review. */
const everyone: Everyone = {
	lead: 4 * 3600,
	...others,
	largeHolder: { ...baseBehaviours.largeHolder, sellsAt: 0.15 },
	newcomers: [
		{ ...baseNewcomers, from: -4 * 3600, cohorts: 24 },
		{ ...baseNewcomers, from: 3600, to: 4 * 3600, notional: 4e9, cohorts: 12 }
	],
	leavers: baseLeavers,
	tighterMargin: { at: 300, rate: 0.01 },
	quotes: { ...baseQuotes, standing: 0.8, slow: 0.4 },
	news: [{ at: 1800, over: 600, move: -0.02, thins: 0.3, lasts: 3600 }],
	funding: { ...baseFunding, hours: 4 }
};

it('the episode with everybody is the one kept in tests/golden', async () => {
	const played = episode({ ...baseScenario, duration: 12 * 3600 }, everyone, 1);
	const { columns, others, ticks, summary, whole } = played;
	const perHalfHour = 1800 / baseScenario.tick;
	const lines: string[] = [];
	for (let row = 0; row <= ticks; row += perHalfHour) {
		const flows = Object.entries(others.flows).map(([name, flow]) => {
			const coins = flow
				.subarray(Math.max(0, row + 1 - perHalfHour), row + 1)
				.reduce((sum, one) => sum + one, 0);
			return `${name} ${coins.toFixed(6)}`;
		});
		lines.push(
			[
				`${row / perHalfHour / 2} h:`,
				`price ${columns.price[row]!.toFixed(4)}`,
				`depth ${(columns.depth[row]! / 1e6).toFixed(4)}M`,
				`open interest ${columns.openInterest[row]!.toFixed(6)}`,
				`fund ${columns.fund[row]!.toFixed(2)}`,
				`fear ${others.fear[row]!.toFixed(6)}`,
				`volatility ${others.volatility[row]!.toFixed(8)}`,
				`funding ${others.fundingRate[row]!.toFixed(10)}`,
				...flows
			].join('  ')
		);
	}
	const text = [
		`model ${modelVersion}, seed 1`,
		...lines,
		...Object.entries(summary).map(([field, value]) => `${field}: ${String(value)}`),
		JSON.stringify(whole, null, '\t'),
		''
	].join('\n');
	await expect(text).toMatchFileSnapshot('../golden/episode-everybody.txt');
});
