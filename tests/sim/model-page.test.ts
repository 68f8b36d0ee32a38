import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	bankruptcyPrice,
	baseMarket,
	bestLeverage,
	breakEvenShare,
	btcTiers,
	cascadeReaches,
	cascadeSizeChance,
	chanceOfFallTo,
	chanceOfGain,
	chanceOfLess,
	correlationOf,
	criticalGain,
	criticalGainPerTick,
	criticalLeverage,
	crossing,
	distanceToLiquidation,
	entryValueLiquidationPrice,
	fireSaleCovariance,
	flatProfile,
	gainToRecover,
	growthRate,
	inverseBankruptcyPrice,
	inverseEntryValueLiquidationPrice,
	inverseLiquidationPrice,
	kellyShare,
	leverageAllowed,
	linearLiquidationPrice,
	linearResponse,
	liquidationChance,
	liquidationPrice,
	lumpSumAdvantages,
	meanCascade,
	profileWithDepth,
	roundAgainst,
	ruinChance,
	run,
	runawayChance,
	saleImpacts,
	saleOf,
	seiTiers,
	solTiers,
	spectralRadius,
	tieredLiquidationPrice,
	yourFate
} from '../../src/lib/sim/index.ts';
import { example, page, section, us } from './model-text.ts';
import { square } from './tables.ts';

/** Every number of a section's worked example, as printed. */
function printed(heading: string): string[] {
	return (
		example(heading)
			.match(/\d[\d,]*(?:\.\d+)?/g)
			?.map((number) => number.replace(/,$/, '')) ?? []
	);
}

const percent = (value: number) => us(100 * value, 2);
const millions = (value: number) => us(value / 1e6, 1);

const long = { side: 'long', entryPrice: 100_000, leverage: 10 } as const;
const short = { ...long, side: 'short' } as const;
const book = profileWithDepth('growing', 150e6, 100_000);
const base = run(baseMarket, 1);
const news = run({ ...baseMarket, shockKind: 'news' }, 1);
const sold = book.coins(5000);
const waves = crossing(
	flatProfile(50),
	{ coins: (drop) => 40 * drop },
	saleOf(flatProfile(50), 100),
	1e6
).stops;
const wave = base.waves[0]!;
const fate = yourFate(base, { leverage: 10, entryPrice: 100_000, margin: 1000 });

const held = { side: 'long', entryPrice: 100_000, coins: 1, wallet: 10_000 } as const;
const margined = { ...held, maintenanceMarginRate: 0.005 } as const;
const inverse = (side: 'long' | 'short', leverage: number) =>
	({ side, entryPrice: 1e5, contracts: 1e5, wallet: 1 / leverage, maintenanceMarginRate: 0.005 }) as const;
const bybit = { ...inverse('long', 2), entryPrice: 8000, contracts: 10_000, feeRate: 0.00075 };
const btc = tieredLiquidationPrice(held, btcTiers);
const sol = (coins: number) =>
	tieredLiquidationPrice({ side: 'long', entryPrice: 200, coins, wallet: 20 * coins }, solTiers).price;
const crossed = (otherPrice: number) =>
	linearLiquidationPrice({
		...margined,
		wallet: 20_000,
		otherMaintenance: otherPrice,
		otherProfit: 100 * (otherPrice - 200)
	});
const chance = (leverage: number, days = 1, volatility = 0.47, side: 'long' | 'short' = 'long') =>
	percent(
		liquidationChance({ side, leverage, maintenanceMarginRate: 0.004, volatility, seconds: 86_400 * days })
	);
const wander = { drift: 0.3, volatility: 0.6 };
const growth = (leverage: number) => us(Math.abs(growthRate(leverage, wander)), 3);
const gainAfter = (seconds: number) => us(100 * chanceOfGain(1, wander, seconds), 1);
const bet = { chance: 0.55, odds: 1 };
const tenths = (chance: number) => us(100 * chance, 1);
const ruin = (chance: number, goal = 20) => percent(ruinChance({ chance, units: 10, goal }));
const ahead = (interest: number) =>
	percent(lumpSumAdvantages(new Float64Array([1, 2, 4]), { count: 2, every: 1, horizon: 2, interest })[0]!);
const gains = square(0.5, 0.2, 0.6, 0.3);
const holdings = [500e6, 500e6];
const fallTogether = fireSaleCovariance(square(0.0016, 0, 0, 0.0016), {
	holdings,
	strength: 2,
	impacts: saleImpacts(holdings, [15e9, 3e9])
});
const resilience = { refillHalfLife: 60, liquidationDelay: 30, permanentShare: 0.2, tick: 5 };

