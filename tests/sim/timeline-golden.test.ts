import { expect, it } from 'vitest';
import {
	baseScenario,
	endings,
	modelVersion,
	timeline,
	type Accounts,
	type Scenario,
	type Timeline
} from '../../src/lib/sim/index.ts';

/** Timelines kept in git: change the model, and the difference is there to review. `npx vitest -u` rewrites them. */
const scenarios: Record<string, Partial<Scenario>> = {
	base: {},
	'slow-makers': { refillHalfLife: 600 },
	sale: { shockKind: 'sale' },
	'empty-fund': { insuranceFund: 0, depth: 80e6 },
	squeeze: { direction: 'up', exposedShorts: 0.2, insuranceFund: 1e8 },
	'exhausted-book': { depth: 2e6, traders: 1000 }
};

/** A line for every minute in which a thousandth of a coin is forced or waits, and one for the end. */
function minutes({ columns, ticks, scenario }: Timeline): string[] {
	const perMinute = 60 / scenario.tick;
	const sum = (column: Float64Array, row: number) =>
		column.subarray(Math.max(0, row + 1 - perMinute), row + 1).reduce((total, one) => total + one, 0);
	const lines: string[] = [];
	for (let row = 0; row <= ticks; row += perMinute) {
		const forced = sum(columns.longCoins, row) + sum(columns.shortCoins, row);
		const closed = sum(columns.deleveragedCoins, row);
		const waiting = columns.waitingCoins[row]!;
		if (row > perMinute && row < ticks && forced + closed + waiting < 1e-3) continue;
		const part = (name: string, value: number, digits: number, width: number) =>
			`${name} ${value.toFixed(digits).padStart(width)}`;
		lines.push(
			[
				`${part('', row / perMinute, 0, 3)} min:`,
				part('price', columns.price[row]!, 4, 11),
				part('fair', columns.fairPrice[row]!, 4, 11),
				`${part('depth', columns.depth[row]! / 1e6, 4, 9)}M`,
				part('spread', columns.spread[row]! * 1e4, 4, 6),
				part('forced', forced, 6, 13),
				part('against winners', closed, 6, 13),
				part('waiting', waiting, 6, 13),
				part('wave', columns.wave[row]!, 0, 2),
				part('fund', columns.fund[row]!, 2, 13)
			].join('  ')
		);
	}
	return lines;
}

function endingsOf({ ending }: Accounts): string {
	return Object.entries(endings)
		.map(([name, kind]) => `${name} ${ending.filter((one) => one === kind).length}`)
		.join(', ');
}

function story(name: string, change: Partial<Scenario>): string {
	const played = timeline({ ...baseScenario, ...change }, 1);
	return [
		`${name}, model ${modelVersion}, seed 1: ${JSON.stringify(change)}`,
		...minutes(played),
		...played.waves.map(
			({ index, firstTick, lastTick, positions, coins, proceeds, deleveragedCoins }) =>
				`wave ${index}: ticks ${firstTick} to ${lastTick}, ${positions} positions, ` +
				`${coins.toFixed(6)} coins for ${proceeds.toFixed(2)}, ${deleveragedCoins.toFixed(6)} against winners`
		),
		`events: ${played.events.map(({ kind, tick }) => `${kind} ${tick}`).join(', ')}`,
		`longs: ${endingsOf(played.accounts.longs)}`,
		`shorts: ${endingsOf(played.accounts.shorts)}`,
		...Object.entries(played.summary).map(([field, value]) => `${field}: ${String(value)}`),
		''
	].join('\n');
}

it.each(Object.entries(scenarios))(
	'the timeline "%s" is the one kept in tests/golden',
	async (name, change) => {
		await expect(story(name, change)).toMatchFileSnapshot(`../golden/timeline-${name}.txt`);
	}
);
