import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Bet from '$lib/learn/Bet.svelte';
import { axisOf } from '$lib/learn/bet-line';
import { factValue } from '$lib/learn/values';
import { formatFall } from '$lib/format';
import { faults } from '../controls/accessible';
import Pair from './Pair.svelte';
import { paragraph } from './snippet';

const number = {
	kind: 'number' as const,
	fact: 'fall' as const,
	args: { leverage: 10 },
	children: paragraph('Where does the fall end?'),
	after: paragraph('Now look closer.')
};
const draw = {
	kind: 'draw' as const,
	fact: 'fall' as const,
	values: [4, 10],
	children: paragraph('How far at each?')
};
const choose = {
	kind: 'choose' as const,
	options: [{ text: 'Everyone decided.' }, { text: 'Nobody decided.', right: true as const }],
	children: paragraph('Who decided?')
};

const button = (name: string) => screen.getByRole('button', { name });
const slider = () => screen.getByRole<HTMLInputElement>('slider');
const verdict = () => screen.getByRole('status').textContent;
const truth = formatFall(factValue('fall', { leverage: 10 }));

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

async function bet(fraction: string) {
	await fireEvent.input(slider(), { target: { value: fraction } });
	await fireEvent.click(button('Lock my bet'));
}

describe('Bet on a number', () => {
	it('cannot be locked before a guess is placed, and shows no truth until then', async () => {
		render(Bet, number);
		expect(button('Lock my bet').getAttribute('aria-disabled')).toBe('true');
		await fireEvent.click(button('Lock my bet'));
		expect([verdict(), document.querySelector('.dot')]).toEqual(['', null]);
		expect(screen.getByText('Now look closer.').closest('[hidden]')).not.toBeNull();
	});

	it('says how far off it was and what the difference is made of', async () => {
		render(Bet, number);
		await bet('0.12');
		expect(verdict()).toMatch(
			new RegExp(`^The model stops at ${truth}: you were [\\d.]+ points too hopeful\\.`)
		);
		expect(verdict()).toMatch(
			/The sale itself explains 5 points; the other [\d.]+ points are forced sales\.$/
		);
		expect(document.querySelector('.word.truth')!.textContent).toBe(`this model: ${truth}`);
		expect(screen.getByText('Now look closer.').closest('[hidden]')).toBeNull();
		expect(slider().disabled).toBe(true);
	});

	it('calls a guess beyond the truth gloomy, and a close one close', async () => {
		render(Bet, number);
		await bet('0.4');
		expect(verdict()).toContain('too gloomy');
		await fireEvent.click(button('Bet again'));
		await bet(String(Math.round(factValue('fall', { leverage: 10 }) * 200) / 200));
		expect(verdict()).toContain('within a point');
	});

	it('can be taken again, and the focus stays on the button', async () => {
		render(Bet, number);
		await bet('0.12');
		button('Bet again').focus();
		await fireEvent.click(button('Bet again'));
		expect(document.activeElement).toBe(button('Lock my bet'));
		expect(slider().getAttribute('aria-valuetext')).toBe('not placed yet');
	});

	it('hands the locked guess to exhibits of the same link, and takes it back', async () => {
		render(Pair, { bet: { ...number, link: 'crash' }, link: 'crash' });
		await bet('0.12');
		expect(screen.getByTestId('bet').textContent).toBe('0.12');
		await fireEvent.click(button('Bet again'));
		expect(screen.getByTestId('bet').textContent).toBe('');
	});

	it('is kept on the device when asked to', async () => {
		const first = render(Bet, { ...number, keep: 'cascade' });
		await bet('0.12');
		first.unmount();
		render(Bet, { ...number, keep: 'cascade' });
		await tick();
		expect(verdict()).toContain('hopeful');
	});

	it.each(['{', '[]', '["a"]', '[null]', '{"length":1}'])('ignores a spoilt memory: %s', (text) => {
		localStorage.setItem('unwind:bet:cascade', text);
		render(Bet, { ...number, keep: 'cascade' });
		expect(verdict()).toBe('');
	});

	it('works where storage is refused', async () => {
		vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
			throw new DOMException('refused', 'SecurityError');
		});
		render(Bet, { ...number, keep: 'cascade' });
		await bet('0.12');
		expect(verdict()).toContain('hopeful');
	});
});

describe('Bet on a drawing', () => {
	it('is locked once every place is drawn, and names the worst', async () => {
		render(Bet, draw);
		const sliders = screen.getAllByRole('slider', { hidden: true });
		await fireEvent.input(sliders[0]!, { target: { value: '0.05' } });
		expect(button('Lock my bet').getAttribute('aria-disabled')).toBe('true');
		await fireEvent.input(sliders[1]!, { target: { value: '0.1' } });
		await fireEvent.click(button('Lock my bet'));
		expect(verdict()).toContain(`furthest at 10×: you drew −10.0%, the model gives ${truth}.`);
		expect(document.querySelector('path.truth')).not.toBeNull();
	});

	it('calls the leverage of one position by its name, and that of a crowd typical', () => {
		expect(axisOf('leverage', 'liquidationDistance').label).toBe('Leverage');
		expect(axisOf('leverage', 'fall').label).toBe('Typical leverage');
	});
});

describe('Bet on a choice', () => {
	it('marks the answer', async () => {
		render(Bet, choose);
		await fireEvent.click(screen.getByRole('radio', { name: 'Everyone decided.' }));
		await fireEvent.click(button('Lock my bet'));
		expect(verdict()).toBe('The answer is: Nobody decided.');
		expect(screen.getByRole('radio', { name: 'Nobody decided. the answer' })).toBeTruthy();
		await fireEvent.click(button('Bet again'));
		await fireEvent.click(screen.getByRole('radio', { name: 'Nobody decided.' }));
		await fireEvent.click(button('Lock my bet'));
		expect(verdict()).toBe('That is it.');
	});
});

describe('a bet that cannot be decided stops the build by name', () => {
	it.each([
		['fact', { ...number, fact: 'fal' as 'fall' }],
		['fact', { ...number, fact: 'othersPay' as 'fall' }],
		['values', { ...draw, values: [4] }],
		['over', { ...draw, over: 'seed' as 'depth' }],
		['options', { ...choose, options: [{ text: 'a' }, { text: 'b' }] }]
	] as const)('%s', (name, props) => {
		expect(() => render(Bet, { ...props, options: 'options' in props ? [...props.options] : [] })).toThrow(
			new RegExp(`^${name} must`)
		);
	});
});

it.each([number, draw, choose])('Bet passes axe', async (props) => {
	const { container } = render(Bet, props);
	expect(await faults(container)).toEqual([]);
});
