/** Everything the widget says: in the picture, in the answer, and around them. */
import { formatPercent, formatTimes } from '$lib/format';
import { gainToRecover } from '$lib/sim';
import type { Told } from '../answer.ts';
import { formatStake, type SizeValues } from './spec.ts';
import { unitsOf, type Shown } from './shown.ts';

type Name = 'wide' | 'middle' | 'narrow';

export const words = {
	curve: (view: SizeValues['view'], name: Name) => {
		const span = view === 'bets' ? 'in 100 bets' : 'in a year';
		return name === 'wide' ? `The middle fortune grows ${span} by …` : `Growth ${span}`;
	},
	axis: { bets: 'share staked each time', leverage: 'leverage' },
	mean: (name: Name) => (name === 'wide' ? 'the mean' : 'mean'),
	best: 'best',
	nothing: 'zero at',
	/** On a curve that is nowhere above nothing. */
	none: { bets: 'no edge: every share loses', leverage: 'no drift: every leverage loses' },
	start: 'start',
	end: (view: SizeValues['view']) => (view === 'bets' ? '300 bets' : '5 years'),
	fan: (view: SizeValues['view'], name: Name) => {
		if (name === 'narrow') return `100 fortunes over ${view === 'bets' ? '300 bets' : '5 years'}`;
		return name === 'wide' ? '100 people; grey: all but the best and worst 10' : '100 people';
	}
};

export function stakeText({ staked, stake }: Pick<Shown, 'staked' | 'stake'>): string {
	return staked === 'bets' ? formatPercent(stake) : formatStake(stake);
}

