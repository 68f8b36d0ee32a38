/** Everything the exhibit says: in the picture, in the answer, and around them. */
import { formatFall, formatPercent, formatTimes } from '$lib/format';
import type { Told } from '../answer.ts';
import { lower, quantile, upper, type Spread } from './chance.ts';
import type { Whose } from './courses.ts';
import type { Layout } from './layouts.ts';
import type { Played } from './play.ts';

export const words = {
	across: 'bitcoin, a minute',
	up: 'the coin, a minute',
	calm: 'calm',
	stress: 'in the fall',
	minutes: '90 min',
	chance: 'times as far as bitcoin, 40 draws of chance',
	shortChance: 'times as far, 40 draws',
	rows: { nobody: 'nobody on credit', coin: 'this coin' },
	shortRows: { nobody: 'no credit', coin: 'this coin' },
	waiting: 'Let go, and chance is drawn 40 times again.',
	drawing: 'Chance is drawn 40 times …',
	seven: 'Seven coins',
	since: 'prices since the news',
	times: (multiple: number) => `${formatTimes(multiple)} times as far`,
	shortTimes: (multiple: number) => `${formatTimes(multiple)} times`,
	pull: (fall: string) => `news ${fall}`
};

const names: Readonly<Record<Whose, string>> = {
	first: 'bitcoin',
	nobody: 'nobody on credit',
	coin: 'this coin'
};
const short: Readonly<Record<Whose, string>> = { first: 'bitcoin', nobody: 'no credit', coin: 'coin' };

/** A low with whose it is: the fall in bold comes first. */
export function nameOf(whose: Whose, { name }: Pick<Layout, 'name'>): string {
	return name === 'wide' ? names[whose] : short[whose];
}

/** Past this, the coin had fallen over before anything happened. */
const tooEarly = 0.08;

/** The answer in three parts, the middle one the number that matters. */
export function answerOf(played: Played): Told {
	const { first, coin, nobody, deep, values, early } = played;
	const fall = (one: { fall: number }) => formatPercent(one.fall);
	if (early > tooEarly) {
		return [
			'This coin falls over in the calm hour, before any news: its book is too thin for those who hold it on credit. It is',
			formatPercent(early),
			' down by then.'
		];
	}
	const times = `${formatTimes(coin.multiple ?? 0)} times`;
	const start = `Bitcoin falls ${fall(first)}; this coin, with a calm beta of ${formatTimes(values.beta)}, falls ${fall(coin)}:`;
	if (values.exposed === 0 && values.crossed === 0) {
		return [start, times, ' as far. Nobody holds it on credit, so only beta and its own noise are left.'];
	}
	const other = `With nobody on credit it would be ${fall(nobody)}`;
	return [
		start,
		times,
		values.thin === 1 ? ` as far. ${other}.` : ` as far. ${other}; with a book like bitcoin’s, ${fall(deep)}.`
	];
}

/** What chance does to it. */
export function chanceText({ coin, nobody }: Spread): string {
	const between = (all: readonly number[]) =>
		`${formatTimes(quantile(all, lower))} and ${formatTimes(quantile(all, upper))}`;
	return `By chance, eight of ten draws end between ${between(coin)} times as far; with nobody on credit, between ${between(nobody)}.`;
}

/** A fall from the start; what rose has a plus. */
export function fallText(fall: number): string {
	return fall < 0 ? `+${formatPercent(-fall)}` : formatFall(fall);
}

/** A return of a minute, with as many digits as it has: `−0.75%`. */
export function signed(value: number): string {
	return `${value > 0 ? '+' : ''}${formatPercent(value, 2)}`;
}

/** A fall on an axis, without a decimal that is nothing. */
export function whole(fall: number): string {
	return fall === 0 ? '0%' : formatFall(fall).replace('.0', '');
}
