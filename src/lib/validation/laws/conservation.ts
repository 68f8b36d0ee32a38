/** T11: no coin and no dollar is lost. */
import { baseMarket, episode, run, stream, timeline, type Market } from '$lib/sim';
import { formatCount, formatMoney } from '$lib/format';
import { balanceOf, coinsClosed, largestDebt, sum, type Balance } from '../balance.ts';
import { apart, worst } from '../errors.ts';
import type { Found, Law } from '../law.ts';
import { pictureOf, type Axis, type Point } from '../picture.ts';
import { everybody, randomScenario } from '../random-scenarios.ts';

const timelines = 400;
const crowded = 150;
const markets = 100;

interface Kept {
	readonly balance: Balance;
	readonly coins: ReturnType<typeof coinsClosed>;
	readonly debt: number;
}

function inTime(): Kept[] {
	const chance = stream(1, 'validation: scenarios');
	return Array.from({ length: timelines }, (_, seed) => {
		const played = timeline(randomScenario(chance), seed);
		return { balance: balanceOf(played), coins: coinsClosed(played), debt: largestDebt(played) };
	});
}

/** With everybody else in it, who adds up to nothing as well: what is missing, and the largest debt. */
function withEverybody(): number[] {
	const chance = stream(1, 'validation: episodes');
	return Array.from({ length: crowded }, (_, seed) => {
		const played = episode(randomScenario(chance), everybody, seed);
		const { gains, scale } = balanceOf(played);
		return Math.max(Math.abs(sum(Object.values(gains))) / scale, largestDebt(played));
	});
}

/** In the static book: what sellers got against what bids paid, and who bore the loss against the loss. */
function atRest(): number[] {
	const chance = stream(1, 'validation: markets');
	return Array.from({ length: markets }, (_, seed) => {
		const { shock, shockKind, profile, depth, typicalLeverage } = randomScenario(chance);
		const market: Market = { ...baseMarket, traders: 600, shock, shockKind, profile, depth, typicalLeverage };
		const { book, initialCoins, initialProceeds, forcedCoins, forcedProceeds, waves, crowd } = run(
			market,
			seed
		);
		const top = market.startPrice * (shockKind === 'news' ? 1 - shock : 1);
		const sold = initialCoins + forcedCoins;
		const paid = sold * top - book.concession(sold);
		const got = (shockKind === 'sale' ? initialProceeds : 0) + forcedProceeds;
		let [cost, borne] = [0, 0];
		for (const { first, last, coins, proceeds, ownersLose, othersPay, surplus } of waves) {
			const share = coins / (crowd.cumulativeCoins[last]! - crowd.cumulativeCoins[first]!);
			for (let i = first; i < last; i++) cost += crowd.coins[i]! * share * crowd.entryPrice[i]!;
			borne += ownersLose + othersPay - surplus + proceeds;
		}
		return Math.max(apart(got, paid), apart(borne, cost));
	});
}

/** What all gained who gained, and what all lost who lost. */
function sides({ gains }: Balance): { won: number; lost: number } {
	const all = Object.values(gains);
	return {
		won: sum(all.filter((gain) => gain > 0)),
		lost: -sum(all.filter((gain) => gain < 0))
	};
}

/** What would be missing without those in the book, as a share of all that was lost. */
function withoutMakers(balance: Balance): number {
	const { lost } = sides(balance);
	return lost > 0 ? Math.abs(sum(Object.values({ ...balance.gains, makers: 0 }))) / lost : 0;
}

