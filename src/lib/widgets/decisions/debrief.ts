/** What the reader did, once a crash is over: counted by the engine's rules, said kindly. */
import {
	disposition,
	lateReentries,
	panicSales,
	playOrders,
	revengeTrades,
	type Disposition,
	type Journal,
	type LateReentry,
	type PanicSale,
	type RevengeTrade,
	type Trade,
	type UnseenPath
} from '$lib/sim';
import { formatLeverage, formatPercent } from '$lib/format';
import { inText, usd } from './words.ts';

/** Something to look at again. */
export interface Noted {
	/** Crash of the game, from 0. */
	readonly crash: number;
	readonly hour: number;
	readonly text: string;
	/** The trades it is about, and what stands beside them in the picture: the habit’s number first. */
	readonly trades: readonly Trade[];
	readonly note: string;
}

export interface Habit {
	readonly id: 'panic' | 'revenge' | 'late';
	readonly name: string;
	/** By which rule it is found. */
	readonly rule: string;
	readonly noted: readonly Noted[];
}

const named = ({ coins }: UnseenPath, { coin }: Trade) => inText(coins[coin]!.name);

/** What the same crash, played without these sales, would have ended with more, USD. */
export function missedBy(
	{ path, orders, equity, terms }: Journal,
	{ sales }: Pick<PanicSale, 'sales'>
): number {
	const others = orders.filter(
		({ decision, coin, kind }) =>
			kind === 'buy' || !sales.some((sale) => sale.decision === decision && sale.coin === coin)
	);
	return playOrders(path, others, terms).equity[path.hours]! - equity[path.hours]!;
}

function panicText(journal: Journal, sale: PanicSale): string {
	const missed = missedBy(journal, sale);
	const after =
		Math.abs(missed) < 1 ? 'with the same' : `${usd(Math.abs(missed))} ${missed > 0 ? 'higher' : 'lower'}`;
	return `Within a day what you held in coins went from ${usd(sale.from)} to ${usd(sale.to)}, ${formatPercent(Math.min(1, sale.throughSales), 0)} of that by your own sales. Without these you would have ended ${after}.`;
}

const credits = 'more credit than before in this crash';

function revengeText({ path }: Journal, { hour, loss, purchase, usual, more }: RevengeTrade): string {
	const hours = hour - loss.hour;
	const when = hours === 0 ? 'Right after' : `${hours} hour${hours > 1 ? 's' : ''} after`;
	const what = loss.kind === 'liquidation' ? 'a liquidation' : 'a sale at a loss';
	const size = `${usd(purchase.notional)} of ${named(path, purchase)}`;
	const credit = purchase.leverage > 1 ? ` on ${formatLeverage(purchase.leverage)} credit` : '';
	const than =
		more === 'leverage' || usual === null
			? credits
			: `more than your usual ${usd(usual)}${more === 'both' ? `, and ${credits}` : ''}`;
	return `${when} ${what} in ${named(path, loss)} you bought ${size}${credit}: ${than}.`;
}

function lateText({ path }: Journal, { sale, purchase, dearer, paidMore }: LateReentry): string {
	return `You bought ${named(path, purchase)} back ${formatPercent(dearer)} above the price at which you had sold it in hour ${sale.hour}: ${usd(paidMore)} more for the same coins.`;
}

export function habitsOf(journals: readonly Journal[]): Habit[] {
	const all = (find: (journal: Journal, crash: number) => Noted[]) => journals.flatMap(find);
	return [
		{
			id: 'panic',
			name: '1 Nearly everything sold within a day',
			rule: 'Studies call it a panic sale: nine tenths gone, at least half of that by own sales. It may help or not.',
			noted: all((journal, crash) =>
				panicSales(journal).map((found) => ({
					...{ crash, hour: found.hour, text: panicText(journal, found) },
					...{ trades: found.sales, note: '1 nearly all sold' }
				}))
			)
		},
		{
			id: 'revenge',
			name: '2 More at stake soon after a loss',
			rule: 'Within a day of a loss, a purchase above your usual size, or on more credit than before. Professionals do it too.',
			noted: all((journal, crash) =>
				revengeTrades(journal).map((found) => ({
					...{ crash, hour: found.hour, text: revengeText(journal, found) },
					...{ trades: [found.purchase], note: '2 soon after a loss' }
				}))
			)
		},
		{
			id: 'late',
			name: '3 Bought back dearer',
			rule: 'The first purchase of a coin after selling it.',
			noted: all((journal, crash) =>
				lateReentries(journal).map((found) => ({
					...{ crash, hour: found.hour, text: lateText(journal, found) },
					...{ trades: [found.purchase], note: '3 bought back dearer' }
				}))
			)
		}
	];
}

/** What stands beside trades of a crash in its picture; of two things the first. */
export function notesOf(habits: readonly Habit[], crash: number): Map<Trade, string> {
	const notes = new Map<Trade, string>();
	for (const { noted } of habits)
		for (const { crash: of, trades, note } of noted)
			if (of === crash) for (const trade of trades) if (!notes.has(trade)) notes.set(trade, note);
	return notes;
}

/** Gains and losses that could have been taken, at least: with fewer nothing is said of the reader. */
export const enough = 10;

/** A share of what could have been taken. */
export interface Taken {
	/** `3 of 4, or 75%`; `none to take`. */
	readonly text: string;
	readonly of: number;
}

export interface Leaning {
	readonly counts: Disposition;
	readonly gains: Taken;
	readonly losses: Taken;
	/** What that means, or why it means nothing yet. */
	readonly sentence: string;
}

/** Whether gains are sold sooner than losses, in all crashes together. */
export function leaningOf(journals: readonly Journal[]): Leaning {
	const counts = disposition(journals);
	const { realisedGains, paperGains, realisedLosses, paperLosses } = counts;
	const gains = takenOf(realisedGains, paperGains, counts.gainsRealised);
	const losses = takenOf(realisedLosses, paperLosses, counts.lossesRealised);
	return { counts, gains, losses, sentence: leaningText(counts, gains.of, losses.of) };
}

function takenOf(taken: number, left: number, share: number | null): Taken {
	const of = taken + left;
	return { of, text: share === null ? 'none to take' : `${taken} of ${of}, or ${formatPercent(share, 0)}` };
}

function leaningText(
	{ difference, standardError, gainsRealised, lossesRealised }: Disposition,
	gains: number,
	losses: number
): string {
	if (gains + losses === 0) return 'You have sold nothing yet while you held something else.';
	if (difference === null || standardError === null) return 'There is only one of the two: too few to tell.';
	const [points, error] = [difference, standardError].map((part) => Math.round(100 * Math.abs(part)));
	if ([gainsRealised, lossesRealised].some((share) => share === 0 || share === 1))
		return `They differ by ${points} points, but 0% or 100% is too much alike to put an error on.`;
	const apart = `by ${points} points, with a standard error of ${error}`;
	if (gains < enough || losses < enough) return `They differ ${apart}: too few to tell.`;
	if (Math.abs(difference) < 2 * standardError) return `They differ ${apart}: that can be luck.`;
	return difference > 0
		? `You sold gains sooner than losses, ${apart}. Most private investors do: it is called the disposition effect.`
		: `You sold losses sooner than gains, ${apart}. Most private investors do the opposite.`;
}
