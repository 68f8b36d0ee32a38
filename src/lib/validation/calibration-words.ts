/** What the page says of each crash besides its numbers: what was fitted, what is assumed, and why a figure was missed. */
import { formatLeverage, formatMoneyInProse, formatPercent } from '$lib/format';
import { events, type EventPreset, type Figure, type Tuned } from '$lib/sim';
import { tally, type Calibrated } from './calibration.ts';
import { listed } from './sensitivity-words.ts';

const named: Readonly<Record<keyof Tuned, (value: number) => string>> = {
	news: (value) => `news of ${formatPercent(value)}`,
	exposedLongs: (value) => `${formatPercent(value)} of longs exposed`,
	exposedShorts: (value) => `${formatPercent(value)} of shorts exposed`,
	typicalLeverage: (value) => `a typical leverage of ${formatLeverage(value)}`
};

/** Which numbers were fitted, which given, and the depth, in sentences. */
export function numbersText({ free, tuned, crowdOf, depth, morning }: EventPreset): string {
	const names = Object.keys(named) as (keyof Tuned)[];
	const text = (some: readonly (keyof Tuned)[]) => listed(some.map((name) => named[name](tuned[name])));
	const fixed = names.filter((name) => !free.includes(name));
	const lender = events.find(({ id }) => id === crowdOf);
	const given = lender ? `As on ${lender.name}: ` : 'Given: ';
	const sentences = [
		`${lender ? 'Set' : 'Fitted'}: ${text(free)}.`,
		fixed.length > 0 ? `${given}${text(fixed)}.` : '',
		`Bids within 1% of bitcoin’s price: ${formatMoneyInProse(depth.used)}, of ${formatMoneyInProse(depth.least)} to ${formatMoneyInProse(depth.most)}.`,
		`Open interest of all coins: ${formatMoneyInProse(morning.openInterest)}.`
	];
	return sentences.filter(Boolean).join(' ');
}

/** What is assumed, beside what the page says of all. */
export const assumed: Readonly<Record<string, string>> = {
	'march-2020':
		'The run has bitcoin alone, since we know of no count of the other coins’ open interest; market cap is therefore not compared. That all venues together had twice the bids of BitMEX, and that the news came in two equal legs, is assumed.',
	'august-2024': 'That the news came over six hours is assumed.',
	'september-2025': 'That the news came within an hour is assumed.',
	'october-2025':
		'That the news came evenly over 40 minutes is assumed. From the peak minute on nine tenths of every book are away for twelve minutes: the share is FTI’s, the time that of the liquidations replayed from Hyperliquid’s chain.',
	'week-2026':
		'The news comes on the four days on which bitcoin fell most, in proportion to what it lost; that it comes in the first four hours of each is assumed. Open interest is that of the end of 2025, the last one printed.',
	'january-2026':
		'That the news came over two hours is assumed, and no factor is used for a weekend’s thinner book, since none was printed. Open interest is that of the end of 2025, the last one printed.',
	'february-2026':
		'That the news came over twenty hours, a slide all day, is assumed: bitcoin’s low was near its close. Open interest is that of the end of 2025, the last one printed.'
};

/** Why a figure lies outside; none for those that are inside, which a test sees to. */
export const reasons: Readonly<Record<string, Readonly<Partial<Record<Figure, string>>>>> = {
	'august-2024': {
		longShare:
			'Too few shorts are closed, next to none: that takes a rebound, and in a run nobody comes in to buy the fall.'
	},
	'september-2025': {
		bitcoinPart:
			'Bitcoin has too small a part of the liquidations: every coin has the same share of exposed longs here, and in thin books the altcoins’ go on forcing each other out when bitcoin’s have stopped.',
		etherLow:
			'So ether falls too far. Its open interest, assumed at four fifths of bitcoin’s, stands over less than half of bitcoin’s depth.',
		smallLow: 'The small coins fall too far as well: nothing was fitted coin by coin.'
	},
	'october-2025': {
		deleveraged:
			'More is closed against winners than on Hyperliquid, the one venue that can be counted: here one insurance fund of $1 billion stands for all venues, and it is empty within minutes.',
		etherLow:
			'The fall is spread otherwise than it was. Ether falls too far, because its market has leverage like every other,',
		smallLow:
			'and the small coins not far enough: once the fund is empty, winners are closed instead of bids being met, and that holds a thin book up. The wicks of that day were longer, and were gone within minutes.'
	},
	'week-2026': {
		liquidated:
			'Too little is liquidated. Nobody opens a position during the six days, so whoever was closed on the first is not there to be closed on the third.'
	},
	'january-2026': {
		bitcoinPart:
			'Bitcoin has too small a part of the liquidations, as on 22 September, and for the same reason.',
		smallLow:
			'The small coins fall too far, since their thin books have as many exposed longs, in proportion, as bitcoin’s.'
	},
	'february-2026': {
		liquidated:
			'The prediction fails, and it fails one way. Too much is liquidated: the crowd of five days before was too exposed. More than $5 billion had been liquidated by 1 February, and a rule that takes over a crowd cannot know who was left.',
		longShare:
			'Hardly a short is closed: that takes a rebound, and in a run nobody comes in to buy the fall.',
		capLoss: 'Market cap falls too far because the altcoins do.',
		bitcoinPart:
			'Bitcoin has too small a part of the liquidations, since the altcoins have as many exposed longs, in proportion.',
		etherLow:
			'On the day most altcoins fell about as far as bitcoin. Here ether falls further, as it did on 31 January,',
		smallLow: 'and the small coins further still.'
	}
};

/** What the run does not reproduce and why, in sentences. */
export function missedText({ event, figures }: Calibrated): string {
	if (tally(figures).outside === 0) return 'All of these figures are inside, within 15%.';
	const why = reasons[event.id] ?? {};
	return figures.flatMap(({ target }) => why[target.figure] ?? []).join(' ');
}

/** All of them in a sentence: how many figures are inside, of those that were fitted and of the others. */
export function summaryText(computed: readonly Calibrated[]): string {
	const count = (fitted: boolean) => {
		const some = computed.flatMap(({ figures }) => figures.filter(({ target }) => target.fitted === fitted));
		const { inside, widened } = tally(some);
		return `${inside + widened} of ${some.length}`;
	};
	return `Within 15% of what was printed lie ${count(true)} figures that were fitted or given, and ${count(false)} that were not.`;
}
