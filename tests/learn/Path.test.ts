import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { remember } from '$lib/learn/memory';
import Path from '../../src/routes/(site)/Path.svelte';
import { faults } from '../controls/accessible';

const lessons = [
	{ number: 2, slug: 'leverage', minutes: 9 },
	{ number: 4, slug: 'cascade', minutes: 12 },
	{ number: 5, slug: 'support', minutes: 10 }
];
const notes = () => [...document.querySelectorAll('.ready .note')].map((note) => note.textContent);
const plain = ['9 minutes', '12 minutes', '10 minutes'];

beforeEach(() => localStorage.clear());

it('the path marks in words what was begun and what was read, and nothing else', async () => {
	render(Path, { lessons });
	expect(notes()).toEqual(plain);
	await tick();
	expect(notes()).toEqual(plain);
	remember('lesson:leverage', 'read');
	remember('lesson:support', 'begun');
	remember('lesson:cascade', 'burnt');
	dispatchEvent(new Event('pageshow'));
	await tick();
	expect(notes()).toEqual(['9 minutes · read', '12 minutes', '10 minutes · begun']);
	expect(document.querySelector('.progress')!.textContent).toContain('1 of 3 lessons read.');
});

it('its marks vanish with what was kept', async () => {
	remember('lesson:leverage', 'read');
	const { container } = render(Path, { lessons });
	await tick();
	expect(await faults(container)).toEqual([]);
	await fireEvent.click(screen.getByRole('button', { name: 'Forget my progress' }));
	expect(notes()).toEqual(plain);
});