/** The numbers of each worked example in the order of the text: what is given, and what the engine makes of it. */
const examples: Record<string, string[]> = {
	'Liquidation price': [
		...['100,000', '10', '0.005'],
		us(liquidationPrice(long, 0.005), 2),
		percent(distanceToLiquidation('long', 10, 0.005)),
		us(liquidationPrice(short, 0.005), 2),
		percent(distanceToLiquidation('short', 10, 0.005))
	],
	'Bankruptcy price': [
		...['100,000', '10'],
		us(bankruptcyPrice(long)),
		us(bankruptcyPrice(short)),
		us(liquidationPrice(long, 0.005) - bankruptcyPrice(long), 2)
	],
	'Margin as venues write it': [
		...['1', '100,000', '10,000', '0.005', us(linearLiquidationPrice(margined), 2)],
		...['50', us(linearLiquidationPrice({ ...margined, maintenanceAmount: 50 }), 2)],
		...['0.0006', us(linearLiquidationPrice({ ...margined, maintenanceAmount: 50, feeRate: 0.0006 }), 2)],
		us(entryValueLiquidationPrice(margined)),
		us(entryValueLiquidationPrice({ ...margined, side: 'short' }))
	],
	'Inverse contracts': [
		...['100,000', '100,000', '10', '0.005'],
		us(inverseLiquidationPrice(inverse('long', 10)), 2),
		us(inverseBankruptcyPrice(inverse('long', 10)), 2),
		us(inverseLiquidationPrice(inverse('short', 10)), 2),
		us(inverseBankruptcyPrice(inverse('short', 10)), 2),
		...['1', us(inverseLiquidationPrice(inverse('long', 1)))],
		us(inverseEntryValueLiquidationPrice(inverse('long', 1)), 2),
		us(inverseEntryValueLiquidationPrice(inverse('short', 1))),
		...['10,000', '8,000', '0.5', '0.00075', us(inverseBankruptcyPrice(bybit), 2)],
		...['0.5', us(roundAgainst('long', inverseEntryValueLiquidationPrice(bybit), 0.5), 2)]
	],
	'Maintenance tiers': [
		...['1', '100,000', '10', us(btc.tier + 1), String(btcTiers[btc.tier]!.rate)],
		...[us(btcTiers[btc.tier]!.amount), us(btc.price, 2)],
		...['1,000', '200', us(sol(1000), 2), '100,000', us(sol(100_000), 2)],
		...['20', us(leverageAllowed(solTiers, 20e6)), us(leverageAllowed(seiTiers, 20e6))]
	],
	'Crossed accounts': [
		...['20,000', '1', '100,000', '0.005', '100', '200', '0.01'],
		...['200', us(crossed(200), 2), '100', us(crossed(100), 2)]
	],
	'Chance of liquidation': [
		...['1', '0.004', '0.47', chance(10), '10', chance(20), '20', chance(50), '50', chance(100), '100'],
		...['20', chance(20, 1, 0.47, 'short'), '7', chance(10, 7), '10', '0.9', chance(10, 7, 0.9)]
	],
	'Growth and leverage': [
		...['0.3', '0.6', us(bestLeverage(wander), 4)],
		...[growth(0.5), '0.5', growth(1), '1', growth(2), '2', growth(3), '3'],
		...['1', ...[3600, 86_400, 30 * 86_400, 365 * 86_400].map(gainAfter)],
		...['50', us(100 * gainToRecover(0.5)), '80', us(100 * gainToRecover(0.8))]
	],
	'Bets and ruin': [
		...['0.55', us(kellyShare(bet), 2), us(breakEvenShare(bet), 4)],
		...['10', tenths(chanceOfLess(bet, 0.1, 300)), '300', tenths(chanceOfFallTo(bet, 0.1, 300, 0.5))],
		...['40', tenths(chanceOfLess(bet, 0.4, 300)), '10', '20'],
		...[ruin(0.5), '0.5', ruin(0.49), '0.49', ruin(0.48), '0.48', ruin(0.45), '0.45'],
		...['10', '0.51', ruin(0.51, Infinity)]
	],
	'All at once, or in instalments': [...['1', '2', '4', '4', '3', ahead(0), '10', '0.55', ahead(0.1)]],
	Depth: [
		...['100,000', '150,000,000', '1'],
		us(book.density(0), 5),
		...['1', us(book.coins(1000))],
		...['10,000', us(book.distance(10_000), 2)]
	],
	'Price and permanent impact': [
		...['100,000', '150,000,000', '1', '5'],
		us(sold, 2),
		us(100_000 - book.concession(sold) / sold, 2),
		us(book.concession(sold)),
		'10',
		us(criticalLeverage(0.1, 1)),
		us(criticalLeverage(0.1, 0.5))
	],
	'The crowd': [
		...['20', us(baseMarket.openInterest), us(baseMarket.startPrice)],
		us(base.crowd.cumulativeCoins[base.crowd.count]!),
		us(base.crowd.count),
		'1',
		us(base.crowd.leverage.toSorted()[base.crowd.count / 2]!, 2)
	],
	'The crossing': [
		...['50', '40', '100'],
		...waves.slice(0, 5).map((stop) => String(Number(stop.toPrecision(12)))),
		String(Number(waves.at(-1)!.toPrecision(12))),
		...['1', '5', percent(base.fall), '5', percent(news.fall)]
	],
	Waves: [
		...['1', '1', us(wave.positions), us(wave.coins, 2), us(wave.averagePrice, 2)],
		...[us(wave.fromDrop), us(wave.toDrop, 2)],
		...[us(base.waves.length), us(base.positionsClosed), us(base.crowd.count)]
	],
	'The ledger': [
		...['100,000', '10', '1,000', '1'],
		...[us(fate.liquidationDrop, 2), us(fate.wave!), us(fate.fillPrice, 2)],
		...[us(fate.loss), us(fate.beyondMargin, 2)],
		...[base.ownersLose, base.othersPay, base.surplus].map(millions)
	],
	'The gain and the cliff': ['1', us(base.gainAtShock, 2), us(base.gain, 2), '5', '1'],
	'The cliff when bids come back': [
		...['60', '30', '0.2'],
		us(criticalGain({ refillRate: Math.LN2 / 60, delay: 30, permanentShare: 0.2 }), 2),
		...['5', us(criticalGainPerTick(resilience), 2)],
		...['30', us(criticalGainPerTick({ ...resilience, refillHalfLife: 30 }), 2)],
		...['60', us(criticalGainPerTick({ ...resilience, refillHalfLife: 30, liquidationDelay: 60 }), 2)]
	],
	Contagion: [
		...['0.5', '0.6', '0.2', '0.3', us(spectralRadius(gains), 6)],
		...['100', ...linearResponse(gains, [100e6, 0]).map(millions)]
	],
	'Fire sales and correlation': [
		...['4', '150', '1', '30', '500', '2', us(correlationOf(fallTogether)[0]![1]!, 3)],
		...fallTogether.map((row, i) => percent(Math.sqrt(row[i]!)))
	],
	'Cascades without a typical size': [
		...['0.8', us(cascadeSizeChance(0.8, 1), 6), '10', us(cascadeReaches(0.8, 10), 6)],
		us(meanCascade(0.8)),
		...['1.5', us(runawayChance(1.5), 6)]
	]
};

