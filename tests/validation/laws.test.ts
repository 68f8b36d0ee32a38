/** The laws of the model hold, each at its tolerance: what the page /model/validation/ shows, from the same code. */
import { describe, expect, it } from 'vitest';
import { holds, lawIds, laws, shownLaws, type Law } from '../../src/lib/validation/index.ts';

const found = laws.map((law) => ({ law, ...law.check() }));
const claims = found.flatMap(({ law, claims }) =>
	claims.map((claim) => [`${law.id}: ${claim.of}`, claim] as const)
);

describe('the laws of the model', () => {
	it('are T1 to T12, all of them, in their order', () => {
		expect(laws.map(({ id }) => id)).toEqual(lawIds);
	});

	it.each(claims)('%s, within the tolerance', (_, claim) => {
		expect(claim.error).toBeGreaterThanOrEqual(0);
		expect(claim.error).toBeLessThanOrEqual(claim.tolerance);
	});

	it('have the tolerances of the model’s specification', () => {
		const allowed = Object.fromEntries(
			found.map(({ law, claims }) => [law.id, claims.map(({ tolerance }) => tolerance)])
		);
		expect(allowed).toEqual({
			T1: [0, 0],
			T2: [1e-12, 1e-12],
			T3: [45.315, 4, 4],
			T4: [1e-9, 1e-9],
			T5: [0.001],
			T6: [1e-9, 0.001, 1e-12],
			T7: [1e-9, 1e-9],
			T8: [0.001, 0.05],
			T9: [0, 0.01],
			T10: [0.01, 0.01],
			T11: [1e-9, 1e-9, 1e-9, 1e-9, 1e-9],
			T12: [4, 4]
		});
	});
});

describe('a trial can fail', () => {
	const rivals = found.flatMap(({ law, claims }) =>
		claims.flatMap(({ rival, tolerance, of }) =>
			rival === undefined ? [] : [[`${law.id}: ${law.rival}; ${of}`, { error: rival, tolerance }] as const]
		)
	);

	it.each(rivals)('it refuses %s', (_, rival) => {
		expect(holds(rival)).toBe(false);
	});

	it('for every law', () => {
		const tried = rivals.map(([name]) => name.split(':')[0]!);
		expect([...new Set(tried)]).toEqual(lawIds);
	});

	it('finds the same again', () => {
		for (const { law, claims } of found.filter(({ law }) => ['T1', 'T6', 'T11'].includes(law.id))) {
			expect(law.check().claims).toEqual(claims);
		}
	});
});

describe('shownLaws(laws)', () => {
	const [first] = laws as [Law];
	const claim = { of: 'something', measure: 'share', tolerance: 1e-9, error: 0, rival: 1 } as const;
	const made = (...changes: readonly Partial<Record<'error' | 'rival', number>>[]): Law[] => [
		{ ...first, check: () => ({ claims: changes.map((change) => ({ ...claim, ...change })), pictures: [] }) }
	];

	it('says what was found, which came nearest to its tolerance, and what was refused', () => {
		const [shown] = shownLaws(made({ error: 0 }, { error: 2.1e-11 }));
		expect(shown).toMatchObject({
			anchor: 't1',
			claims: [{ error: 'none' }, { error: 'none in 10 digits', tolerance: 'none in 9 digits' }],
			tightest: { error: 'none in 10 digits' },
			refused:
				'One might think that the whole fuel is sold, since every order waits below. The same trial refuses that: its error is 100%.'
		});
	});

	it('gives each picture the sentence of its claim', () => {
		const pictures = found.find(({ law }) => law.id === 'T2')!.pictures;
		const law = { ...first, check: () => ({ claims: [claim, { ...claim, error: 1e-10 }], pictures }) };
		expect(shownLaws([law])[0]!.pictures.map(({ answer }) => answer)).toEqual([
			'Error found: none. Allowed: none in 9 digits.',
			'Error found: none in 10 digits. Allowed: none in 9 digits.'
		]);
	});

	it.each([
		[
			{ error: 1.1e-9 },
			'T1 does not hold: something: Error found: none in 8 digits. Allowed: none in 9 digits.'
		],
		[{ error: NaN }, 'T1 does not hold'],
		[{ rival: 1e-10 }, 'T1 refuses no rival, so its trial could not fail']
	])('builds no page for %o', (changed, message) => {
		expect(() => shownLaws(made(changed))).toThrow(message);
	});
});
