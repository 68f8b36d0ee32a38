/** The catalogue of widgets: one line each. Page, embed file, data, controls test and links follow from it. */
import type { Component } from 'svelte';
import type { Setup } from '$lib/embed/setup.svelte';
import type { Inputs, WidgetSpec } from '$lib/embed/spec';
import { spec as altcoinBeta } from './altcoin-beta/spec.ts';
import { spec as averaging } from './averaging/spec.ts';
import { spec as cascade } from './cascade/spec.ts';
import { spec as correlation } from './correlation/spec.ts';
import { spec as crashSizes } from './crash-sizes/spec.ts';
import { spec as contagion } from './contagion/spec.ts';
import { spec as crossing } from './crossing/spec.ts';
import { spec as crowd } from './crowd/spec.ts';
import type { DataModule } from './data.ts';
import { spec as decisions } from './decisions/spec.ts';
import { spec as diversify } from './diversify/spec.ts';
import { spec as liquidationPrice } from './liquidation-price/spec.ts';
import { spec as manyRuns } from './many-runs/spec.ts';
import { spec as marketCap } from './market-cap/spec.ts';
import { spec as openInterest } from './open-interest/spec.ts';
import { spec as orderBook } from './order-book/spec.ts';
import { spec as paperLoss } from './paper-loss/spec.ts';
import { spec as positionSize } from './position-size/spec.ts';
import { spec as riskOff } from './risk-off/spec.ts';
import type { WidgetProps } from './set-up.ts';
import { spec as support } from './support/spec.ts';
import { spec as tippingMap } from './tipping-map/spec.ts';

export { csvOf } from './csv.ts';
export { heightsOf } from './heights.ts';

/** A widget as pages see it: they give it a setup made from its own spec. */
export interface Entry {
	readonly spec: WidgetSpec;
	readonly load: () => Promise<{ default: Component<{ setup: Setup }> }>;
	/** Its run, row by row. */
	readonly data: () => Promise<DataModule>;
}

export const catalogue: readonly Entry[] = [
	entry(
		altcoinBeta,
		() => import('./altcoin-beta/AltcoinBeta.svelte'),
		() => import('./altcoin-beta/data.ts')
	),
	entry(
		averaging,
		() => import('./averaging/Averaging.svelte'),
		() => import('./averaging/data.ts')
	),
	entry(
		cascade,
		() => import('./cascade/Cascade.svelte'),
		() => import('./cascade/data.ts')
	),
	entry(
		correlation,
		() => import('./correlation/Correlation.svelte'),
		() => import('./correlation/data.ts')
	),
	entry(
		crashSizes,
		() => import('./crash-sizes/CrashSizes.svelte'),
		() => import('./crash-sizes/data.ts')
	),
	entry(
		contagion,
		() => import('./contagion/Contagion.svelte'),
		() => import('./contagion/data.ts')
	),
	entry(
		crossing,
		() => import('./crossing/Crossing.svelte'),
		() => import('./crossing/data.ts')
	),
	entry(
		crowd,
		() => import('./crowd/Crowd.svelte'),
		() => import('./crowd/data.ts')
	),
	entry(
		decisions,
		() => import('./decisions/Decisions.svelte'),
		() => import('./decisions/data.ts')
	),
	entry(
		diversify,
		() => import('./diversify/Diversify.svelte'),
		() => import('./diversify/data.ts')
	),
	entry(
		liquidationPrice,
		() => import('./liquidation-price/LiquidationPrice.svelte'),
		() => import('./liquidation-price/data.ts')
	),
	entry(
		manyRuns,
		() => import('./many-runs/ManyRuns.svelte'),
		() => import('./many-runs/data.ts')
	),
	entry(
		marketCap,
		() => import('./market-cap/MarketCap.svelte'),
		() => import('./market-cap/data.ts')
	),
	entry(
		openInterest,
		() => import('./open-interest/OpenInterest.svelte'),
		() => import('./open-interest/data.ts')
	),
	entry(
		orderBook,
		() => import('./order-book/OrderBook.svelte'),
		() => import('./order-book/data.ts')
	),
	entry(
		paperLoss,
		() => import('./paper-loss/PaperLoss.svelte'),
		() => import('./paper-loss/data.ts')
	),
	entry(
		positionSize,
		() => import('./position-size/PositionSize.svelte'),
		() => import('./position-size/data.ts')
	),
	entry(
		riskOff,
		() => import('./risk-off/RiskOff.svelte'),
		() => import('./risk-off/data.ts')
	),
	entry(
		support,
		() => import('./support/Support.svelte'),
		() => import('./support/data.ts')
	),
	entry(
		tippingMap,
		() => import('./tipping-map/TippingMap.svelte'),
		() => import('./tipping-map/data.ts')
	)
];

/** The front page's first screen: the cascade with one slider. */
export const opening = () => import('./cascade/Opening.svelte');

/** Checks that component and data take the inputs of this spec, then forgets which inputs they are. */
function entry<I extends Inputs>(
	spec: WidgetSpec<I>,
	load: () => Promise<{ default: Component<WidgetProps<I>> }>,
	data: () => Promise<DataModule<I>>
): Entry {
	return { spec, load, data } as unknown as Entry;
}
