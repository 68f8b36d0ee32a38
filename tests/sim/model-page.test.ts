import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	bankruptcyPrice,
	baseMarket,
	cascadeReaches,
	cascadeSizeChance,
	criticalLeverage,
	crossing,
	distanceToLiquidation,
	flatProfile,
	liquidationPrice,
	meanCascade,
	modelVersion,
	profileWithDepth,
	run,
	runawayChance,
	saleOf,
	yourFate
} from '../../src/lib/sim/index.ts';

const page = readFileSync(new URL('../../content/model.md', import.meta.url), 'utf8');

/** The text under a heading. */
function section(heading: string): string {
	const found = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
	if (!found) throw new Error(`content/model.md has no section "${heading}"`);
	return found;
}

/** Every number of a section's worked example, as printed. */
function printed(heading: string): string[] {
	const example = section(heading).match(/^\*\*Worked example\.\*\* .*$/m)?.[0] ?? '';
	return example.match(/\d[\d,]*(?:\.\d+)?/g)?.map((number) => number.replace(/,$/, '')) ?? [];
}

const us = (value: number, digits = 0) =>
	value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
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
	'Cascades without a typical size': [
		...['0.8', us(cascadeSizeChance(0.8, 1), 6), '10', us(cascadeReaches(0.8, 10), 6)],
		us(meanCascade(0.8)),
		...['1.5', us(runawayChance(1.5), 6)]
	]
};

describe('content/model.md', () => {
	it.each(Object.entries(examples))('prints in "%s" what the engine gives', (heading, numbers) => {
		expect(printed(heading)).toEqual(numbers);
	});

	it('has no worked example that is not compared', () => {
		expect(page.match(/\*\*Worked example/g)).toHaveLength(Object.keys(examples).length);
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

	it('names the model version', () => {
		expect(section('Model version')).toContain(`**model version ${modelVersion}**`);
	});

	it('has the headings that doc comments in the engine point to', () => {
		const ids = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) =>
			heading!
				.toLowerCase()
				.replace(/[^\w -]/g, '')
				.replaceAll(' ', '-')
		);
		const files = ['margin', 'crossing', 'cliff', 'population', 'impact', 'depth-profile', 'run'];
		const source = files.map((file) =>
			readFileSync(new URL(`../../src/lib/sim/${file}.ts`, import.meta.url), 'utf8')
		);
		for (const [, anchor] of source.join('').matchAll(/content\/model\.md#([\w-]+)/g))
			expect(ids).toContain(anchor);
	});

	it('holds nothing that Markdown with components would read as code', () => {
		expect(page).not.toMatch(/[{}]/);
		expect(
			page.replace(/<\/?(?:table|caption|thead|tbody|tr|th|td)(?: scope="(?:col|row)")?>/g, '')
		).not.toContain('<');
	});
});
