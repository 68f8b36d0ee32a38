/** The cascade as its reader moves it: every control acts, and everything can be taken back. */
import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '$lib/embed/read-address';
import { spec } from '$lib/widgets/cascade/spec';
import { directions } from '$lib/widgets/directions';
import { patient } from '../patient';
import { answer, button, mount, move, number, outputs } from './cascade-mounted';
import { observe } from './observed';

vi.mock('$lib/sim', async (load) => {
	const { fewCrowds } = await import('./few-crowds');
	return fewCrowds(await load<typeof import('$lib/sim')>());
});

beforeEach(observe);

describe('the controls of the cascade', () => {
	it.each(directions.cascade)('$input from $from to $to moves $output $direction', async (movement) => {
		const { stage, input, from, to, output, direction } = movement;
		mount({ [input]: from }, stage);
		const before = { value: number(output), answer: answer() };
		await move(input, to);
		const after = { value: number(output), answer: answer() };
		if (direction === 'up') expect(after.value).toBeGreaterThan(before.value);
		else if (direction === 'down') expect(after.value).toBeLessThan(before.value);
		else expect(after.value).not.toBe(before.value);
		expect(after.answer).not.toBe(before.answer);
	});

	it('are one for every input that acts, and no other', async () => {
		const found = () =>
			[...document.querySelectorAll('[data-input]')].map((one) => one.getAttribute('data-input')!);
		const all = Object.keys(spec.inputs);
		const inTime = ['refill', 'makers', 'delay', 'fund'];
		mount();
		expect(found()).toEqual(all.filter((name) => !inTime.includes(name)));
		await move('book', 'refilling');
		expect(found()).toEqual(all);
	});

	it('are taken back all at once, and the crowds computed again', async () => {
		const { setup } = mount();
		const [said, found] = [answer(), outputs()];
		await move('leverage', 4);
		await move('depth', 400e6);
		await move('profile', 'flat');
		await fireEvent.click(button('Next'));
		expect(answer()).not.toBe(said);
		await vi.waitFor(() => expect(outputs()).toHaveLength(found.length), patient);
		await fireEvent.click(button('Reset 3 changes'));
		expect(answer()).toBe(said);
		expect(setup.address).toBe('');
		await vi.waitFor(() => expect(outputs()).toEqual(found), patient);
	});

	it('leave the crowds as they were when a drag ends where it began', async () => {
		mount();
		const found = outputs();
		const range = screen.getByRole('slider', { name: 'Typical leverage' });
		await fireEvent.input(range, { target: { value: '4' } });
		await fireEvent.input(range, { target: { value: '10' } });
		await fireEvent.change(range);
		await vi.waitFor(() => expect(outputs()).toEqual(found), patient);
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

describe('the cascade in time', () => {
	it('says when the price is lowest and where it stands later', async () => {
		mount();
		await move('book', 'refilling');
		expect(answer().replace(/\s+/g, ' ')).toMatch(
			/^A sale that alone costs 5%\s+takes the price to −14\.\d% in 2\.\d min; after 8 h, −\d\.\d%\. In \d waves/
		);
		await move('kind', 'news');
		expect(answer()).toMatch(/^News that alone costs 5%/);
	});

	it('scrubs minutes, both ways, and starts anew when the book changes', async () => {
		const { setup } = mount({}, 'slow-makers');
		const scrubber = () => screen.getByRole<HTMLInputElement>('slider', { name: /played$/ });
		await fireEvent.keyDown(scrubber(), { key: 'End' });
		expect(scrubber().getAttribute('aria-valuetext')).toMatch(/^\d+ min, −/);
		await fireEvent.keyDown(scrubber(), { key: 'Home' });
		expect(number('price')).toBe(100_000);
		expect(setup.address).toContain('t=0');
		await move('book', 'still');
		expect(setup.clock).toBeNull();
		expect(scrubber().getAttribute('aria-label')).toBe('Waves played');
	});

	it('tells who paid: the fund, and winners once it is empty', async () => {
		mount({ fund: 0, kind: 'news' }, 'slow-makers');
		const text = () => document.querySelector('.lower')!.textContent!;
		expect(text()).toMatch(/Then winners are closed .*: [\d,]+ of the crowd\./);
		expect(number('winnersClosed')).toBeGreaterThan(0);
		await move('fund', 10e9);
		expect(text()).toContain('No winner is touched.');
		expect(number('winnersClosed')).toBe(0);
	});

	it('tells of those who hedge once no winner is left', () => {
		mount({ fund: 0, kind: 'news', leverage: 30, depth: 80e6 }, 'slow-makers');
		expect(document.querySelector('.lower')!.textContent).toMatch(
			/10,000 of the crowd, then those who hedge\./
		);
	});

	it('puts in front the controls that a stage names', () => {
		mount({}, 'slow-makers');
		const panel = document.getElementById(button('More controls').getAttribute('aria-controls')!)!;
		const front = [...document.querySelectorAll('[data-input]')].filter((one) => !panel.contains(one));
		const names = front.map((one) => one.getAttribute('data-input'));
		expect(names).toEqual(['refill']);
	});

	it('plays its recording on request, says what it shows, and stops at a touch', async () => {
		const { setup } = mount({ refill: 300 }, 'slow-makers');
		const { frames, name } = setup.stage!.recording!;
		await fireEvent.click(button(name));
		await vi.waitFor(() => expect(setup.clock).toBeGreaterThan(0), patient);
		expect(setup.values).toMatchObject(frames[0]!.set);
		expect(document.querySelector('.watch')!.textContent).toContain(frames[0]!.say);
		await move('leverage', 6);
		expect(document.querySelector('.watch')!.textContent!.trim()).toBe(name);
		expect(setup.values.leverage).toBe(6);
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
