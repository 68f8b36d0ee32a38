/** An hour at a level in a document: it states the engine's own numbers, and no word lies on another. */
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { opening } from '$lib/embed/spec';
import { Setup } from '$lib/embed/setup.svelte';
import { brief } from '$lib/format';
import { boxOf } from '$lib/chart/place';
import { level, minutes, otherOf, play, type AtLevel } from '$lib/learn/level-hour';
import { extremesSaid, peakSaid } from '$lib/widgets/support/labels';
import { layouts, plotOf } from '$lib/widgets/support/layouts';
import { countedOf, lowsOf } from '$lib/widgets/support/hours';
import { spec } from '$lib/widgets/support/spec';
import Support from '$lib/widgets/support/Support.svelte';
import { faults } from '../controls/accessible';
import { key, mountWide, output } from './mounted';
import { observe } from './observed';

const many = () => document.querySelector<HTMLElement>('.many')!;
const mount = (props: { stage?: string } = {}) => mountWide(Support, new Setup(spec, props));

beforeEach(() => {
	observe();
	Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 896, 466);
});

describe('Support', () => {
	it('asks a question, answers it with the engine’s numbers, and passes axe', async () => {
		const { setup } = await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(output('low')).toBe(brief(play(setup.values, 1).low));
		expect(output('rivalLow')).toBe(brief(play(otherOf(setup.values), 1).low));
		const { broke, between } = countedOf(lowsOf(setup.values, 1).set);
		expect([output('broke'), output('between')]).toEqual([broke, between]);
		expect(await faults(document.body)).toEqual([]);
	});

	it('plays the hundred hours again after a change, and says so meanwhile', async () => {
		const { setup } = await mount();
		await key('bids', 'End');
		expect(output('low')).toBe(brief(play(setup.values, 1).low));
		await waitFor(() => expect(many().dataset.state).toBe('old'));
		expect(document.querySelector('[data-output=broke]')).toBeNull();
		await waitFor(() => expect(many().dataset.state).toBe('whole'), { timeout: 60_000 });
		expect(output('broke')).toBe(countedOf(lowsOf(setup.values, 1).set).broke);
	});

	it('still holds the hundred hours it had when it is reset before others are played', async () => {
		await mount();
		const held = output('broke');
		await key('bids', 'End');
		await waitFor(() => expect(many().dataset.state).toBe('old'));
		await fireEvent.click(screen.getByRole('button', { name: 'Reset 1 change' }));
		expect(many().dataset.state).toBe('whole');
		expect(output('broke')).toBe(held);
	});
});

const edges: Partial<AtLevel>[] = [
	{},
	{ stops: 0 },
	{ stops: 2e9, leverage: 12, depth: 40e6 },
	{ bids: 0.6e9 },
	{ shock: 0 },
	{ shock: 0.05, start: 75_500 },
	{ start: 79_000, clustered: 0.5 },
	{ course: 'back', trapped: 1e9, shock: 0.03 },
	{ course: 'twice', bids: 0.4e9 },
	{ clustered: 0, depth: 1.2e9 }
];

describe('words on the picture', () => {
	it.each(layouts)('lie inside and on no other, whatever is set: $name', (layout) => {
		for (const change of edges) {
			const values = { ...opening(spec), ...change };
			const hour = play(values, 1);
			const rival = play(otherOf(values), 1);
			const plot = plotOf(layout, [hour, rival], 1e9);
			for (const minute of [0, 20, minutes]) {
				const said = [...extremesSaid(hour, rival, plot, minute), ...peakSaid(hour, plot, minute)];
				const boxes = said.map(({ x, y, align, strong = '', text }) =>
					boxOf(
						{
							...{ key: '', weight: 1, reach: 0, x, align },
							width: 0.53 * layout.text * (strong.length + text.length),
							height: 1.2 * layout.text
						},
						y
					)
				);
				const on = boxes.flatMap((a, i) =>
					boxes
						.slice(i + 1)
						.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
				);
				expect(on, JSON.stringify([change, minute])).toEqual([]);
				for (const { left, right } of boxes) {
					expect(left).toBeGreaterThanOrEqual(0);
					expect(right).toBeLessThanOrEqual(layout.width + 2);
				}
			}
		}
	});
});

describe('the hour', () => {
	it('is as likely to break without stops, and falls on where they stand together', () => {
		const values = { ...opening(spec) };
		const counted = (change: Partial<AtLevel>) => countedOf(lowsOf({ ...values, ...change }, 1).set);
		const usual = counted({});
		expect(counted({ stops: 0 }).broke).toBe(usual.broke);
		expect(usual.between).toBe(0);
		expect(counted({ clustered: 0 }).between).toBeGreaterThan(50);
		expect(counted({ bids: 0.6e9 }).broke).toBeLessThan(usual.broke / 2);
		expect(play({ ...values, shock: 0 }, 1).low).toBeGreaterThan(level);
	});
});
