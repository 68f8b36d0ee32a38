import { describe, expect, it } from 'vitest';
import { drawn, missing, placeAt } from '$lib/controls/stroke';

const empty = [null, null, null, null, null];

describe('drawn(guess, from, to)', () => {
	it('sets the place under the point', () => {
		expect(drawn(empty, null, { along: 0.26, value: 7 })).toEqual([null, 7, null, null, null]);
	});

	it('fills the places a fast hand has skipped', () => {
		expect(drawn(empty, { along: 0, value: 0 }, { along: 1, value: 8 })).toEqual([0, 2, 4, 6, 8]);
		expect(drawn(empty, { along: 1, value: 8 }, { along: 0, value: 0 })).toEqual([0, 2, 4, 6, 8]);
	});

	it('draws over what is there and leaves the rest', () => {
		expect(drawn([1, 1, 1, 1, 1], { along: 0.5, value: 4 }, { along: 0.75, value: 6 })).toEqual([
			1, 1, 1, 6, 1
		]);
	});
});

it('placeAt(along, count) is the nearest place, also beyond the ends', () => {
	expect([-1, 0, 0.12, 0.13, 1, 2].map((along) => placeAt(along, 5))).toEqual([0, 0, 0, 1, 4, 4]);
});

it('missing(guess) counts places without a value', () => {
	expect([missing(empty), missing([0, 1, null])]).toEqual([5, 1]);
});
