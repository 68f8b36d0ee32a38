/** The state of a widget: what its reader may move, and the way back. */
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { readAddress } from '$lib/embed/read-address';
import { plainView } from '$lib/embed/parameters';
import { Setup } from '$lib/embed/setup.svelte';
import { opening } from '$lib/embed/spec';
import { Link } from '$lib/learn/links.svelte';
import { spec } from '$lib/widgets/cascade/spec';
import { spec as other } from '$lib/widgets/crossing/spec';

describe('new Setup(spec, start)', () => {
	it('opens with the defaults, nothing changed, and an empty address', () => {
		const setup = new Setup(spec);
		expect(setup.values).toEqual(opening(spec));
		expect([setup.seed, setup.clock, setup.view]).toEqual([1, null, plainView]);
		expect(setup.changed).toEqual([]);
		expect(setup.address).toBe('');
	});

	it('opens a stage by name, and what an author sets on top of it', () => {
		const setup = new Setup(spec, { stage: 'thin-book', values: { leverage: 7, depth: undefined }, seed: 5 });
		expect(setup.values).toMatchObject({ leverage: 7, depth: 80e6, shock: 0.05 });
		expect(setup.seed).toBe(5);
		expect(setup.changed).toEqual([]);
		expect(setup.address).toBe('?stage=thin-book&seed=5&leverage=7&m=1');
	});

	it.each([
		[{ stage: 'nowhere' }, 'cascade has no stage "nowhere"'],
		[{ stage: '' }, 'cascade has no stage ""'],
		[{ values: { speed: 3 } }, 'cascade has no input "speed"'],
		[{ values: { leverage: 31 } }, 'cascade: leverage cannot be 31'],
		[{ values: { leverage: '10' } }, 'cascade: leverage cannot be 10'],
		[{ values: { leverage: NaN } }, 'cascade: leverage cannot be NaN'],
		[{ values: { profile: 'round' } }, 'cascade: profile cannot be round'],
		[{ values: { constructor: 3 } }, 'constructor']
	])('stops an author who asks for %j', (start, message) => {
		expect(() => new Setup(spec, start)).toThrow(message);
	});
});

describe('set, changed and reset', () => {
	it('name what has left its opening, in the order of the spec', () => {
		const setup = new Setup(spec);
		setup.set('shock', 0.02);
		setup.set('leverage', 4);
		setup.seed = 9;
		expect(setup.changed).toEqual(['leverage', 'shock', 'seed']);
		setup.set('shock', 0.05);
		expect(setup.changed).toEqual(['leverage', 'seed']);
	});

	it('take everything back, the playback too', () => {
		const setup = new Setup(spec, { stage: 'runaway' });
		setup.set('leverage', 3);
		setup.set('profile', 'flat');
		setup.seed = 9;
		setup.clock = 4.5;
		setup.reset();
		expect(setup.values).toEqual({ ...opening(spec), leverage: 15 });
		expect([setup.seed, setup.clock]).toEqual([1, null]);
		expect(setup.changed).toEqual([]);
		expect(setup.address).toBe('?stage=runaway&m=1');
	});

	it('leave what it opened with alone', () => {
		const setup = new Setup(spec);
		setup.set('leverage', 3);
		expect(setup.opened.leverage).toBe(10);
		expect(new Setup(spec).values.leverage).toBe(10);
	});
});

describe('open(opening)', () => {
	it('opens a link so that its address is the link again', () => {
		const setup = new Setup(spec);
		for (const query of [
			'',
			'?leverage=4.5&depth=400M&m=1',
			'?stage=runaway&seed=12&shock=0.02&profile=flat&t=2.5&theme=dark&m=1&utm=x%26y',
			'?lists=a,b'
		]) {
			setup.open(readAddress(spec, query));
			expect(setup.address).toBe(query);
		}
	});

	it('counts changes from the stage that the link opened', () => {
		const setup = new Setup(spec);
		setup.open(readAddress(spec, '?stage=runaway&shock=0.02&seed=12'));
		expect(setup.changed).toEqual(['shock', 'seed']);
		setup.reset();
		expect(setup.values).toEqual({ ...opening(spec), leverage: 15 });
		expect(setup.seed).toBe(1);
	});

	it('forgets the link before', () => {
		const setup = new Setup(spec, { stage: 'runaway', values: { depth: 80e6 } });
		setup.open(readAddress(spec, '?shock=0.02&utm=x&theme=dark&t=3'));
		setup.open(readAddress(spec, ''));
		expect(setup.address).toBe('');
		expect(setup.values).toEqual(opening(spec));
	});
});

describe('shared values', () => {
	it('stay in step, both ways', async () => {
		const link = new Link();
		const one = new Setup(spec, { shared: link });
		const two = new Setup(other, { shared: link });
		one.set('leverage', 4);
		expect(two.values.leverage).toBe(4);
		two.set('depth', 400e6);
		expect(one.values.depth).toBe(400e6);
		expect([one.changed, two.changed]).toEqual([
			['leverage', 'depth'],
			['leverage', 'depth']
		]);
		two.reset();
		expect(one.values).toEqual(opening(spec));

		let seen = 0;
		const stop = $effect.root(() => {
			$effect(() => {
				seen = two.values.leverage;
			});
		});
		one.set('leverage', 22);
		await tick();
		expect(seen).toBe(22);
		stop();
	});

	it('are what the first says, where both have an opinion', () => {
		const link = new Link();
		const one = new Setup(spec, { stage: 'runaway', shared: link });
		const two = new Setup(other, { stage: 'contained', shared: link });
		expect([one.values.leverage, two.values.leverage]).toEqual([15, 15]);
		expect(one.changed).toEqual([]);
		expect(two.changed).toEqual(['leverage']);
	});

	it('are nobody else’s', () => {
		const one = new Setup(spec, { shared: new Link() });
		const two = new Setup(spec, { shared: new Link() });
		const three = new Setup(spec);
		one.set('leverage', 4);
		expect([two.values.leverage, three.values.leverage]).toEqual([10, 10]);
	});
});