/** `+65%`, `−11%`; a gain of many times as a multiple. */
export function growthText(growth: number): string {
	if (growth >= 9.995) return `× ${shortMultiple(1 + growth).replace('×', '')}`;
	const text = formatPercent(growth, Math.abs(growth) < 0.0995 || growth < -0.985 ? 1 : 0);
	return growth > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** How many times what there was: `12-fold`, `160,000-fold`, `4-million-fold`. */
function foldText(times: number): string {
	if (times >= 1e12) return 'more than a trillion-fold';
	const [unit, name] = times >= 1e9 ? [1e9, 'billion-'] : times >= 1e6 ? [1e6, 'million-'] : [1, ''];
	const many = times / unit;
	return `${formatTimes(many < 1000 && unit === 1 ? many : Number(many.toPrecision(2)))}-${name}fold`;
}

/** Of the start where there is little room: `5.5×`, `0.00×`, `12k×`, `1M×+`. */
function shortMultiple(wealth: number): string {
	if (wealth < 0.0095) return `${wealth.toFixed(2)}×`;
	if (wealth >= 1e6) return '1M×+';
	return wealth >= 999.5 ? `${formatTimes(wealth / 1000)}k×` : `${formatTimes(wealth)}×`;
}

/** Of the start: `5.5×`, `0.01×`, `under 0.001×`. */
export function formatMultiple(wealth: number): string {
	if (wealth < 0.001) return 'under 0.001×';
	if (wealth < 0.0095) return `0.00${Math.round(1000 * wealth)}×`;
	if (wealth >= 1e6) return 'over 1M×';
	return `${formatTimes(wealth)}×`;
}

/** What stands at the end of the fortunes. */
export function endTexts({ lives }: Shown, name: Name): { key: string; text: string; wealth: number }[] {
	const [high, middle, low] = [lives.high, lives.middle, lives.low].map((all) => all.at(-1)!) as [
		number,
		number,
		number
	];
	const wide = name === 'wide';
	const said = wide ? formatMultiple : shortMultiple;
	if (high < 0.001) return [{ key: 'middle', text: `90 have ${wide ? said(high) : '0.00×'}`, wealth: high }];
	/** What is told as a bound already needs no other. */
	const bound = (word: string, wealth: number) =>
		wide && wealth >= 0.001 && wealth < 1e6 ? `${word} ${said(wealth)}` : said(wealth);
	return [
		{ key: 'high', text: `best 10: ${bound('over', high)}`, wealth: high },
		{ key: 'middle', text: `middle: ${said(middle)}`, wealth: middle },
		{ key: 'low', text: `worst 10: ${bound('up to', low)}`, wealth: low }
	];
}

export const chanceTitles: Readonly<Record<SizeValues['view'], Readonly<Record<Name, string>>>> = {
	bets: {
		wide: 'How many are at some time',
		middle: 'How many are at some time',
		narrow: 'How many are at some time'
	},
	leverage: {
		wide: 'Left alone, liquidated within',
		middle: 'Left alone, liquidated within',
		narrow: 'Left alone, liquidated within'
	},
	looks: { wide: 'A loss is seen after', middle: 'A loss is seen after', narrow: 'A loss is seen after' }
};

const chanceNames: Readonly<Record<string, string>> = {
	halved: 'halved',
	tenth: 'down to a tenth',
	hour: 'an hour',
	day: 'a day',
	week: 'a week',
	month: 'a month',
	year: 'a year'
};

export function chanceName(key: string, name: Name): string {
	if (key === 'broke') return name === 'narrow' ? 'broke, fixed stake' : 'broke, at a fixed stake';
	return chanceNames[key]!;
}

/** Rare things keep two digits. */
export function chanceText(chance: number): string {
	return chance > 0 && chance < 0.00005 ? 'under 0.01%' : formatPercent(chance, chance < 0.01 ? 2 : 1);
}

function grown({ growth: { middle } }: Shown): string {
	if (Math.abs(middle) < 0.0005) return 'does not grow';
	if (middle > 0) return gains(middle);
	return middle < -0.9995 ? 'loses nearly everything' : `shrinks by ${formatPercent(-middle)}`;
}

/** The answer in three parts, of which the middle one matters. */
export function answerOf(shown: Shown): Told {
	const { values, lives, growth, best, chances } = shown;
	const less = `${lives.below} of 100 end with less`;
	if (values.view === 'bets') {
		const edge =
			best > 0
				? `the best share is ${formatPercent(best)}`
				: 'this bet has no edge, so the best share is nothing';
		const broke = chances.find(({ key }) => key === 'broke');
		const units = unitsOf(values.share);
		const fixed = broke
			? ` Staking a fixed ${units === 1 ? 'sum, all there is' : `1/${units} of the start`}, ${chanceText(broke.chance)} are broke before they double.`
			: '';
		return [
			`At ${formatPercent(values.share)} a time the middle fortune ${grown(shown)} in 100 bets; ${edge}. After 300 bets`,
			less,
			` than they began with.${fixed}`
		];
	}
	if (values.view === 'leverage') {
		const month = chances.at(-1)!.chance;
		const alone =
			values.leverage < 1
				? 'Nothing is borrowed, so nothing is liquidated.'
				: `Left alone, it is liquidated within a month with a chance of ${chanceText(month)}.`;
		return [
			`At ${formatStake(values.leverage)} the middle fortune ${grown(shown)} a year, while the mean ${meanText(growth.mean)}. After five years`,
			less,
			` than they began with. ${alone}`
		];
	}
	const [hour, , month, year] = chances.map(({ chance }) => chanceText(chance));
	const deep = lives.deepest > 0.9995 ? 1 : lives.deepest;
	const fall =
		deep < 1
			? ` On the way the middle fortune falls ${formatPercent(deep, 0)} from its high, which takes a gain of ${formatPercent(gainToRecover(deep), 0)}.`
			: ' On the way the middle fortune loses nearly everything.';
	return [
		`Looking an hour later, you see a loss with a chance of ${hour}, a month later of ${month}, and a year later of`,
		`${year}`,
		`.${fall}`
	];
}

function meanText(mean: number): string {
	return mean < 0 ? `shrinks by ${formatPercent(-mean)}` : gains(mean);
}

function gains(growth: number): string {
	return growth >= 8.995 ? `grows ${foldText(1 + growth)}` : `grows by ${formatPercent(growth)}`;
}
