/**
 * Half a day in which bad news meets people who borrowed, people who panic, fear that goes from one to the other, a holder
 * whose cost everybody knows, and buyers who wait: what lesson 8 and its exhibit play. Each can be cut out.
 */
import {
	baseLargeHolder,
	basePanic,
	basePatientBuyers,
	baseScenario,
	episode,
	type Episode,
	type Everyone,
	type LargeHolder,
	type Scenario
} from '$lib/sim';
import { costBasis, heldCoins } from './known-holder.ts';

/** Price at the start, USD. */
export const startPrice = 80_000;

/** How long it is played, hours, and ticks in an hour. */
export const hours = 12;
export const perHour = 60;
const hour = 3600;

/** What can be set; money in USD, times in seconds, the rest fractions and multiples. */
export interface PanicDay {
	/** Coins whose holders sell once the fall hurts them enough. */
	readonly panic: number;
	/** By how much of itself that threshold shrinks at a fear of 100. */
	readonly fear: number;
	/** Share of the longs that can be sold by force. */
	readonly exposed: number;
	/** Cash of those who wait for lower prices. */
	readonly buyers: number;
	/** Whether people know what the large holder paid; one who sells does so when the loss on paper is 5%. */
	readonly holder: 'known' | 'unknown' | 'sells';
	/** Fall from the top that half of those who may panic cannot bear. */
	readonly threshold: number;
	/** Time they take, once it hurts. */
	readonly delay: number;
	readonly leverage: number;
	/** What the news alone costs, and how long it takes to arrive. */
	readonly shock: number;
	readonly spell: number;
	/** Bid within 1%. */
	readonly depth: number;
	/** Time in which half of what was sold is bid again. */
	readonly refill: number;
}

export const baseDay: PanicDay = {
	panic: 6e9,
	fear: 0.6,
	exposed: 0.06,
	buyers: 1.5e9,
	holder: 'known',
	threshold: 0.15,
	delay: 2 * hour,
	leverage: 8,
	shock: 0.06,
	spell: 2 * hour,
	depth: 150e6,
	refill: hour
};

/** What can be cut out, one at a time. */
export const cuts = ['forced', 'panic', 'fear', 'holder', 'buyers'] as const;
export type Cut = (typeof cuts)[number];

const without: Record<Cut, Partial<PanicDay>> = {
	forced: { exposed: 0 },
	panic: { panic: 0 },
	fear: { fear: 0 },
	holder: { holder: 'unknown' },
	buyers: { buyers: 0 }
};

/** The same half day, the same people, and one thing less. */
export function cutOut(day: PanicDay, cut: Cut): PanicDay {
	return { ...day, ...without[cut] };
}

/** Whether there is nothing to cut. */
export function isOut(day: PanicDay, cut: Cut): boolean {
	if (cut === 'fear' && day.panic === 0) return true;
	return Object.entries(without[cut]).every(([name, value]) => day[name as keyof PanicDay] === value);
}

/** Below this loss on paper the holder who sells begins to, with that share of the coins. */
const sale: Pick<LargeHolder, 'sellsAt' | 'share' | 'delay'> = { sellsAt: 0.05, share: 0.02, delay: hour };

/** How much thresholds differ between people, and the discounts at which buyers wait. */
const spread = 0.4;
const waiting = { first: 0.1, last: 0.3 };

function scenarioOf({ exposed, leverage, shock, spell, depth, refill }: PanicDay): Scenario {
	return {
		...baseScenario,
		startPrice,
		tick: hour / perHour,
		duration: hours * hour,
		newsDuration: spell,
		refillHalfLife: refill,
		typicalLeverage: leverage,
		traders: 2000,
		exposedLongs: exposed,
		exposedShorts: 0.4 * exposed,
		shock,
		depth
	};
}

function everyoneOf({ panic, fear, buyers, holder, threshold, delay }: PanicDay): Everyone {
	const known = { ...baseLargeHolder, notional: heldCoins * startPrice, basis: costBasis / startPrice };
	return {
		...(panic > 0 && {
			panic: { ...basePanic, notional: panic, threshold, spread, fearShift: fear, delay }
		}),
		...(buyers > 0 && { patientBuyers: { ...basePatientBuyers, ...waiting, notional: buyers } }),
		...(holder !== 'unknown' && { largeHolder: holder === 'sells' ? { ...known, ...sale } : known })
	};
}

/** @param seed of the crowd and of everybody else */
export function playDay(day: PanicDay, seed: number): Episode {
	return episode(scenarioOf(day), everyoneOf(day), seed);
}
