/** The cascade as its reader moves it: every control acts, and everything can be taken back. */
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fractionOf, type Track } from '$lib/controls/track';
import { readAddress } from '$lib/embed/address';
import { Setup } from '$lib/embed/setup.svelte';
import { opening, type Input } from '$lib/embed/spec';
import Cascade from '$lib/widgets/cascade/Cascade.svelte';
import { spec } from '$lib/widgets/cascade/spec';
import { directions } from '$lib/widgets/directions';
import { faults } from '../controls/accessible';
import { observe } from './observed';

const inputs: Readonly<Record<string, Input>> = spec.inputs;

// What the server packs is 800 crowds; a few will do where only the frame around them is tested.
vi.mock('$lib/widgets/cascade/spread.svelte', async (load) => {
	const real = await load<typeof import('$lib/widgets/cascade/spread.svelte')>();
	const packedOutcomes: typeof real.packedOutcomes = (market) =>
		real.variantsOf(market).map(({ id }) => ['2s 1 1', id === 'as-set' ? '1a 2' : ''] as const);
	return { ...real, packedOutcomes };
});

function mount(values: Record<string, number | string> = {}) {
	const setup = new Setup(spec, { values });
	return { setup, ...render(Cascade, { setup }) };
}

const answer = () => document.querySelector('p.answer')!.textContent!;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const number = (name: string) => {
	const cells = document.querySelectorAll(`[data-output="${name}"]`);
	const values = new Set([...cells].map((cell) => cell.getAttribute('data-value')));
	expect(values.size, `one value of ${name}`).toBe(1);
	return Number([...values][0]);
};
const outputs = () =>
	[...document.querySelectorAll('[data-output]')].map(
		(cell) => `${cell.getAttribute('data-output')} ${cell.getAttribute('data-value')}`
	);

/** Moves a control as a hand does, and lets go. */
async function move(name: string, value: number | string) {
	const control = document.querySelector<HTMLElement>(`[data-input="${name}"]`)!;
	const input = inputs[name]!;
	if (input.kind === 'choice') {
		await fireEvent.click(control.querySelector(`input[value="${value}"]`)!);
		return;
	}
	const range = control.querySelector<HTMLInputElement>('input[type=range]')!;
	const { min, max, step, scale } = input;
	const track: Track = { min, max, step, scale };
	const at = scale === 'log' ? Math.round(1000 * fractionOf(track, Number(value))) : value;
	await fireEvent.input(range, { target: { value: String(at) } });
	await fireEvent.change(range);
}

beforeEach(observe);

describe('the controls of the cascade', () => {
	it.each(directions.cascade)('$input from $from to $to moves $output $direction', async (movement) => {
		const { input, from, to, output, direction } = movement;
		mount({ [input]: from });
		const before = { value: number(output), answer: answer() };
		await move(input, to);
		const after = { value: number(output), answer: answer() };
		if (direction === 'up') expect(after.value).toBeGreaterThan(before.value);
		else if (direction === 'down') expect(after.value).toBeLessThan(before.value);
		else expect(after.value).not.toBe(before.value);
		expect(after.answer).not.toBe(before.answer);
	});

	it('are one for every input of the spec', () => {
		mount();
		const found = [...document.querySelectorAll('[data-input]')].map((one) => one.getAttribute('data-input'));
		expect(found).toEqual(Object.keys(inputs));
	});

	it('are taken back all at once', async () => {
		const { setup } = mount();
		const [said, found] = [answer(), outputs()];
		await move('leverage', 4);
		await move('depth', 400e6);
		await move('profile', 'flat');
		await fireEvent.click(button('Next'));
		expect(answer()).not.toBe(said);
		await fireEvent.click(button('Reset 3 changes'));
		expect(answer()).toBe(said);
		expect(outputs()).toEqual(found);
		expect(setup.address).toBe('');
	});

	it('leave what was there before as a ghost', async () => {
		mount();
		const words = () => [...document.querySelectorAll('.word')].map(({ textContent }) => textContent);
		expect(words()).toContain('at 5×: −6.0%');
		await move('leverage', 4);
		expect(words()).toContain('before: −18.3%');
		expect(document.querySelector('path.ghost')).not.toBeNull();
	});
});

