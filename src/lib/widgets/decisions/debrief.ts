/** What the reader did, once a crash is over: counted by the engine's rules, said kindly. */
import {
	disposition,
	lateReentries,
	panicSales,
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
	/** The trades it is about, and what stands beside them in the picture. */
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

/** What the coins that were sold would be worth at the end, less what they brought. */
function missedBy({ path }: Journal, { sales }: PanicSale): number {
	return sales.reduce(
		(sum, { coin, coins, price }) => sum + coins * (path.coins[coin]!.prices[path.hours]! - price),
		0
	);
}

function panicText(journal: Journal, sale: PanicSale): string {
	const missed = missedBy(journal, sale);
	const after =
		Math.abs(missed) < 1
			? 'At the end it had made no difference.'
			: missed > 0
				? `The end was higher: waiting would have brought ${usd(missed)} more.`
				: `The end was lower: it spared you ${usd(-missed)}.`;
	return `Within a day what you held in coins went from ${usd(sale.from)} to ${usd(sale.to)}, ${formatPercent(Math.min(1, sale.throughSales), 0)} of that by your own sales. ${after}`;
}

function revengeText({ path }: Journal, { hour, loss, purchase, usual, more }: RevengeTrade): string {
	const hours = hour - loss.hour;
	const when = hours === 0 ? 'At the same decision as' : `${hours} hours after`;
	const what = loss.kind === 'liquidation' ? 'a liquidation' : 'a sale at a loss';
	const size = `${usd(purchase.notional)} of ${named(path, purchase)}`;
	const credit = purchase.leverage > 1 ? ` on ${formatLeverage(purchase.leverage)} credit` : '';
	const than =
		more === 'leverage' || usual === null
			? 'more credit than ever before'
			: `more than your usual ${usd(usual)}${more === 'both' ? ', and more credit than ever before' : ''}`;
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
			name: 'Nearly everything sold within a day',
			rule: 'Studies call it a panic sale: nine tenths gone within a day, at least half of that by own sales. Whether it helps depends on what comes next.',
			noted: all((journal, crash) =>
				panicSales(journal).map((found) => ({
					...{ crash, hour: found.hour, text: panicText(journal, found) },
					...{ trades: found.sales, note: 'nearly all sold' }
				}))
			)
		},
		{
			id: 'revenge',
			name: 'More at stake soon after a loss',
			rule: 'Within a day of a loss, a purchase above your usual size, or on more credit than any before. Professional traders do it too.',
			noted: all((journal, crash) =>
				revengeTrades(journal).map((found) => ({
					...{ crash, hour: found.hour, text: revengeText(journal, found) },
					...{ trades: [found.purchase], note: 'soon after a loss' }
				}))
			)
		},
		{
			id: 'late',
			name: 'Bought back dearer',
			rule: 'The first purchase of a coin after selling it, at a higher price.',
			noted: all((journal, crash) =>
				lateReentries(journal).map((found) => ({
					...{ crash, hour: found.hour, text: lateText(journal, found) },
					...{ trades: [found.purchase], note: 'bought back dearer' }
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

/** Gains and losses that could have been taken, at least: with fewer a share says next to nothing. */
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

function leaningText({ difference, standardError }: Disposition, gains: number, losses: number): string {
	if (gains + losses === 0) return 'You have sold nothing yet while you held something else.';
	if (gains < enough || losses < enough || difference === null || standardError === null)
		return `Too few sales to tell: it takes about ${enough} gains and ${enough} losses, and these are ${gains} and ${losses}.`;
	const [points, error] = [difference, standardError].map((part) => Math.round(100 * Math.abs(part)));
	const apart = `by ${points} points, with a standard error of ${error}`;
	if (Math.abs(difference) < 2 * standardError) return `The two shares differ ${apart}: that can be luck.`;
	return difference > 0
		? `You sold gains sooner than losses, ${apart}. Most private investors do: it is called the disposition effect.`
		: `You sold losses sooner than gains, ${apart}. Most private investors do the opposite.`;
}
