/** The exhibit in a document. */
import { fireEvent, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { allows, opening } from '$lib/embed/spec';
import { playCourse } from '$lib/learn/panic-course';
import Crowd from '$lib/widgets/crowd/Crowd.svelte';
import { ladderOf } from '$lib/widgets/crowd/shown';
import { spec } from '$lib/widgets/crowd/spec';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { answer, key, mountWide, output } from './mounted';
import { observe } from './observed';

const base = opening(spec);

describe('Crowd', () => {
	const mount = (props: { stage?: string } = {}) => mountWide(Crowd, new Setup(spec, props));

	beforeEach(() => {
		observe();
		Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 896, 452);
	});

	it('asks a question and says how far the price falls without panic', async () => {
		await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(answer()).toMatch(/^On news worth 6% the price falls [\d.]+%\. If nobody panicked, it would fall/);
		const [forced, panic, fear, holder, buyers] = ladderOf(base, 1);
		expect(output('fall')).toBeCloseTo(playCourse(base, 1).fall, 5);
		expect(output('cutFall')).toBeCloseTo(panic!, 5);
		expect(['Forced', 'Panic', 'Fear', 'Holder', 'Buyers'].map((name) => output(`without${name}`))).toEqual(
			[forced, panic, fear, holder, buyers].map((fall) => Number(fall!.toPrecision(7)))
		);
	});

	it('passes axe', async () => {
		await mount();
		expect(await faults(document.body)).toEqual([]);
	});

	it('looks at the time to which the line is pulled, and cuts out the rung that is pressed', async () => {
		const { setup } = await mount();
		const handle = document.querySelector('.handle')!;
		const picture = document.querySelector('.sheet')!;
		await pointer(handle, 'pointerdown', { x: 250, y: 100 });
		await pointer(picture, 'pointermove', { x: 66, y: 100 });
		expect(setup.clock).toBe(0);
		await pointer(picture, 'pointermove', { x: 800, y: 100 });
		expect(setup.clock).toBe(12);
		expect(setup.values.cut).toBe('panic');
		await pointer(picture, 'lostpointercapture', { x: 800, y: 100 });
		await pointer(picture, 'pointerdown', { x: 700, y: 130 });
		await fireEvent.click(picture, { clientX: 700, clientY: 130 });
		expect(setup.values.cut).toBe('forced');
		expect(answer()).toMatch(/If nobody could be forced/);
		expect(setup.clock).toBe(12);
	});

	it('moves by keys', async () => {
		await mount();
		const before = output('fall');
		await key('panic', 'Home');
		expect(output('fall')).toBeLessThan(before);
		expect(answer()).toMatch(/What you cut out is not there anyway\. Nobody panics; fear reaches/);
	});

	it.each(spec.stages)('opens the stage $id with what its controls allow', async ({ id, values }) => {
		for (const [name, value] of Object.entries(values))
			expect(allows(spec.inputs[name as keyof typeof spec.inputs], value), name).toBe(true);
		await mount({ stage: id });
		expect(answer()).toMatch(/the price falls/);
		expect(document.body.textContent).not.toMatch(/NaN|undefined/);
	});
});
