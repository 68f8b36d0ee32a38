/** How much of one's money one position can be, as texts insert it: growth, bets, ruin, looking and liquidation. */
import { formatCount, formatPercent, formatTimes } from '$lib/format';
import type { Fact } from './setting.ts';

const share = (value: number) => formatPercent(value);
const whole = (value: number) => formatPercent(value, 0);
const rare = (value: number) => formatPercent(value, value > 0 && value < 0.01 ? 2 : 1);

export const sizeFacts = {
	/** What the middle fortune gains in a year at a leverage, in the long run; of bets in a hundred of them. */
	middleGrowth: { format: share },
	/** What the middle fortune loses, where it does: the same turned round. */
	middleLoss: { format: share },
	/** The same of the mean of all fortunes. */
	meanGrowth: { format: share },
	/** The leverage at which wealth grows fastest; the text writes its ×. */
	bestLeverage: { format: formatTimes },
	/** The leverage at which it grows no more. */
	breakEvenLeverage: { format: formatTimes },
	/** The share of one’s money to stake that grows fastest. */
	kellyShare: { format: share },
	/** The share at which it grows no more. */
	breakEvenShare: { format: share },
	/** The chance of losing all units before the goal, staking one each time. */
	ruinChance: { format: share },
	/** The gain that makes a loss good. */
	recovery: { format: whole },
	/** The chance of seeing a gain after some days. */
	chanceOfGain: { format: share },
	/** The model’s chance that a position is liquidated within some days. */
	liquidatedWithin: { format: rare },
	/** Of a hundred fortunes, how many end below where they began. */
	fortunesBelow: { format: formatCount },
	/** Of a hundred fortunes, how many have had half or less at some time. */
	fortunesHalved: { format: formatCount },
	/** Of a hundred fortunes, how many have had a tenth or less at some time. */
	fortunesToATenth: { format: formatCount },
	/** How far the middle one of a hundred fortunes has fallen from its highest. */
	deepestFall: { format: whole },
	/** By law: of a hundred on average, how many end below where they began. */
	expectedBelow: { format: formatCount },
	/** By law, of bets: of a hundred on average, how many have had half or less at some time. */
	expectedHalved: { format: formatCount },
	/** By law, of bets: of a hundred on average, how many have had a tenth or less at some time. */
	expectedToATenth: { format: formatCount }
} satisfies Record<string, Fact>;
