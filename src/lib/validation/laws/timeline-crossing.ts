/** T7: take the time out of the timeline, and it ends at the crossing. */
import {
	crossing,
	flatProfile,
	fuelOf,
	growingProfile,
	latentProfile,
	newsOf,
	playTimeline,
	run,
	saleTo,
	stream,
	timeline,
	type DepthProfile,
	type Scenario,
	type ShockKind
} from '$lib/sim';
import { formatCount, formatNumber, formatPercent } from '$lib/format';
import { crowdByHand, nobody, withoutTime, type Held } from '../by-hand.ts';
import { largestShare } from '../errors.ts';
import type { Found, Law } from '../law.ts';
import { pictureOf, type Point } from '../picture.ts';

const kinds: readonly ShockKind[] = ['sale', 'news'];
const shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

interface Ended {
	readonly kind: ShockKind;
	readonly permanentShare: number;
	readonly engine: number;
	readonly law: number;
	readonly rival: number;
}

/** The market of the exhibits, twenty thousand traders: once as a crossing, then in time with every γ. */
function base(): Ended[] {
	return kinds.flatMap((shockKind) => {
		const scenario: Scenario = { ...withoutTime, startPrice: 100_000, shockKind };
		const law = run(scenario, 1).fall;
		return shares.map((permanentShare) => ({
			kind: shockKind,
			permanentShare,
			engine: timeline({ ...scenario, permanentShare }, 1).summary.fallAtEnd,
			law,
			// At γ = 0 it says that nothing is left, and no share of nothing is an error.
			rival: permanentShare > 0 ? permanentShare * law : law
		}));
	});
}

const crowds = 400;

/** Small random crowds in books of three shapes. */
function random(): { engine: number; law: number }[] {
	const { uniform } = stream(1, 'validation: crowds without time');
	const between = (from: number, to: number) => from + uniform() * (to - from);
	const books: readonly DepthProfile[] = [growingProfile(4, 20), flatProfile(6), latentProfile(0.4)];
	return Array.from({ length: crowds }, (_, i) => {
		const book = books[i % books.length]!;
		const held = Array.from({ length: Math.floor(between(1, 40)) }, (): Held => ({
			drop: between(0.01, 98),
			coins: between(0.01, 30)
		}));
		const scenario: Scenario = {
			...withoutTime,
			permanentShare: uniform(),
			shockKind: kinds[Math.floor(2 * uniform())]!,
			shock: between(0.001, 0.3)
		};
		const longs = crowdByHand(held);
		const drop = scenario.shock * scenario.startPrice;
		const shock = scenario.shockKind === 'sale' ? saleTo(book, drop) : newsOf(drop);
		const { stops } = crossing(book, fuelOf(longs), shock, 0.99 * scenario.startPrice);
		return {
			engine: playTimeline(scenario, { longs, shorts: nobody }, book).summary.fallAtEnd,
			law: stops.at(-1)! / scenario.startPrice
		};
	});
}

function check(): Found {
	const ended = base();
	return {
		claims: [
			{
				of: 'the fall of the default market, sale and news, at eleven permanent shares',
				measure: 'share',
				tolerance: 1e-9,
				...largestShare(ended)
			},
			{
				of: `the fall of ${formatCount(crowds)} random crowds in books of three shapes`,
				measure: 'share',
				tolerance: 1e-9,
				error: largestShare(random()).error
			}
		],
		pictures: [pictured(ended)]
	};
}

function pictured(ended: readonly Ended[]) {
	const of = (kind: ShockKind) => ended.filter((one) => one.kind === kind);
	const stop = (kind: ShockKind) => of(kind)[0]!.law;
	return pictureOf({
		label: `Where the timeline ends against the share of each impact that stays, after a sale and after news: on two level lines, the crossings at ${formatPercent(stop('sale'))} and ${formatPercent(stop('news'))}.`,
		x: {
			label: 'Share of the impact that stays, γ',
			scale: 'linear',
			from: 0,
			to: 1,
			ticks: [0, 0.25, 0.5, 0.75, 1],
			format: (share) => formatPercent(share)
		},
		y: {
			label: 'Fall in the end',
			scale: 'linear',
			from: 0,
			to: 0.3,
			ticks: [0, 0.1, 0.2, 0.3],
			format: (share) => formatPercent(share)
		},
		lines: [
			...kinds.map((kind) => ({
				points: of(kind).map(({ permanentShare, law }): Point => [permanentShare, law])
			})),
			{
				kind: 'guess',
				points: of('sale').map(({ permanentShare, law }): Point => [permanentShare, permanentShare * law])
			}
		],
		dots: kinds.map((kind) => ({
			shape: kind === 'sale' ? ('circle' as const) : ('square' as const),
			points: of(kind).map(({ permanentShare, engine }): Point => [permanentShare, engine])
		})),
		words: [
			{ text: 'a sale of 5%', at: [0.03, stop('sale')], align: 'start' },
			{ text: 'news of 5%', at: [0.03, stop('news')], align: 'start' },
			{ text: 'only what stays', at: [0.52, 0.52 * stop('sale')], align: 'start', stands: 'below' }
		],
		table: {
			head: ['γ', 'Crossing', 'Timeline'],
			groups: kinds.map((kind) => ({
				name: kind === 'sale' ? 'A sale of 5%' : 'News of 5%',
				rows: of(kind).map(({ permanentShare, law, engine }) => [
					formatNumber(permanentShare),
					formatPercent(law, 6),
					formatPercent(engine, 6)
				])
			}))
		}
	});
}

export const law: Law = {
	id: 'T7',
	subject: 'Crossing and timeline',
	name: 'Without its clock, the timeline ends where the crossing says',
	statement:
		'The model has two layers, and where they overlap they agree. Let no bid come back, no maker step back, no order wait, and give the insurance fund all the money there is: then the timeline ends at the first crossing. How much of each impact is called permanent makes no difference, as nothing has time to recover.',
	equation: 'P(end) = P₀ − x* for every γ',
	trial:
		'The default market with its 20,000 traders is played in time, after a sale and after news, and compared with the static book. So are random crowds.',
	rival: 'that only the permanent share of the fall is left in the end: γx*',
	source: { text: 'on the page of the model', to: '../#the-timeline' },
	test: 'tests/sim/timeline-crossing.test.ts',
	check
};
