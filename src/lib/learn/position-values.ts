/** What becomes of one position, as facts that a text can insert: by rule, by the model's chance, and as counted. */
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
import type { Coin } from './args.ts';
import type { Compute, Setting } from './setting.ts';

const tiersOf: Readonly<Record<Coin, MaintenanceTiers>> = { btc: btcTiers, sol: solTiers, sei: seiTiers };
const day = 86_400;
/** Bitcoin's volatility, and the rate the count was made with. */
const counted = { volatility: 0.47, maintenanceMarginRate: 0.004 };

export const positionValues = {
	margin: ({ market, size }) => size / market.typicalLeverage,
	shortDistance: ({ market }) => liquidationPrice(termsOf('short', market), market.maintenanceMarginRate) - 1,
	leftWhenClosed: ({ market, size }) => {
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
	},
	coinMarginedDistance: ({ market }) => {
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
	},
	leverageAllowed: ({ coin, size }) => leverageAllowed(tiersOf[coin], size),
	mustBeKept: ({ coin, size }) => maintenanceRequirement(tiersOf[coin], size) / size,
	tieredDistance: ({ coin, size, market }) => {
		const wallet = size / market.typicalLeverage;
		return (
			1 - tieredLiquidationPrice({ side: 'long', entryPrice: 1, coins: size, wallet }, tiersOf[coin]).price
		);
	},
	chanceWithinADay: ({ market: { typicalLeverage: leverage } }) =>
		liquidationChance({ side: 'long', leverage, seconds: day, ...counted }),
	yearsBetween: ({ market: { typicalLeverage: leverage } }) =>
		1 / (365 * liquidationChance({ side: 'long', leverage, seconds: day, ...counted })),
	daysCounted: ({ market }) => countedAt('long', market.typicalLeverage).recent,
	numberOfDaysCounted: ({ market }) => 1000 * countedAt('long', market.typicalLeverage).recent,
	daysSince2017: ({ market }) => countedAt('long', market.typicalLeverage).all
} satisfies Record<string, Compute>;

function termsOf(side: 'long' | 'short', { typicalLeverage }: Setting['market']) {
	return { side, entryPrice: 1, leverage: typicalLeverage };
}
