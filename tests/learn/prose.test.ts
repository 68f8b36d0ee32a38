import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Note from '$lib/learn/Note.svelte';
import Source from '$lib/learn/Source.svelte';
import Takeaway from '$lib/learn/Takeaway.svelte';
import Takeaways from '$lib/learn/Takeaways.svelte';
import Term from '$lib/learn/Term.svelte';
import { faults } from '../controls/accessible';
import { paragraph } from './snippet';

it('Note is an aside with a name', async () => {
	const { container } = render(Note, { title: 'Liquidation.', children: paragraph('The exchange sells.') });
	expect(screen.getByRole('complementary', { name: 'Liquidation.' }).textContent).toBe(
		'Liquidation. The exchange sells.'
	);
	expect(await faults(container)).toEqual([]);
});

it('Source credits and links to its place on the sources page', async () => {
	const { container } = render(Source, { of: 'coinglass-2026-01-31', root: '../../' });
	const link = screen.getByRole('link', { name: 'CoinGlass, 31 Jan 2026' });
	expect(link.getAttribute('href')).toBe('../../sources/#coinglass-2026-01-31');
	expect(await faults(container)).toEqual([]);
});

it('Source stops the build at an unknown id', () => {
	expect(() => render(Source, { of: 'nobody' })).toThrow('source must be listed in sources.ts, got nobody');
});

it('Term is a definition’s first use, linked to the glossary', async () => {
	const { container } = render(Term, { of: 'mark-price', root: '../', children: paragraph('mark price') });
	expect(screen.getByRole('link', { name: 'mark price' }).getAttribute('href')).toBe(
		'../glossary/#mark-price'
	);
	expect(container.querySelector('dfn')).not.toBeNull();
});

it('Term and Source find the way from a lesson by themselves', () => {
	render(Source, { of: 'toth-2011' });
	expect(screen.getByRole('link').getAttribute('href')).toBe('../../sources/#toth-2011');
});

it('Takeaways is a section of claims under one heading', async () => {
	const { container } = render(Takeaways, { children: paragraph('claims') });
	expect(screen.getByRole('region', { name: 'Take away' })).toBeTruthy();
	expect(await faults(container)).toEqual([]);
});

it('Takeaway is a heading and its sentence', () => {
	render(Takeaway, { title: 'Nobody has to decide.', children: paragraph('A rule sells.') });
	expect(screen.getByRole('heading', { level: 3, name: 'Nobody has to decide.' })).toBeTruthy();
});
