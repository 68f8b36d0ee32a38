import { describe, expect, it } from 'vitest';
import {
	baseMarket,
	criticalWithdrawal,
	crowdOf,
	distanceToCliff,
	flatProfile,
	fuelOf,
	gainAfterWithdrawal,
	localGain,
	newsOf,
	people,
	profileWithDepth,
	run,
	saleOf,
	saleTo,
	tabulatedProfile,
	crossing
} from '../../src/lib/sim/index.ts';

const floor = 99_000;
const even = (perDollar: number, until: number) => {
	const count = Math.floor(until * perDollar);
	return {
		drop: Float64Array.from({ length: count }, (_, i) => (i + 1) / perDollar),
		cumulativeCoins: Float64Array.from({ length: count + 1 }, (_, k) => k)
	};
};

describe('distanceToCliff(book, crowd, shock, floorDrop)', () => {
	it('is 1 exactly where the fall starts to pass twice the shock, for sales and for news', () => {
		let passed = 0;
		let held = 0;
		for (const shockKind of ['sale', 'news'] as const) {
			for (const profile of ['growing', 'flat', 'latent'] as const) {
				for (let typicalLeverage = 3; typicalLeverage < 12; typicalLeverage += 0.37) {
					for (const shock of [0.02, 0.05, 0.12]) {
						const market = { ...baseMarket, shockKind, profile, typicalLeverage, shock, traders: 600 };
						const { fall, gain } = run(market, 5);
						expect(fall > 2 * shock, `${shockKind} ${profile} ${typicalLeverage} ${shock} ${gain}`).toBe(
							gain > 1
						);
						if (gain > 1) passed++;
						else held++;
					}
				}
			}
		}
		expect(Math.min(passed, held)).toBeGreaterThan(50);
	});

	it('is the least ratio that a fine search finds', () => {
		const crowd = crowdOf(people(2, 300), baseMarket);
		const book = profileWithDepth('growing', 150e6, 100_000);
		for (const shock of [saleTo(book, 4000), newsOf(4000)]) {
			let least = Infinity;
			for (let y = 4000.01; y <= 8000; y += 0.01) {
				const bids = book.coins(y - shock.fairDrop) - shock.coins;
				least = Math.min(least, fuelOf(crowd).coins(y) / bids);
			}
			const found = distanceToCliff(book, crowd, shock, floor);
			expect(found).toBeLessThanOrEqual(least);
			expect(found / least).toBeGreaterThan(0.999);
		}
	});

	it('looks on both sides of a bid that lies at a trigger', () => {
		const book = tabulatedProfile([0, 4, 0, 6], 1);
		const crowd = { drop: new Float64Array([1, 3]), cumulativeCoins: new Float64Array([0, 3, 6]) };
		// up to 3 from above 2: at y = 3, G = 6 and bids beyond the sale are 10 − 4; before it, none
		expect(distanceToCliff(book, crowd, { ...saleOf(book, 4), drop: 2 }, floor)).toBe(1);
	});

	it('is 0 for a crowd of none and for no shock, Infinity where there are no bids', () => {
		const book = flatProfile(1);
		const nobody = even(1, 0);
		expect(distanceToCliff(book, nobody, saleTo(book, 10), floor)).toBe(0);
		expect(distanceToCliff(book, even(1, 50), saleTo(book, 0), floor)).toBe(0);
		const pocket = tabulatedProfile([...new Array<number>(70).fill(0), 9], 1);
		expect(distanceToCliff(pocket, even(1, 50), newsOf(60), floor)).toBe(Infinity);
	});
});

describe('localGain(book, crowd, drop, band, fairDrop)', () => {
	it('is fuel over cushion in the band', () => {
		expect(localGain(flatProfile(50), even(40, 100), 10, 5, 0)).toBe(0.8);
		expect(localGain(flatProfile(50), even(40, 100), 10, 5, 10)).toBe(0.8);
	});

	it('is 0 without positions and Infinity without bids', () => {
		expect(localGain(flatProfile(1), even(1, 0), 10, 5, 0)).toBe(0);
		expect(localGain(tabulatedProfile([1], 1), even(1, 50), 10, 5, 0)).toBe(Infinity);
	});
});

describe('T9: pulling a share w of the book turns gain n into n/(1 − w); critical at w* = 1 − n', () => {
	it('exactly, in a book with that share less', () => {
		const crowd = even(40, 1000);
		for (const withdrawn of [0, 0.25, 0.5, 0.75]) {
			const full = localGain(flatProfile(64), crowd, 10, 5, 0);
			const thin = localGain(flatProfile(64 * (1 - withdrawn)), crowd, 10, 5, 0);
			expect(gainAfterWithdrawal(full, withdrawn)).toBe(thin);
		}
	});

	it('is 1 at the critical withdrawal, and the fall runs to the end of the cluster just beyond it', () => {
		const gain = 40 / 64;
		const critical = criticalWithdrawal(gain);
		expect(critical).toBe(0.375);
		expect(gainAfterWithdrawal(gain, critical)).toBe(1);
		const fall = (withdrawn: number) => {
			const book = flatProfile(64 * (1 - withdrawn));
			return crossing(book, fuelOf(even(40, 1000)), saleTo(book, 1), floor).stops.at(-1)!;
		};
		expect(fall(critical - 0.01)).toBeLessThan(100);
		expect(fall(critical + 0.01)).toBeGreaterThan(1000);
	});

	it('needs no withdrawal once the gain is 1 or more', () => {
		expect([criticalWithdrawal(1), criticalWithdrawal(3)]).toEqual([0, 0]);
		expect([gainAfterWithdrawal(0, 1), gainAfterWithdrawal(0.5, 1)]).toEqual([0, Infinity]);
	});
});