describe('the answer of the cascade', () => {
	it.each([
		[{}, /^A sale that alone costs 5% ends at −18\.3%\. In \d+ waves, 7,635 of 10,000 positions/],
		[
			{ leverage: 4 },
			/ends at −5\.4%\. 145 of 10,000 positions are sold by force, and the bids absorb them\.$/
		],
		[{ leverage: 2, shock: 0.01 }, /nobody’s liquidation price\.$/],
		[{ leverage: 30, depth: 40e6, openInterest: 100e9, profile: 'flat' }, /The book is empty/]
	])('for %j is a sentence of its own', (values, sentence) => {
		mount(values as Record<string, number | string>);
		expect(answer().replace(/\s+/g, ' ').trim()).toMatch(sentence);
	});

	it('is said once, for the eye and for the ear, and in the picture’s name', () => {
		mount();
		const [image] = screen.getAllByRole('img');
		expect(image!.getAttribute('aria-label')).toBe(answer().replace(/\s+/g, ' ').trim());
		expect(document.querySelectorAll('p.answer [role=status]')).toHaveLength(1);
	});
});

describe('the playback of the cascade', () => {
	const price = () => number('price');

	it('rests before the wave that sells most, and plays no clock on its own', () => {
		const { setup } = mount();
		expect(setup.clock).toBeNull();
		expect(price()).toBeLessThan(95_000);
		expect(price()).toBeGreaterThan(100_000 - 18_310);
	});

	it('goes a wave on and a wave back', async () => {
		const { setup } = mount();
		const start = price();
		await fireEvent.click(button('Next'));
		const next = price();
		expect(next).toBeLessThan(start);
		await fireEvent.click(button('Back'));
		expect(price()).toBe(start);
		expect(setup.address).toMatch(/^\?t=\d+&m=1$/);
	});

	it('scrubs to both ends', async () => {
		mount();
		const scrubber = screen.getByRole<HTMLInputElement>('slider', { name: 'Waves played' });
		await fireEvent.keyDown(scrubber, { key: 'Home' });
		expect(price()).toBe(100_000);
		expect(scrubber.getAttribute('aria-valuetext')).toBe('before the sale');
		await fireEvent.keyDown(scrubber, { key: 'End' });
		expect(Math.abs(price() - number('stopPrice'))).toBeLessThanOrEqual(0.5);
		expect(scrubber.getAttribute('aria-valuetext')).toBe('the end, −18.3%');
	});

	it('opens where a link says, and past the end at the end', async () => {
		const { setup } = mount();
		setup.open(readAddress(spec, '?t=0'));
		await tick();
		expect(price()).toBe(100_000);
		setup.open(readAddress(spec, '?t=9999'));
		await tick();
		expect(Math.abs(price() - number('stopPrice'))).toBeLessThanOrEqual(0.5);
	});
});

describe('what lies under the cascade', () => {
	it('opens one panel at a time', async () => {
		mount();
		const expanded = () =>
			screen
				.getAllByRole('button')
				.filter((one) => one.getAttribute('aria-expanded') === 'true')
				.map(({ textContent }) => textContent);
		await fireEvent.click(button('More controls'));
		expect(expanded()).toEqual(['More controls']);
		await fireEvent.click(button('200 crowds'));
		expect(expanded()).toEqual(['200 crowds']);
		await fireEvent.click(button('200 crowds'));
		expect(expanded()).toEqual([]);
	});

	it('lists every input under its name in the address', () => {
		mount({ leverage: 7 });
		const panel = document.getElementById(button('Numbers').getAttribute('aria-controls')!)!;
		const names = [...panel.querySelectorAll('code')].map(({ textContent }) => textContent);
		expect(names).toEqual([...Object.keys(inputs), 'seed']);
		expect(within(panel).getByText('7×')).not.toBeNull();
	});

	it('has a link that opens this very state', async () => {
		const { setup } = mount();
		await move('leverage', 4);
		await move('profile', 'latent');
		await fireEvent.click(button('Next'));
		const box = screen.getByLabelText<HTMLInputElement>(/are in this address/);
		const read = readAddress(spec, new URL(box.value).search);
		expect(read.problems).toEqual([]);
		expect(read.values).toEqual({ ...opening(spec), leverage: 4, profile: 'latent' });
		expect(read.clock).toBe(setup.clock);
	});

	it('tells who lost, wave by wave, and what becomes of $1,000', async () => {
		mount();
		const rows = document.querySelectorAll('tbody tr.done, tbody tr.now, tbody tr.later');
		expect(rows.length).toBeGreaterThan(3);
		expect(document.querySelectorAll('tbody tr.now')).toHaveLength(1);
		expect(document.querySelector('.fate')!.textContent).toMatch(/\$1,000.*is gone/);
		await move('leverage', 2);
		await move('shock', 0.01);
		expect(document.querySelector('.fate')!.textContent).toMatch(/stops before it\.$/);
	});
});

it('the cascade passes axe, as it opens and with everything open', { timeout: 30_000 }, async () => {
	const { container } = mount();
	expect(await faults(container)).toEqual([]);
	await move('leverage', 4);
	await fireEvent.click(button('More controls'));
	expect(await faults(container)).toEqual([]);
});
