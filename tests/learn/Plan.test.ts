import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from '$lib/learn/memory';
import Plan from '$lib/learn/Plan.svelte';
import { planFields } from '$lib/learn/plan';
import { faults } from '../controls/accessible';

const field = (name: string) =>
	document.querySelector<HTMLInputElement>(`[data-field=${name}] :is(input, textarea, select)`)!;
const part = (name: string, which: string) => document.querySelector(`[data-field=${name}] .${which}`);
const text = () => document.querySelector('form')!.textContent;
const button = (name: string) => screen.queryByRole('button', { name });

async function write(name: string, value: string) {
	await fireEvent.input(field(name), { target: { value } });
}

beforeEach(() => localStorage.clear());
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

async function mount() {
	const mounted = render(Plan);
	await tick();
	return mounted;
}

describe('Plan', () => {
	it('has a labelled control for every field, and passes axe empty and filled', async () => {
		const { container } = await mount();
		for (const name of planFields) expect(field(name).labels?.length, name).toBe(1);
		expect(await faults(container)).toEqual([]);
		await write('all', 'much');
		await write('amount', '100');
		await write('leverage', '20');
		expect(await faults(container)).toEqual([]);
	});

	it('computes as one writes', async () => {
		await mount();
		await write('all', '10000');
		await write('amount', '25%');
		expect(text()).toContain('25% of all your money. If every dollar of it is lost, $7,500 is left.');
		await write('stop', '20%');
		expect(text()).toContain('it costs $500: 20% of what you put in and 5% of all your money');
		await write('leverage', '10');
		expect(text()).toContain('This stop would never be reached.');
	});

	it('ties what was wrong, and what it comes to, to the field', async () => {
		await mount();
		await write('amount', '100');
		await write('leverage', '500');
		const about = field('leverage').getAttribute('aria-describedby')!.split(' ');
		const said = about.map((id) => document.getElementById(id)!.textContent).join(' ');
		expect(said).toContain('This goes from 1× to 125×. 125× is used instead.');
		expect(said).toContain('A position of $12,500.');
	});

	it('reads out what the section comes to once nothing more is written', async () => {
		vi.useFakeTimers();
		await mount();
		await write('amount', '900');
		await write('parts', '3');
		const status = screen.getByRole('status');
		expect(status.textContent).toBe('');
		await vi.advanceTimersByTimeAsync(700);
		expect(status.textContent).toBe('3 purchases of $300, all at one time.');
	});

	it('reads out what was wrong with what was written, and marks the field', async () => {
		vi.useFakeTimers();
		await mount();
		await write('amount', '900');
		expect(field('parts').getAttribute('aria-invalid')).toBe('false');
		await write('parts', 'abc');
		await vi.advanceTimersByTimeAsync(700);
		expect(field('parts').getAttribute('aria-invalid')).toBe('true');
		expect(screen.getByRole('status').textContent).toBe(
			'“abc” is not a number. 1 is used instead. One purchase of $900.'
		);
		await fireEvent.click(button('Clear the plan')!);
		await vi.advanceTimersByTimeAsync(700);
		expect(screen.getByRole('status').textContent).toBe('The plan is empty. It can be brought back.');
		await fireEvent.click(button('Bring it back')!);
		await vi.advanceTimersByTimeAsync(700);
		expect(screen.getByRole('status').textContent).toBe('The plan is back.');
	});

	it('is forgotten, or written, as it was on another page', async () => {
		await mount();
		await write('why', 'Because.');
		localStorage.clear();
		dispatchEvent(new Event('storage'));
		await tick();
		expect(field('why').value).toBe('');
		await write('what', 'A');
		expect(recall('plan')).toMatchObject({ what: 'A', why: '' });
		remember('plan', { why: 'Elsewhere.' });
		dispatchEvent(new Event('storage'));
		await tick();
		expect([field('what').value, field('why').value]).toEqual(['', 'Elsewhere.']);
	});

	it('can still be brought back when something else has changed', async () => {
		await mount();
		await write('why', 'Because.');
		await fireEvent.click(button('Clear the plan')!);
		dispatchEvent(new Event('storage'));
		await tick();
		expect(button('Bring it back')).not.toBeNull();
	});

	it('is kept on the device, and forgotten when nothing is left in it', async () => {
		const first = await mount();
		await write('why', 'Because.');
		first.unmount();
		await mount();
		expect(field('why').value).toBe('Because.');
		expect(part('why', 'written')!.textContent).toBe('Because.');
		await write('why', '');
		expect(recall('plan')).toBeNull();
	});

	it('is cleared by one button, which brings it back', async () => {
		await mount();
		expect(button('Clear the plan')!.getAttribute('aria-disabled')).toBe('true');
		await write('why', 'Because.');
		await fireEvent.click(button('Clear the plan')!);
		expect([field('why').value, recall('plan')]).toEqual(['', null]);
		await fireEvent.click(button('Bring it back')!);
		expect(field('why').value).toBe('Because.');
		expect(recall('plan')).toMatchObject({ why: 'Because.' });
		await fireEvent.click(button('Clear the plan')!);
		await write('what', 'A coin');
		expect(button('Bring it back')).toBeNull();
	});

	it.each([7, [1], { why: 3, look: 'never' }, 'text'])('opens empty on a spoilt memory: %j', async (kept) => {
		remember('plan', kept);
		await mount();
		for (const name of planFields) expect(field(name).value, name).toBe('');
	});

	it('works where storage is refused', async () => {
		vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
			throw new DOMException('refused', 'SecurityError');
		});
		await mount();
		await write('amount', '900');
		expect(text()).toContain('One purchase of $900.');
		dispatchEvent(new Event('pageshow'));
		await tick();
		expect(field('amount').value).toBe('900');
	});
});

describe('on paper', () => {
	it('every field has what was written, or a line to write on; what is computed has blanks until it is', async () => {
		await mount();
		expect(document.querySelectorAll('.written.ruled')).toHaveLength(planFields.length);
		expect(text()).toContain('Each part, in dollars');
		await write('amount', '900');
		expect(part('amount', 'ruled')).toBeNull();
		expect(text()).not.toContain('Each part, in dollars');
	});

	it('the plan prints alone, and the page as a whole again afterwards', async () => {
		const seen: (string | undefined)[] = [];
		vi.stubGlobal('print', () => seen.push(document.documentElement.dataset.alone));
		await mount();
		await fireEvent.click(button('Print my plan')!);
		expect(seen).toEqual(['plan']);
		dispatchEvent(new Event('afterprint'));
		expect(document.documentElement.dataset.alone).toBeUndefined();
	});

	it.each([
		['nothing can print', () => vi.stubGlobal('print', undefined)],
		['the frame has no origin of its own', () => vi.stubGlobal('origin', 'null')]
	])('no button offers it where %s', async (_, arrange) => {
		arrange();
		await mount();
		expect(button('Print my plan')).toBeNull();
		expect(button('Clear the plan')).not.toBeNull();
	});
});