describe('the examples of content/model.md', () => {
	it.each(Object.entries(examples))('prints in "%s" what the engine gives', (heading, numbers) => {
		expect(printed(heading)).toEqual(numbers);
	});

	it('has no worked example that is not compared, here or in another test of the page', () => {
		const files = [
			'model-time',
			'model-funding',
			'model-everyone',
			'model-decisions',
			'assets-model',
			'effective-bets',
			'rebalancing'
		];
		const others = files.map((name) => readFileSync(new URL(`${name}.test.ts`, import.meta.url), 'utf8'));
		const said = others.join('').matchAll(/example\('([^']+)'\)/g);
		const compared = new Set([...said].map(([, heading]) => heading!));
		const parts = page.split(/^## /m).filter((part) => part.includes('**Worked example.**'));
		const headings = parts.map((part) => part.slice(0, part.indexOf('\n')));
		expect(headings.toSorted()).toEqual([...Object.keys(examples), ...compared].toSorted());
		expect(page.match(/\*\*Worked example/g)).toHaveLength(headings.length);
	});

	it('prints the falls by leverage and depth that the engine gives', () => {
		const rows = [...section('The gain and the cliff').matchAll(/<th scope="row">(\d+)×<\/th>(.*)<\/tr>/g)];
		expect(rows).toHaveLength(8);
		for (const [, leverage, cells] of rows) {
			const falls = [80e6, 150e6, 300e6, 600e6].map((depth) => {
				const { fall } = run({ ...baseMarket, depth, typicalLeverage: Number(leverage) }, 1);
				return `${us(100 * fall, 1)}%`;
			});
			expect([...cells!.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)).toEqual(falls);
		}
	});
});
