/** T2: the waves of a cascade are a geometric series, and all together amplify 1/(1 − n) times. */
import { crossing, flatProfile, saleOf } from '$lib/sim';
import { formatCount, formatNumber, formatTimes } from '$lib/format';
import { largestShare } from '../errors.ts';
import type { Found, Law } from '../law.ts';
import { along, pictureOf, type Axis, type Point } from '../picture.ts';

/** Q₀ coins are sold into D coins a dollar; n·D coins a dollar wait below. */
const sale = 100;
const density = 50;
const gains = [0.1, 0.5, 0.8, 0.95, 0.99];

/** Where wave k stops: (Q₀/D)(1 − n^(k+1))/(1 − n). */
function stopOf(wave: number, gain: number): number {
	let power = 1;
	for (let k = 0; k <= wave; k++) power *= gain;
	return ((sale / density) * (1 - power)) / (1 - gain);
}

/** Where the engine's waves stop. */
function stopsAt(gain: number): number[] {
	const book = flatProfile(density);
	const fuel = { coins: (drop: number) => gain * density * drop };
	return crossing(book, fuel, saleOf(book, sale), 1e6).stops;
}

const amplification = (gain: number) => 1 / (1 - gain);
/** One wave, then an end. */
const once = (gain: number) => 1 + gain;

function check(): Found {
	const waves = gains.flatMap((gain) =>
		stopsAt(gain).map((engine, wave) => ({
			engine,
			law: stopOf(wave, gain),
			rival: (sale / density) * (wave === 0 ? 1 : once(gain))
		}))
	);
	const amplified = Array.from({ length: 19 }, (_, i) => (i + 1) / 20).map((gain) => ({
		gain,
		engine: stopsAt(gain).at(-1)! / (sale / density),
		law: amplification(gain),
		rival: once(gain)
	}));
	return {
		claims: [
			{
				of: `all ${formatCount(waves.length)} waves at five gains`,
				measure: 'share',
				tolerance: 1e-12,
				...largestShare(waves)
			},
			{
				of: 'the whole fall over the first, at 19 gains',
				measure: 'share',
				tolerance: 1e-12,
				...largestShare(amplified)
			}
		],
		pictures: [picturedWaves(), picturedAmplification(amplified)]
	};
}

function picturedWaves() {
	const last = 16;
	const shown = [0.5, 0.8, 0.9].map((gain) => ({ gain, stops: stopsAt(gain).slice(0, last + 1) }));
	const numbers = Array.from({ length: last + 1 }, (_, wave) => wave);
	return pictureOf({
		label:
			'How far the price has fallen after each wave, at gains of 0.5, 0.8 and 0.9: the engine’s waves lie on the curves of the law.',
		x: {
			label: 'Wave',
			scale: 'linear',
			from: 0,
			to: last,
			ticks: [0, 4, 8, 12, 16],
			format: formatCount
		},
		y: {
			label: 'Fall',
			scale: 'linear',
			from: 0,
			to: 20,
			ticks: [0, 5, 10, 15, 20],
			format: (usd) => `$${formatCount(usd)}`
		},
		lines: shown.map(({ gain }) => ({
			points: numbers.map((wave): Point => [wave, stopOf(wave, gain)])
		})),
		dots: shown.map(({ stops }) => ({ points: stops.map((stop, wave): Point => [wave, stop]) })),
		words: [
			{ text: 'gain 0.9', at: [8, stopOf(8, 0.9)], align: 'end' },
			{ text: '0.8', at: [12, stopOf(12, 0.8)], align: 'middle', stands: 'below' },
			{ text: '0.5', at: [12, stopOf(12, 0.5)], align: 'middle', stands: 'below' }
		],
		table: {
			head: ['Wave', 'Law', 'Engine'],
			groups: shown.map(({ gain, stops }) => ({
				name: `Gain ${formatTimes(gain)}`,
				rows: [0, 1, 2, 3, 4, 8, 16].map((wave) => [
					formatCount(wave),
					`$${formatNumber(stopOf(wave, gain))}`,
					`$${formatNumber(stops[wave]!)}`
				])
			}))
		}
	});
}

function picturedAmplification(found: readonly { gain: number; engine: number; law: number }[]) {
	const x: Axis = {
		label: 'Gain n',
		scale: 'linear',
		from: 0,
		to: 1,
		ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
		format: (gain) => formatNumber(gain)
	};
	const curve = along({ ...x, to: 0.95 }, 95);
	return pictureOf({
		label:
			'How many times the first fall the whole fall is, against the gain: it grows without bound towards a gain of 1, and the engine’s falls lie on the curve.',
		x,
		y: {
			label: 'Whole fall over the first',
			scale: 'log',
			from: 1,
			to: 20,
			ticks: [1, 2, 5, 10, 20],
			format: (times) => `${formatCount(times)}×`
		},
		lines: [
			{ points: curve.map((gain): Point => [gain, Math.min(20, amplification(gain))]) },
			{ kind: 'guess', points: curve.map((gain): Point => [gain, once(gain)]) }
		],
		dots: [{ points: found.map(({ gain, engine }): Point => [gain, Math.min(20, engine)]) }],
		words: [
			{ text: '1/(1 − n)', at: [0.78, 5], align: 'end' },
			{ text: 'one wave only', at: [0.95, 1.65], align: 'end', stands: 'below' }
		],
		table: {
			head: ['Gain', 'Law', 'Engine'],
			groups: [
				{
					rows: found.map(({ gain, engine, law }) => [
						formatNumber(gain),
						`${formatNumber(law)}×`,
						`${formatNumber(engine)}×`
					])
				}
			]
		}
	});
}

export const law: Law = {
	id: 'T2',
	subject: 'Waves and amplification',
	name: 'Each wave is n times the one before, and all together 1/(1\u00a0−\u00a0n) times the first',
	statement:
		'In a book that holds the same bids at every price, before positions spread evenly, the gain n is the same everywhere. Each wave sells n times the coins of the one before. Below a gain of 1 the waves die out, and the fall is 1/(1 − n) times the first; at 0.8 already five times.',
	equation: 'x_k = (Q₀/D) (1 − n^(k+1)) / (1 − n), and in the end (Q₀/D) / (1 − n)',
	trial:
		'The engine sells 100 coins into a book of 50 a dollar and plays every wave until one forces nobody new.',
	rival: 'that the forced sales of the first fall are all there is: 1 + n',
	source: { text: 'a geometric series, on the page of the model', to: '../#the-crossing' },
	test: 'tests/sim/crossing.test.ts',
	check
};
