/** What stands around a widget: how the address has it shown, and where a link of another model leads. */
import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stageBar, type Bar } from '$lib/embed/bar';
import Frame from '$lib/embed/Frame.svelte';
import { parameters } from '$lib/embed/parameters';
import Predict from '$lib/widgets/Predict.svelte';
import { spec } from '../widgets/pie';
import Pie from '../widgets/Pie.svelte';

vi.mock('$lib/embed/kept', () => ({ kept: { pie: [1] } }));

async function frame(query: string, more: object = {}) {
	const keep = vi.fn();
	const bar = (): Bar => ({ read: () => query, keep });
	const view = render(Frame, { spec, Widget: Pie, Predict, standing: 'page', bar, ...more });
	await tick();
	return { ...view, keep };
}

afterEach(() => {
	for (const name of Object.keys(parameters)) document.documentElement.removeAttribute(`data-${name}`);
});

describe('a link of another model', () => {
	it('leads to the file of that model, where it is kept', async () => {
		await frame('?size=20&m=1');
		expect(screen.getByText(/this page computes with model 3/)).toBeTruthy();
		const link = screen.getByRole('link', { name: 'Open it as that model computed it' });
		expect(link.getAttribute('href')).toBe('../../embed/v/1/pie/?size=20&m=1');
	});

	it.each(['?size=20&m=2', '?size=20&m=9', '?size=20&m=3', '?size=20'])(
		'leads nowhere in %s',
		async (query) => {
			await frame(query);
			expect(screen.queryByRole('link', { name: /Open it as/ })).toBeNull();
		}
	);
});

describe('the way it is shown', () => {
	it('is told to the style, for every parameter', async () => {
		await frame('?chrome=none&static=1&title=0&theme=dark');
		expect({ ...document.documentElement.dataset }).toMatchObject({
			chrome: 'none',
			static: '1',
			title: '0',
			theme: 'dark',
			links: '1',
			projector: '0'
		});
	});

	it('locks what is named, and says so', async () => {
		await frame('?lock=size');
		expect(screen.getByRole('slider', { name: 'Size' }).hasAttribute('disabled')).toBe(true);
		expect(screen.getByText('(fixed here)')).toBeTruthy();
	});

	it('shows only the controls that are named, all at once', async () => {
		const { container } = await frame('?show=kind');
		const names = [...container.querySelectorAll('[data-input]')].map((node) =>
			node.getAttribute('data-input')
		);
		expect(names).toEqual(['kind']);
		expect(screen.queryByRole('button', { name: 'More controls' })).toBeNull();
	});

	it('opens with the table', async () => {
		await frame('?table=1');
		expect(screen.getByRole('button', { name: 'Numbers' }).getAttribute('aria-expanded')).toBe('true');
		await fireEvent.click(screen.getByRole('button', { name: 'Numbers' }));
		expect(screen.getByRole('button', { name: 'Numbers' }).getAttribute('aria-expanded')).toBe('false');
	});
});

describe('predict=1', () => {
	it('shows nothing that gives it away until a number is said, then both numbers', async () => {
		const { container } = await frame('?predict=1');
		expect(container.textContent).not.toContain('the answer');
		expect(container.textContent).not.toContain('the picture');
		expect(screen.queryByRole('button', { name: 'Numbers' })).toBeNull();
		expect(screen.getByRole('slider', { name: 'Size' }).hasAttribute('disabled')).toBe(true);
		await fireEvent.input(screen.getByRole('slider', { name: 'Your guess' }), { target: { value: '20' } });
		await fireEvent.click(screen.getByRole('button', { name: 'Show what happens' }));
		expect(container.textContent).toContain('You said $20; it is $2.50.');
		expect(container.textContent).toContain('the answer');
		expect(screen.getByRole('slider', { name: 'Size' }).hasAttribute('disabled')).toBe(false);
		expect(document.activeElement).toBe(screen.getByRole('heading'));
	});
});

describe('stageBar(stage)', () => {
	it('leaves out of the address bar what the path says already', () => {
		history.replaceState(null, '', '/widgets/pie/large/');
		const { read, keep } = stageBar('large');
		expect(read()).toBe('?stage=large');
		keep('?stage=large&m=3');
		expect(location.search).toBe('');
		keep('?stage=large&size=20&m=3');
		expect(location.search).toBe('?size=20&m=3');
		expect(read()).toBe('?size=20&m=3&stage=large');
		keep('?stage=small&m=3');
		expect(location.search).toBe('?stage=small&m=3');
		expect(read()).toBe('?stage=small&m=3');
	});
});
