/** How much of one's money one position can be, as texts insert it: growth, bets, ruin, looking and liquidation. */
import {
	chanceOfFallTo,
	chanceOfGain,
	chanceOfLess,
	gainToRecover,
	liquidationChance,
	ruinChance
} from '$lib/sim';
import {
	baseStakes,
	growthOf,
	lasts,
	livesOf,
	luckOf,
	marksOf,
	outcomesOf,
	people,
	type Lives,
	type Staked,
	type Stakes
} from './hundred-fortunes.ts';
import type { Compute, Setting } from './setting.ts';

const day = 86_400;
/** What the printed tables were computed with. */
const maintenanceMarginRate = 0.004;

export const sizeValues = {
	middleGrowth: (setting) => growthOf(stakedIn(setting), stakesIn(setting)).middle,
	middleLoss: (setting) => -growthOf(stakedIn(setting), stakesIn(setting)).middle,
	meanGrowth: (setting) => growthOf(stakedIn(setting), stakesIn(setting)).mean,
	bestLeverage: (setting) => marksOf('leverage', stakesIn(setting)).best,
	breakEvenLeverage: (setting) => marksOf('leverage', stakesIn(setting)).breakEven,
	kellyShare: (setting) => marksOf('bets', stakesIn(setting)).best,
	breakEvenShare: (setting) => marksOf('bets', stakesIn(setting)).breakEven,
	ruinChance: ({ asked: { chance = 0.5, units = 10, goal = 20 } }) => ruinChance({ chance, units, goal }),
	recovery: ({ asked: { loss = 0.5 } }) => gainToRecover(loss),
	chanceOfGain: (setting) => {
		const { held = 1 } = setting.asked;
		const stakes = stakesIn(setting);
		return chanceOfGain(stakes.leverage, stakes, held * day);
	},
	liquidatedWithin: ({ asked: { leverage = 10, held = 1, volatility = 0.47, side = 'long' } }) =>
		liquidationChance({ side, leverage, volatility, seconds: held * day, maintenanceMarginRate }),
	fortunesBelow: ofLives(({ below }) => below),
	fortunesHalved: ofLives(({ halved }) => halved),
	fortunesToATenth: ofLives(({ tenth }) => tenth),
	deepestFall: ofLives(({ deepest }) => deepest),
	expectedBelow: (setting) => people * chanceOfEndingBelow(stakedIn(setting), stakesIn(setting)),
	expectedHalved: (setting) => people * chanceOfHaving(0.5, setting),
	expectedToATenth: (setting) => people * chanceOfHaving(0.1, setting)
} satisfies Record<string, Compute>;

/** Bets, unless the text says leverage. */
function stakedIn({ asked: { staked, leverage } }: Setting): Staked {
	const found = staked ?? (leverage === undefined ? 'bets' : 'leverage');
	if (found !== 'bets' && found !== 'leverage')
		throw new RangeError(`staked must be bets or leverage, got ${String(found)}`);
	return found;
}

/** What is left out is as the exhibit opens. */
function stakesIn({ asked: { share, chance, odds, leverage, drift, volatility } }: Setting): Stakes {
	const given = Object.entries({ share, chance, odds, leverage, drift, volatility });
	return { ...baseStakes, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) };
}

function ofLives(part: (lives: Lives) => number): Compute {
	return (setting) => {
		const [staked, stakes] = [stakedIn(setting), stakesIn(setting)];
		return part(livesOf(staked, stakes, outcomesOf(staked, stakes, luckOf(staked, setting.seed))));
	};
}

function chanceOfEndingBelow(staked: Staked, stakes: Stakes): number {
	if (staked === 'bets') return chanceOfLess(stakes, stakes.share, lasts.bets);
	return 1 - chanceOfGain(stakes.leverage, stakes, lasts.leverage * 365 * day);
}

/** Of bets: the chance of having so much or less at some time. */
function chanceOfHaving(part: number, setting: Setting): number {
	const staked = stakedIn(setting);
	if (staked !== 'bets') throw new RangeError(`staked must be bets, got ${staked}`);
	const stakes = stakesIn(setting);
	return chanceOfFallTo(stakes, stakes.share, lasts.bets, part);
}
