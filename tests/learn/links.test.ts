import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Exhibit from './Exhibit.svelte';
import Page from './Page.svelte';

const names = () => screen.getAllByRole('button').map((button) => button.textContent);

it('exhibits with the same link share values, others do not', async () => {
	render(Page);
	await fireEvent.click(screen.getAllByRole('button')[0]!);
	expect(names()).toEqual(['set 4', 'set 4', 'set nothing']);
});

it('an exhibit without a page that shares is on its own', async () => {
	render(Exhibit, { link: 'crash' });
	render(Exhibit, { link: 'crash' });
	await fireEvent.click(screen.getAllByRole('button')[0]!);
	expect(names()).toEqual(['set 4', 'set nothing']);
});