function check(): Found {
	const kept = inTime();
	return {
		claims: [
			{
				of: `dollars: gains less losses of everybody in ${formatCount(timelines)} random timelines, over turnover and a millionth of the open interest`,
				measure: 'share',
				tolerance: 1e-9,
				error: worst(
					kept.map(({ balance: { gains, scale } }) => Math.abs(sum(Object.values(gains))) / scale)
				),
				rival: worst(kept.map(({ balance }) => withoutMakers(balance)))
			},
			{
				of: 'coins: closed by force, taken in the book or by winners',
				measure: 'share',
				tolerance: 1e-9,
				error: worst(
					kept.flatMap(({ coins: { closed, taken, against } }) => [
						apart(taken, closed),
						apart(against, closed)
					])
				)
			},
			{
				of: 'debts: the largest balance below nothing, over the position',
				measure: 'share',
				tolerance: 1e-9,
				error: worst(kept.map(({ debt }) => debt))
			},
			{
				of: `the same with everybody else, ${formatCount(crowded)} random timelines: dollars and debts`,
				measure: 'share',
				tolerance: 1e-9,
				error: worst(withEverybody())
			},
			{
				of: `${formatCount(markets)} static books: what sellers got, and who bore the loss`,
				measure: 'share',
				tolerance: 1e-9,
				error: worst(atRest())
			}
		],
		pictures: [pictured(kept)]
	};
}

function pictured(kept: readonly Kept[]) {
	const axis: Omit<Axis, 'label'> = {
		scale: 'log',
		from: 1e6,
		to: 2e11,
		ticks: [1e6, 1e7, 1e8, 1e9, 1e10, 1e11],
		format: formatMoney
	};
	const all = kept.map(({ balance }) => sides(balance));
	const inSight = all.filter(({ won, lost }) => Math.min(won, lost) >= axis.from);
	const bounds = [1e6, 1e8, 1e9, 1e10, Infinity];
	return pictureOf({
		label: `What the winners of ${formatCount(timelines)} random markets gained against what the losers lost, from a million to a hundred billion dollars. Every dot lies on the diagonal.`,
		x: { label: 'Lost by all who lost', ...axis },
		y: { label: 'Gained', ...axis },
		lines: [
			{
				points: [
					[axis.from, axis.from],
					[axis.to, axis.to]
				]
			}
		],
		dots: [{ points: inSight.map(({ won, lost }): Point => [lost, won]) }],
		words: [
			{ text: 'gains = losses', at: [8e7, 1e8], align: 'end' },
			{ text: 'a market each', at: [4e9, 2.6e9], align: 'start', stands: 'below', tone: 'dots' }
		],
		table: {
			head: ['Lost by all who lost', 'Markets', 'Lost in them', 'Gained'],
			groups: [
				{
					rows: bounds.slice(1).map((to, i) => {
						const here = all.filter(({ lost }) => lost >= bounds[i]! && lost < to);
						return [
							to === Infinity
								? `from ${formatMoney(bounds[i]!)}`
								: `${formatMoney(bounds[i]!)} to ${formatMoney(to)}`,
							formatCount(here.length),
							formatMoney(sum(here.map(({ lost }) => lost))),
							formatMoney(sum(here.map(({ won }) => won)))
						];
					})
				}
			]
		}
	});
}

export const law: Law = {
	id: 'T11',
	subject: 'Nothing is lost',
	name: 'No coin and no dollar is lost',
	statement:
		'Whatever is sold is bought by somebody. So when all is over, the gains and losses of longs, shorts, makers, the first seller, everybody else and the insurance fund add up to nothing. And nobody is left with a debt: an owner loses the margin, and what is missing beyond it is paid by the fund or by winners.',
	equation: 'Σ gains − Σ losses = 0, coins sold = coins bought, no balance below 0',
	trial: `${formatCount(timelines)} random scenarios are played in time, falls and squeezes, with funds that are empty or without limit, and every account is added up; ${formatCount(crowded)} more with stops, funds, panic, patient buyers, newcomers and tighter margin in them. So are the waves of ${formatCount(markets)} static books.`,
	rival: 'that traders and the fund alone make the balance, without those who bought',
	source: { text: 'bookkeeping, on the page of the model', to: '../#the-waterfall' },
	test: 'tests/sim/timeline-conservation.test.ts',
	check
};
