import { expect, it } from 'vitest';
import { baseMarket, modelVersion, run, type Market } from '../../src/lib/sim/index.ts';

/** Runs kept in git: change the model, and the difference is there to review. `npx vitest -u` rewrites them. */
const scenarios: Record<string, Partial<Market>> = {
	base: {},
	'base-news': { shockKind: 'news' },
	'contained-5x': { typicalLeverage: 5 },
	'amplified-6x': { typicalLeverage: 6 },
	'flat-25x': { profile: 'flat', typicalLeverage: 25 },
	'latent-8x': { profile: 'latent', typicalLeverage: 8 },
	'exhausted-book': { depth: 2e6, traders: 1000 }
};

const dollars = (value: number) => value.toFixed(2).padStart(18);

function story(name: string, change: Partial<Market>): string {
	const result = run({ ...baseMarket, ...change }, 1);
	const lines = result.waves.map((wave) =>
		[
			`wave ${String(wave.index).padStart(2)}:`,
			`${wave.fromDrop.toFixed(4)} to ${wave.toDrop.toFixed(4)} below,`.padEnd(34),
			`${String(wave.positions).padStart(5)} positions,`,
			`${wave.coins.toFixed(6).padStart(16)} coins at ${wave.averagePrice.toFixed(4).padStart(10)};`,
			`owners ${dollars(wave.ownersLose)}, others ${dollars(wave.othersPay)}, fund ${dollars(wave.surplus)}`
		].join(' ')
	);
	return [
		`${name}, model ${modelVersion}, seed 1: ${JSON.stringify(change)}`,
		`shock: ${result.initialCoins} coins for ${result.initialProceeds.toFixed(2)}`,
		...lines,
		`stop: ${result.stopDrop} below, fall ${result.fall}, gain ${result.gain}, gain at shock ${result.gainAtShock}`,
		`closed ${result.positionsClosed} of ${result.crowd.count}, sold ${result.forcedCoins}, unsold ${result.unsoldCoins}`,
		''
	].join('\n');
}

it.each(Object.entries(scenarios))('the run "%s" is the one kept in tests/golden', async (name, change) => {
	await expect(story(name, change)).toMatchFileSnapshot(`../golden/${name}.txt`);
});
