/** One picture for three widths: all until somebody knows the width, then the one that fits. */
import { render } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import Layouts from '$lib/widgets/Layouts.svelte';
import { observe, watchers, widen } from './observed';

type Name = 'wide' | 'middle' | 'narrow';
const layouts: { name: Name }[] = [{ name: 'wide' }, { name: 'middle' }, { name: 'narrow' }];
const picture = createRawSnippet((layout: () => { name: Name }) => ({
	render: () => `<p>${layout().name}</p>`
}));
const props = { layouts, label: 'what it shows', picture };

const drawn = () => [...document.querySelectorAll('.layouts p')].map(({ textContent }) => textContent);

beforeEach(observe);

describe('Layouts', () => {
	it('draws every width while none is known, for paper and for style alone', () => {
		render(Layouts, props);
		expect(drawn()).toEqual(['wide', 'middle', 'narrow']);
	});

	it.each([
		[320, 'narrow'],
		[543, 'narrow'],
		[544, 'middle'],
		[895, 'middle'],
		[896, 'wide'],
		[1400, 'wide']
	])('keeps at %d px the picture that fits: %s', async (pixels, name) => {
		render(Layouts, props);
		widen(pixels);
		await tick();
		expect(drawn()).toEqual([name]);
	});

	it('changes with its width', async () => {
		render(Layouts, props);
		for (const [pixels, name] of [
			[1000, 'wide'],
			[400, 'narrow'],
			[600, 'middle']
		] as const) {
			widen(pixels);
			await tick();
			expect(drawn()).toEqual([name]);
		}
	});

	it('draws every width for the printer, and one again after it', async () => {
		render(Layouts, props);
		widen(1000);
		await tick();
		window.dispatchEvent(new Event('beforeprint'));
		expect(drawn()).toEqual(['wide', 'middle', 'narrow']);
		window.dispatchEvent(new Event('afterprint'));
		await tick();
		expect(drawn()).toEqual(['wide']);
	});

	it('says what it shows, once', () => {
		render(Layouts, props);
		const images = document.querySelectorAll('[role=img]');
		expect([...images].map((image) => image.getAttribute('aria-label'))).toEqual(['what it shows']);
	});

	it('watches nothing once it is gone', () => {
		const { unmount } = render(Layouts, props);
		expect(watchers()).toBe(1);
		unmount();
		expect(watchers()).toBe(0);
	});
});
