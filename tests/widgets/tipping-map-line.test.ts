/** The line that theory draws on the map, against the engine's own runs. */
import { describe, expect, it } from 'vitest';
import { opening } from '$lib/embed/spec';
import { baseMarket, crowdOf, distanceToCliff, outcome, profileWithDepth, saleTo } from '$lib/sim';
import { toMarket } from '$lib/widgets/market';
import { side, valueAlong, valueOf } from '$lib/widgets/tipping-map/grid';
import { layouts } from '$lib/widgets/tipping-map/layouts';
import { edgeDepth, edgeLeverage, evenPeople, lineOf } from '$lib/widgets/tipping-map/line';
import { playHere, playMap } from '$lib/widgets/tipping-map/played';
import { edgesOf, pointOf } from '$lib/widgets/tipping-map/point';
import { resultsOf } from '$lib/widgets/tipping-map/results';
import { spec, type MapValues } from '$lib/widgets/tipping-map/spec';
import { lineOn } from '$lib/widgets/tipping-map/strokes';

const given: MapValues = { ...opening(spec), crowds: '1' };
const line = lineOf(toMarket(given), 'ahead');
const whole = playMap(given, 1);

function resultOf(values: MapValues, name: string): number {
	const point = pointOf(values, playHere(values, 1));
	const edges = edgesOf(lineOf(toMarket(values), values.line), point);
	return resultsOf(point, edges, values.measure).find((result) => result.name === name)!.value;
}

describe('the law of the line', () => {
	it('depth times gain is one number, and in proportion to open interest, in every crowd', () => {
		for (const seed of [1, 2, 3, 7, 19, 101])
			for (const profile of ['growing', 'flat', 'latent'] as const) {
				const at = (depth: number, openInterest = 40e9) =>
					depth * outcome({ ...baseMarket, profile, typicalLeverage: 6, depth, openInterest }, seed).gain;
				const edge = at(150e6);
				for (const depth of [40e6, 99e6, 600e6]) expect(at(depth) / edge).toBeCloseTo(1, 12);
				expect(at(150e6, 20e9) / edge).toBeCloseTo(0.5, 12);
			}
	});

	it('a crowd falls more than twice the sale exactly below that depth', () => {
		for (const seed of [1, 2, 3, 7, 19, 101])
			for (const typicalLeverage of [4, 6, 10, 20]) {
				const edge = baseMarket.depth * outcome({ ...baseMarket, typicalLeverage }, seed).gain;
				const fall = (depth: number) => outcome({ ...baseMarket, typicalLeverage, depth }, seed).fall;
				expect(fall(edge * (1 - 1e-6))).toBeGreaterThan(0.1);
				expect(fall(edge * (1 + 1e-6))).toBeLessThanOrEqual(0.1);
			}
	});

	it('is where the gain of the crowd without chance is 1', () => {
		const leverage = Number(valueAlong('leverage', 8 / 16).toPrecision(4));
		const market = { ...baseMarket, typicalLeverage: leverage, depth: edgeDepth(line, leverage) };
		const book = profileWithDepth(market.profile, market.depth, market.startPrice);
		const gain = distanceToCliff(book, crowdOf(evenPeople(), market), saleTo(book, 5000), 99_000);
		expect(gain).toBeCloseTo(1, 3);
	});

	it('lies within 5% of depth of the middle of 31 crowds, by 10% at low leverage', () => {
		const edge = (leverage: number) =>
			resultOf({ ...given, crowds: '31', leverage }, 'crowdEdge') / edgeDepth(line, leverage);
		for (const leverage of [6, 8, 10, 15, 25]) expect(Math.abs(edge(leverage) - 1)).toBeLessThan(0.05);
		for (const leverage of [4, 5]) expect(Math.abs(edge(leverage) - 1)).toBeLessThan(0.1);
	});

	it('parts the cells: those it puts on the wrong side are few, and all beside it', () => {
		let wrong = 0;
		for (let column = 0; column < side; column++)
			for (let row = 0; row < side; row++) {
				const crashes = whole.at(column, row)[0]! > 0.1;
				const ratio = edgeDepth(line, valueOf('leverage', column)) / valueOf('depth', row);
				if (crashes === ratio > 1) continue;
				wrong++;
				expect(Math.abs(Math.log(ratio))).toBeLessThan(0.25);
			}
		expect(wrong / side ** 2).toBeLessThan(0.02);
	});

	it('is found from both sides', () => {
		for (const leverage of [4, 5, 6.6, 10, 24])
			expect(edgeLeverage(line, edgeDepth(line, leverage))).toBeCloseTo(leverage, 6);
		expect(edgeLeverage(line, 1)).toBe(0);
		expect(edgeLeverage(line, 1e12)).toBe(Infinity);
	});

	it('lies lower where only the gain below the sale counts', () => {
		const here = lineOf(toMarket(given), 'here');
		for (const leverage of [4, 6, 10, 25])
			expect(edgeDepth(here, leverage)).toBeLessThan(0.85 * edgeDepth(line, leverage));
	});

	it('has numbers at every end of every control', () => {
		for (const shock of [0.01, 0.1])
			for (const openInterest of [5e9, 100e9])
				for (const maintenance of [0.001, 0.02])
					for (const profile of ['growing', 'flat', 'latent'] as const)
						for (const kind of ['ahead', 'here'] as const) {
							const values: MapValues = { ...given, shock, openInterest, maintenance, profile, line: kind };
							const drawn = lineOf(toMarket(values), kind);
							expect(drawn.every((depth) => depth > 0 && Number.isFinite(depth))).toBe(true);
							for (const layout of layouts) expect(lineOn(drawn, layout)).not.toMatch(/NaN|Infinity/);
						}
	});
});
