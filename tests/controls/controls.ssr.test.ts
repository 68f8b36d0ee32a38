import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Choice from '$lib/controls/Choice.svelte';
import NumberLine from '$lib/controls/NumberLine.svelte';
import Playback from '$lib/controls/Playback.svelte';
import Slider from '$lib/controls/Slider.svelte';

const text = (body: string) =>
	body
		.replace(/<!--.*?-->|<[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.trim();

it('Slider is a plain sentence on the server, its number no control yet', () => {
	const { body } = render(Slider, {
		props: {
			label: 'Leverage',
			before: 'People hold',
			after: 'their own money.',
			value: 10,
			initial: 10,
			min: 1,
			max: 50,
			step: 1,
			format: (value: number) => `${value}×`
		}
	});
	expect(text(body)).toContain('People hold 10× their own money.');
	expect(body).not.toContain('spinbutton');
	expect(body).toMatch(/<input[^>]*class="needs-script/);
});

it('Choice names what is chosen where there is no script', () => {
	const { body } = render(Choice, {
		props: {
			label: 'Shape',
			before: 'Bids',
			after: '.',
			value: 'flat',
			options: [
				{ value: 'growing', label: 'get denser' },
				{ value: 'flat', label: 'stay as they are' }
			]
		}
	});
	expect(body).toMatch(/<strong[^>]*>stay as they are<\/strong>/);
});

it('Playback and NumberLine render without measuring anything', () => {
	const playback = render(Playback, {
		props: { length: 3, valueText: (position: number) => `wave ${position}` }
	});
	expect(playback.body).toContain('Play from the start');
	const line = render(NumberLine, {
		props: {
			label: 'Fall',
			min: 0,
			max: 1,
			step: 0.1,
			ticks: [0, 1],
			format: String,
			start: 0.2,
			startLabel: 'known'
		}
	});
	expect(text(line.body)).toContain('known');
});
