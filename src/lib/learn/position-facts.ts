/** What becomes of one position, as facts that a text can insert: by rule, by the model's chance, and as counted. */
import { formatCount, formatMoney, formatMoneyInProse, formatPercent } from '$lib/format';
import {
	btcTiers,
	inverseLiquidationPrice,
	leverageAllowed,
	linearEquity,
	liquidationChance,
	liquidationPrice,
	maintenanceRequirement,
	seiTiers,
	solTiers,
	tieredLiquidationPrice,
	type MaintenanceTiers
} from '$lib/sim';
import { countedAt } from './counted.ts';
import type { Coin, Fact, Setting } from './setting.ts';

const tiersOf: Readonly<Record<Coin, MaintenanceTiers>> = { btc: btcTiers, sol: solTiers, sei: seiTiers };
const day = 86_400;
/** Bitcoin's volatility, and the rate the count was made with. */
const counted = { volatility: 0.47, maintenanceMarginRate: 0.004 };
const share = (value: number) => formatPercent(value);

export const positionFacts = {
	margin: {
		describe: 'what stands behind a position of a size',
		format: formatMoney,
		inProse: formatMoneyInProse,
		compute: ({ market, size }) => size / market.typicalLeverage
	},
	shortDistance: {
		describe: 'how far the price may rise before a short position is closed',
		format: (value) => formatPercent(value, 2),
		compute: ({ market }) => liquidationPrice(termsOf('short', market), market.maintenanceMarginRate) - 1
	},
	leftWhenClosed: {
		describe: 'what is left of a position’s margin when the exchange closes it',
		format: formatMoney,
		inProse: formatMoneyInProse,
		compute: ({ market, size }) => {
			const rate = market.maintenanceMarginRate;
			const wallet = size / market.typicalLeverage;
			const position = {
				side: 'long',
				entryPrice: 1,
				coins: size,
				wallet,
				maintenanceMarginRate: rate
			} as const;
			return linearEquity(position, liquidationPrice(termsOf('long', market), rate));
		}
	},
	coinMarginedDistance: {
		describe: 'how far the price may fall before a long position with coins for margin is closed',
		format: (value) => formatPercent(value, 2),
		compute: ({ market }) => {
			const wallet = 1 / market.typicalLeverage;
			const rate = market.maintenanceMarginRate;
			const position = {
				side: 'long',
				entryPrice: 1,
				contracts: 1,
				wallet,
				maintenanceMarginRate: rate
			} as const;
			return 1 - inverseLiquidationPrice(position);
		}
	},
	leverageAllowed: {
		describe: 'the largest leverage with which a position of a size may be opened',
		format: formatCount,
		compute: ({ coin, size }) => leverageAllowed(tiersOf[coin], size)
	},
	mustBeKept: {
		describe: 'what must be left of a position, as a share of its size',
		format: (value) => formatPercent(value, 2),
		compute: ({ coin, size }) => maintenanceRequirement(tiersOf[coin], size) / size
	},
	tieredDistance: {
		describe: 'how far the price may fall before a position of a size is closed, by its coin’s tiers',
		format: share,
		compute: ({ coin, size, market }) => {
			const wallet = size / market.typicalLeverage;
			return (
				1 - tieredLiquidationPrice({ side: 'long', entryPrice: 1, coins: size, wallet }, tiersOf[coin]).price
			);
		}
	},
	chanceWithinADay: {
		describe: 'the model’s chance that a long position in bitcoin is closed within a day',
		format: (value) => formatPercent(value, value < 0.001 ? 3 : 1),
		compute: ({ market: { typicalLeverage: leverage } }) =>
			liquidationChance({ side: 'long', leverage, seconds: day, ...counted })
	},
	yearsBetween: {
		describe: 'years between two such days, in the model',
		format: formatCount,
		compute: ({ market: { typicalLeverage: leverage } }) =>
			1 / (365 * liquidationChance({ side: 'long', leverage, seconds: day, ...counted }))
	},
	daysCounted: {
		describe: 'the share of bitcoin’s last 1,000 days that would have closed a long position',
		format: share,
		compute: ({ market }) => countedAt('long', market.typicalLeverage).recent
	},
	numberOfDaysCounted: {
		describe: 'how many of bitcoin’s last 1,000 days would have closed a long position',
		format: formatCount,
		compute: ({ market }) => 1000 * countedAt('long', market.typicalLeverage).recent
	},
	daysSince2017: {
		describe: 'the share of bitcoin’s days since 2017 that would have closed a long position',
		format: share,
		compute: ({ market }) => countedAt('long', market.typicalLeverage).all
	}
} satisfies Record<string, Fact>;

function termsOf(side: 'long' | 'short', { typicalLeverage }: Setting['market']) {
	return { side, entryPrice: 1, leverage: typicalLeverage };
}
