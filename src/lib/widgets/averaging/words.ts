/** Everything the widget says: in the picture, in the answer, and around them. */
import { formatCount, formatNumber, formatPercent } from '$lib/format';
import { known } from '$lib/learn/instalment-windows';
import type { Told } from '../answer.ts';
import type { Shown } from './shown.ts';

type Name = 'wide' | 'middle' | 'narrow';

const whole = (share: number) => formatPercent(share, 0);

export const words = {
	price: { wide: 'The price of eight and a half years', middle: 'The price', narrow: 'The price, 8½ years' },
	ways: {
		wide: 'The twelve months from there',
		middle: 'Those twelve months',
		narrow: 'Those twelve months'
	},
	bars: (count: number, name: Name) =>
		name === 'wide'
			? `All ${formatCount(count)} windows: the lump sum ends ahead by …`
			: `${formatCount(count)} windows: ahead by …`,
	won: (share: number) => `${formatPercent(share)} ahead`,
	lost: (share: number) => `${formatPercent(share)} behind`,
	shares: ({ windows, others }: Shown, name: Name) => {
		const [here, low, high] = [windows.wins, others.low, others.high].map(whole);
		const elsewhere = low === high ? low : `${low} to ${high}`;
		return name === 'wide'
			? `It wins ${here} here; in 8 of 10 other stretches ${elsewhere}`
			: `Wins: here ${here}, elsewhere ${elsewhere}`;
	},
	bitcoin: `bitcoin ${formatPercent(known.bitcoin.wins)}`,
	vanguard: `shares, bonds ${whole(known.vanguard.least)} to ${whole(known.vanguard.most)}`,
	day: (start: number) => `day ${formatCount(start)}`
};

export const multiple = (wealth: number) => `${formatNumber(wealth, wealth < 10 ? 3 : 2)}×`;

/** `+12.8%`, `−47.1%`. */
export function signed(share: number): string {
	const text = formatPercent(share);
	return share > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** What stands at the end of both ways. */
export function wayTexts({ values }: Shown, name: Name): { lumpSum: string; instalments: string } {
	return {
		lumpSum: name === 'wide' ? 'all at once' : 'at once',
		instalments: `${formatCount(values.instalments)} parts`
	};
}

/** The answer in three parts, of which the middle one matters. */
export function answerOf({ values, windows, others }: Shown): Told {
	const { wins, middle, worst, best, advantages } = windows;
	const [low, high] = [others.low, others.high].map(whole);
	const elsewhere = low === high ? '' : ` In eight of ten other stretches it wins ${low} to ${high}.`;
	return [
		`All at once ends ahead of ${formatCount(values.instalments)} parts in`,
		formatPercent(wins),
		` of this stretch’s ${formatCount(advantages.length)} windows. Its lead is ${signed(middle)} in the middle window, ${signed(worst)} in the worst, ${signed(best)} in the best.${elsewhere}`
	];
}
