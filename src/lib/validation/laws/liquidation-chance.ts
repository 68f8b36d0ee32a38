/** T12: how likely a position is liquidated if prices only wander. */
import { liquidationChance, liquidationPrice, normalCdf, stream, type Side } from '$lib/sim';
import { formatCount, formatLeverage, formatPercent } from '$lib/format';
import { largestDeviation } from '../errors.ts';
import type { Found, Law } from '../law.ts';
import { along, pictureOf, type Axis, type Point } from '../picture.ts';
import { walked } from '../random-walks.ts';

const walks = 20_000;
const volatility = 0.47;
const maintenanceMarginRate = 0.004;
const held = [1, 7, 30];
const leverages = [3, 5, 7, 10, 15, 20, 30, 50, 75, 100];

interface Wagered {
	readonly side: Side;
	readonly leverage: number;
	readonly days: number;
	readonly engine: number;
	readonly law: number;
	readonly rival: number;
}

const lawOf = (side: Side, leverage: number, days: number) =>
	liquidationChance({ side, leverage, maintenanceMarginRate, volatility, seconds: days * 86_400 });

/** The chance that the price is beyond the level at the end, wherever it was before. */
function beyondAtTheEnd(side: Side, ratio: number, days: number): number {
	const spread = volatility * Math.sqrt(days / 365);
	const d = side === 'long' ? 1 : -1;
	return normalCdf((d * (Math.log(ratio) + (spread * spread) / 2)) / spread);
}

function wager(side: Side, leverage: number, days: number): Wagered {
	const ratio = liquidationPrice({ side, entryPrice: 1, leverage }, maintenanceMarginRate);
	const chance = stream(1, `validation: ${side} at ${leverage} for ${days} days`);
	return {
		side,
		leverage,
		days,
		engine: walked({ ratio, volatility, days, count: walks }, chance).touched,
		law: lawOf(side, leverage, days),
		rival: beyondAtTheEnd(side, ratio, days)
	};
}

function check(): Found {
	const longs = held.flatMap((days) => leverages.map((leverage) => wager('long', leverage, days)));
	const shorts = held.flatMap((days) => [10, 20, 50].map((leverage) => wager('short', leverage, days)));
	return {
		claims: [
			{
				of: `${formatCount(longs.length)} longs, ${formatCount(walks)} random walks each`,
				measure: 'errors',
				tolerance: 4,
				...largestDeviation(longs, walks)
			},
			{
				of: `${formatCount(shorts.length)} shorts`,
				measure: 'errors',
				tolerance: 4,
				...largestDeviation(shorts, walks)
			}
		],
		pictures: [pictured(longs)]
	};
}

function pictured(longs: readonly Wagered[]) {
	const x: Axis = {
		label: 'Leverage',
		scale: 'log',
		from: 2.8,
		to: 108,
		ticks: [3, 5, 10, 20, 50, 100],
		format: formatLeverage
	};
	const shapes = ['circle', 'square', 'diamond'] as const;
	return pictureOf({
		label:
			'The chance that a long is liquidated against its leverage, held for a day, a week and thirty days at a volatility of 47% a year. The shares of the random walks lie on the curves.',
		x,
		y: {
			label: 'Liquidated',
			scale: 'linear',
			from: 0,
			to: 1,
			ticks: [0, 0.25, 0.5, 0.75, 1],
			format: (share) => formatPercent(share)
		},
		lines: held.map((days) => ({
			points: along(x, 80).map((leverage): Point => [leverage, lawOf('long', leverage, days)])
		})),
		dots: held.map((days, i) => ({
			shape: shapes[i]!,
			points: longs
				.filter((one) => one.days === days)
				.map(({ leverage, engine }): Point => [leverage, engine])
		})),
		words: [
			{ text: '30 d', at: [6.8, 0.25], stands: 'level' },
			{ text: '7 d', at: [13.4, 0.25], stands: 'level' },
			{ text: '1 d', at: [32.5, 0.25], stands: 'level' }
		],
		table: {
			head: ['Leverage', 'Law', 'Walks'],
			groups: held.map((days) => ({
				name: days === 1 ? 'A day' : `${formatCount(days)} days`,
				rows: longs
					.filter((one) => one.days === days)
					.map(({ leverage, law, engine }) => [
						formatLeverage(leverage),
						formatPercent(law, 2),
						formatPercent(engine, 2)
					])
			}))
		}
	});
}

export const law: Law = {
	id: 'T12',
	subject: 'Chance of liquidation',
	name: 'A wandering price reaches the liquidation price by the reflection principle',
	statement: `If a price only wanders and gains nothing on average, every path that ends beyond the liquidation price has a twin that touched it and came back. So it is reached about twice as often as it is passed in the end. Held for a day at 20× and a volatility of ${formatPercent(volatility)} a year, a long is liquidated with a chance of ${formatPercent(lawOf('long', 20, 1))}.`,
	equation: 'chance = Φ(db/w + dw/2) + (E/P) Φ(db/w − dw/2), b = ln(P/E), w = σ√T',
	trial: `Random walks of twelve steps, ${formatCount(walks)} for every position, with the chance of touching the level between two steps exact.`,
	rival: 'that only where the price stands at the end counts',
	source: { text: 'Shreve, 2004', to: '../../sources/#shreve-2004' },
	test: 'tests/sim/liquidation-chance.test.ts',
	check
};
