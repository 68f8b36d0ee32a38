/** What the exhibit says in sentences. */
import { formatDuration, formatLeverage, formatMoney, formatPercent } from '$lib/format';
import { countedNear } from '$lib/learn/counted';
import { distanceOf, isMortal, spareOf, type Position } from './position.ts';
import { formatChance, formatMargin, formatQuote, formatShare } from './texts.ts';

/** What the exchange does not let be opened, and what is shown instead; nothing where it does. */
export function limitOf({ wishes, size, leverage, coin }: Position): string {
	const bySize = size < wishes.size;
	if (!bySize && leverage === wishes.leverage) return '';
	const least = formatMoney(size);
	const most = formatLeverage(leverage);
	return bySize
		? `${formatMoney(wishes.size)} of ${coin} could not be opened at all. Shown: the most that could, ${least} at ${most}.`
		: `With ${least} of ${coin}, ${formatLeverage(wishes.leverage)} could not be opened. Shown: the most that could, ${most}.`;
}

/** Where the position is closed: a beginning, the move and the price. */
export function endingOf(position: Position): readonly [before: string, move: string, after: string] {
	const { wishes, entry, leverage, liquidation } = position;
	const way = wishes.side === 'long' ? 'fall' : 'rise';
	const at = `At ${formatLeverage(leverage)}`;
	if (!isMortal(position)) {
		const why = wishes.contract === 'linear' ? 'all of it is your own money' : 'you hold the coins you owe';
		return [`${at}, no ${way} closes your ${wishes.side}: ${why}.`, '', ''];
	}
	const price = formatQuote(liquidation, entry);
	return [
		`${at}, a ${way} of `,
		formatShare(distanceOf(position)),
		` to ${price} closes your ${wishes.side}.`
	];
}

/** What the price of now has done to it. */
export function standingOf(position: Position): string {
	const { wishes, entry, mark, wallet, closed, bankruptcy, equityAt, margin } = position;
	const inCoins = wishes.contract === 'inverse';
	const price = formatQuote(mark, entry);
	if (closed) {
		const lost = inCoins
			? `${formatMargin(wallet, position)}, ${formatMoney(margin)} when it was put down`
			: formatMoney(margin);
		const [from, to] = [position.liquidation, bankruptcy].map((at) => formatQuote(at, entry));
		return `At ${price} it is closed. Your ${lost} is gone, and the exchange sells at the market: the ${formatMoney(spareOf(position))} between ${from} and ${to} are its cushion.`;
	}
	const share = formatShare(equityAt(mark) / wallet);
	const worth = inCoins ? `, worth ${formatMoney(equityAt(mark) * mark)}` : '';
	return `At ${price} you have ${share} of your margin: ${formatMargin(equityAt(mark), position)} of ${formatMargin(wallet, position)}${worth}.`;
}

/** How often it happens. */
export function chanceIn(position: Position): string {
	const { wishes, leverage } = position;
	const { leverage: near, recent, all } = countedNear(wishes.side, leverage);
	const limits = [
		['for bitcoin', !['sol', 'sei'].includes(wishes.tiers)],
		['with dollars as margin', wishes.contract === 'linear'],
		['over one day', wishes.time === 86_400],
		['at 5, 10, 20, 50 and 100×', near === leverage]
	] as const;
	const limit = limits.find(([, kept]) => !kept);
	if (limit) return `Counted only ${limit[0]}`;
	return `${formatChance(recent)} of the last 1,000 days would have closed a ${formatLeverage(near)} ${wishes.side} in bitcoin, and ${formatChance(all)} of all since 2017`;
}

export const words = {
	often: 'How often is that?',
	panel: ({ leverage }: Position) => `How often at ${formatLeverage(leverage)}?`,
	chance: (position: Position) =>
		`${chanceIn(position)}. The model gives ${formatChance(position.chance)} for ${formatLeverage(position.leverage)} within ${formatDuration(position.wishes.time).replace(' ', '\u00a0')}.`,
	recent: 'Counted, bitcoin, within one day: the last 1,000 days to 3 March 2026, at 0.4% maintenance.',
	all: 'The same, all days since August 2017.',
	model: ({ wishes }: Position) =>
		`The model, within ${formatDuration(wishes.time)}, at the maintenance set: a price that wanders by ${formatPercent(wishes.volatility, 0)} a year, equally wild on every day.`,
	chanceTold: (position: Position) =>
		`Chance of being closed within ${formatDuration(position.wishes.time)}, against leverage. At ${formatLeverage(position.leverage)} the model gives ${formatChance(position.chance)}; ${chanceIn(position)}.`
};
