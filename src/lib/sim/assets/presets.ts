import { baseAssets } from './base-assets.ts';
import type { Crossed, Markets } from './setting.ts';

export const baseCrossed: Crossed = {
	accounts: 2000,
	notional: 10e9,
	held: 3,
	weights: [10, 10, 5, 4, 3, 3, 5],
	typicalLeverage: 3,
	leverageSpread: 0.5,
	coinShare: 0.5,
	haircut: 0.1,
	liquidationDelay: 30
};

export const baseMarkets: Markets = {
	assets: baseAssets,
	lead: 2 * 3600,
	commonNoise: 0.47 / Math.sqrt(365),
	crossed: baseCrossed,
	insuranceFund: 1e9
};
