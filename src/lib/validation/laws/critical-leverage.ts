/** T5: the leverage above which a position cannot sell itself without leaving a debt. */
import { Book, criticalLeverage, flatProfile, latentProfile, type DepthProfile } from '$lib/sim';
import { formatLeverage, formatNumber, formatPercent } from '$lib/format';
import { largestShare } from '../errors.ts';
import { flip } from '../flip.ts';
import type { Found, Law } from '../law.ts';
import { along, pictureOf, type Axis, type Point } from '../picture.ts';

const price = 10_000;
const books: readonly { name: string; exponent: number; profile: DepthProfile }[] = [
	{ name: 'Flat', exponent: 1, profile: flatProfile(2) },
	{ name: 'Latent', exponent: 0.5, profile: latentProfile(0.002) }
];
const impacts = [0.02, 0.03, 0.04, 0.06, 0.08, 0.1, 0.13, 0.16, 0.2, 0.25, 0.3];

/** Whether a position that moves the price by `impact` owes something once it has sold itself into the book. */
function leavesDebt(profile: DepthProfile, impact: number, leverage: number): boolean {
	const coins = profile.coins(impact * price);
	const margin = (coins * price) / leverage;
	const { proceeds } = new Book(profile, price, 0).sell(coins);
	return margin + proceeds < coins * price;
}

/** Every coin sold at the last price. */
const allAtTheEnd = (impact: number) => 1 / impact;

function check(): Found {
	const found = books.flatMap(({ name, exponent, profile }) =>
		impacts.map((impact) => ({
			name,
			impact,
			engine: flip((leverage) => leavesDebt(profile, impact, leverage), 1, 1000, 1e-9),
			law: criticalLeverage(impact, exponent),
			rival: allAtTheEnd(impact)
		}))
	);
	const x: Axis = {
		label: 'Fall that selling all of it causes',
		scale: 'log',
		from: 0.018,
		to: 0.75,
		ticks: [0.02, 0.05, 0.1, 0.3],
		format: (share) => formatPercent(share)
	};
	const y: Axis = {
		label: 'Leverage',
		scale: 'log',
		from: 2.5,
		to: 120,
		ticks: [5, 10, 20, 50, 100],
		format: formatLeverage
	};
	const last = 0.32;
	const end = { align: 'start', stands: 'level' } as const;
	const curve = (leverage: (impact: number) => number) =>
		along({ ...x, to: last }, 60).map((impact): Point => [impact, leverage(impact)]);
	return {
		claims: [
			{
				of: `where debts begin, for ${formatNumber(impacts.length)} sizes in two books`,
				measure: 'share',
				tolerance: 0.001,
				...largestShare(found)
			}
		],
		pictures: [
			pictureOf({
				label: `The leverage above which a position leaves a debt, against the fall that its own sale causes: ${formatLeverage(criticalLeverage(0.1, 1))} in a flat book and ${formatLeverage(criticalLeverage(0.1, 0.5))} under the square-root law where the sale moves the price by 10%. The engine changes its answer on the lines.`,
				x,
				y,
				lines: [
					...books.map(({ exponent }) => ({
						points: curve((impact) => criticalLeverage(impact, exponent))
					})),
					{ kind: 'guess', points: curve(allAtTheEnd) }
				],
				dots: books.map(({ name }, i) => ({
					shape: i === 0 ? ('circle' as const) : ('square' as const),
					points: found
						.filter((one) => one.name === name)
						.map(({ impact, engine }): Point => [impact, engine])
				})),
				words: [
					{ text: 'flat book', at: [last, criticalLeverage(last, 1)], ...end },
					{ text: 'latent', at: [last, criticalLeverage(last, 0.5)], ...end },
					{ text: 'last price', at: [last, allAtTheEnd(last)], ...end }
				],
				table: {
					head: ['Fall', 'Law', 'Engine'],
					groups: books.map(({ name }) => ({
						name: `${name} book`,
						rows: found
							.filter((one) => one.name === name)
							.map(({ impact, engine, law }) => [
								formatPercent(impact),
								`${formatNumber(law)}×`,
								`${formatNumber(engine)}×`
							])
					}))
				}
			})
		]
	};
}

export const law: Law = {
	id: 'T5',
	subject: 'Leverage with no way out',
	name: 'Above a leverage of (1\u00a0+\u00a0β)/I a position cannot get out without a debt',
	statement:
		'A large position moves the price against itself while it is sold. If selling all of it takes the price down by a fraction I, its coins bring I/(1 + β) less than the price on average, with β = 1 in a flat book and ½ under the square-root law. Margin is one part in L. When the two are equal, nothing is left.',
	equation: 'L* = (1 + β) / I',
	trial:
		'The engine sells the whole position into its book and looks whether margin and proceeds pay for it. Bisection finds the leverage at which the answer changes.',
	rival: 'that every coin is sold at the last price: 1/I',
	source: { text: 'Caccioli, Bouchaud and Farmer, 2012', to: '../../sources/#caccioli-2012' },
	test: 'tests/sim/impact.test.ts',
	check
};
