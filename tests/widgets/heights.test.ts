import { describe, expect, it } from 'vitest';
import { catalogue } from '$lib/widgets';
import { heightsOf } from '$lib/widgets/heights';

describe('heightsOf(id)', () => {
	it.each(catalogue.map(({ spec }) => spec.id))('knows %s at every width', (id) => {
		for (const height of Object.values(heightsOf(id))) {
			expect(height).toBeGreaterThan(200);
			expect(height).toBeLessThan(2000);
		}
	});

	it('names the command that measures a new widget, and the widths that are missing', () => {
		expect(() => heightsOf('new', {})).toThrow(
			'Nobody has measured how tall the embed of new is at 320, 480, 720 px: run `npm run heights`.'
		);
		expect(() => heightsOf('new', { new: { 320: 900, 720: 900 } })).toThrow('at 480 px');
	});
});
