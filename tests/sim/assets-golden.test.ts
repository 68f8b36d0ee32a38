import { expect, it } from 'vitest';
import { altLed, baseMarkets, btcLed, markets, modelVersion, type Markets } from '../../src/lib/sim/index.ts';

/** Runs of several assets kept in git: change the model, and the difference is there to review. */
const runs: Record<string, Markets> = {
	base: baseMarkets,
	'btc-led': btcLed,
	'alt-led': altLed,
	'empty-fund': {
		...baseMarkets,
		crossed: { ...baseMarkets.crossed!, notional: 8e9 },
		macro: { at: 7200, duration: 300, move: -0.08, loadings: [1, 0, 0, 0, 0, 0, 0.5], thinned: 0.5 },
		insuranceFund: 1e7
	}
};

function story(name: string, setting: Markets): string {
	const { assets, summary, ticks } = markets(setting, 1);
	const { assets: each, ...totals } = summary;
	const lines = [`${name}, model ${modelVersion}, seed 1`];
	for (let row = 0; row <= ticks; row += row >= 1380 && row < 1560 ? 12 : 180) {
		const prices = assets.map(({ timeline }) => timeline.columns.price[row]!.toPrecision(10).padStart(12));
		const waiting = assets.map(({ timeline }) =>
			timeline.columns.waitingCoins[row]!.toPrecision(5).padStart(11)
		);
		lines.push(`${String(row / 12).padStart(4)} min: ${prices.join(' ')}  waiting ${waiting.join(' ')}`);
	}
	for (const [i, asset] of each.entries()) {
		const { longs, crossedCoins } = {
			longs: assets[i]!.timeline.summary,
			crossedCoins: assets[i]!.crossedCoins
		};
		lines.push(
			...Object.entries(asset).map(([field, value]) => `${asset.symbol} ${field}: ${String(value)}`),
			`${asset.symbol} accounts closed: ${longs.accountsClosed}, winners closed: ${longs.winnersClosed}`,
			`${asset.symbol} crossed coins: ${crossedCoins.reduce((total, one) => total + one, 0)}`
		);
	}
	lines.push(...Object.entries(totals).map(([field, value]) => `${field}: ${String(value)}`), '');
	return lines.join('\n');
}

it.each(Object.entries(runs))('the run "%s" is the one kept in tests/golden', async (name, setting) => {
	await expect(story(name, setting)).toMatchFileSnapshot(`../golden/assets-${name}.txt`);
});
