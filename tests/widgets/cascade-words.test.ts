/** The words in the picture: none on another, wherever the controls stand and at every width. */
import { describe, expect, it } from 'vitest';
import type { Box } from '$lib/chart/place';
import { layouts, openingLayout, type Layout } from '$lib/widgets/cascade/layouts';
import type { Shown } from '$lib/widgets/cascade/shown';
import { wordsOf } from '$lib/widgets/cascade/words';
import { restingPoint, stepsOf } from '$lib/widgets/steps';
import { ghostOf, outcomeView, sceneOf, viewOf, viewOfCourse, wordBoxes } from './cascade-scenes';
import { edges, markets, played, type Case } from './markets';
import { timedCases } from './timed-scenes';

const cases: Case[] = [
	...markets(['growing', 'flat']),
	...edges(),
	played({}),
	played({ typicalLeverage: 6 })
];
/** What a page leaves at either side, in pixels: a heading may reach into it. */
const margin = 16;

interface Scene {
	readonly name: string;
	readonly shown: Shown;
}

/** Every case at every kind of moment, with and without the reader's bet and a ghost. */
function* scenes({ name: layout }: Layout): Generator<Scene> {
	for (const { name, run } of cases) {
		const steps = stepsOf(run);
		const rest = restingPoint(steps);
		for (const ghost of [null, ghostOf(run)]) {
			const beside = `${name}, ${ghost ? 'with' : 'without'} ghost`;
			if (layout === 'opening') {
				yield { name: beside, shown: outcomeView(run, ghost) };
				continue;
			}
			for (const clock of [0, 1, rest, rest + 0.5, steps.length])
				for (const bet of [null, 0.055, 0.12])
					yield { name: `${beside}, bet ${bet}, at ${clock}`, shown: viewOf(run, { clock, bet, ghost }) };
		}
	}
}

/** Timelines, at the start, at rest, on the way back and at the end. */
function* timedScenes({ name: layout }: Layout): Generator<Scene> {
	if (layout === 'opening') return;
	for (const { name, course } of timedCases) {
		for (const ghost of [null, { course: timedCases[0]!.course, name: 'before' }]) {
			for (const clock of [0, course.rest, course.low.clock, course.length])
				for (const bet of [null, 0.12]) {
					const shown = viewOfCourse(course, { clock, bet, ghost });
					yield { name: `${name}, ${ghost ? 'with' : 'without'} ghost, bet ${bet}, at ${clock}`, shown };
				}
		}
	}
}

type Told = ReturnType<typeof wordBoxes>;

/** Built once a layout: what is said in every scene. */
function sweep(layout: Layout) {
	let all: { name: string; told: Told }[] | undefined;
	return (check: (told: Told) => string[]): string[] => {
		all ??= [...scenes(layout), ...timedScenes(layout)].map(({ name, shown }) => ({
			name,
			told: wordBoxes(layout, shown)
		}));
		return all.flatMap(({ name, told }) => check(told).map((fault) => `${name}: ${fault}`)).slice(0, 9);
	};
}

function overlap(a: Box, b: Box) {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const isHeading = (key: string) => /^(head|sub)-/.test(key);

describe.each([...layouts, openingLayout])('wordsOf(scene), $name', (layout) => {
	const faults = sweep(layout);

	it('lets no word stand on another, headings included', () => {
		const wrong = faults(({ words }) =>
			words.flatMap(({ word: a, box }, i) =>
				words
					.slice(i + 1)
					.filter((other) => overlap(box, other.box))
					.map(({ word: b }) => `${a.key} on ${b.key}`)
			)
		);
		expect(wrong).toEqual([]);
	});

	it('names no wave across a line of the picture', () => {
		const wrong = faults(({ words, strokes }) =>
			words
				.filter(({ word }) => word.key.startsWith('wave'))
				.filter(({ box }) =>
					strokes.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)
				)
				.map(({ word }) => `${word.key} is struck through`)
		);
		expect(wrong).toEqual([]);
	});

	it('always says where the fall ends, and nothing twice', () => {
		const wrong = faults(({ words }) => {
			const keys = words.map(({ word }) => word.key);
			const twice = keys.filter((key, i) => keys.indexOf(key) !== i);
			return [...(keys.includes('end') ? [] : ['no end']), ...twice.map((key) => `twice ${key}`)];
		});
		expect(wrong).toEqual([]);
	});

	it('keeps every word in the picture, headings in the page', () => {
		const room = (margin * layout.width) / layout.least;
		const wrong = faults(({ words }) =>
			words
				.filter(({ word, box }) => {
					const spare = isHeading(word.key) ? room : 0;
					return (
						box.left < -spare ||
						box.right > layout.width + spare ||
						box.bottom > layout.height + 4 + (word.key.startsWith('minute') ? room : 0)
					);
				})
				.map(({ word, box }) => `${word.key} from ${box.left} to ${box.right}, down to ${box.bottom}`)
		);
		expect(wrong).toEqual([]);
	});

	it('says only what can be read: no number that is none', () => {
		const wrong = faults(({ words, rings, told }) => {
			const text = [...words.map(({ word }) => word.strong + word.rest), told].join(' | ');
			const places = [...words.map(({ word }) => word), ...rings].flatMap(({ x, y }) => [x, y]);
			return [
				...(/NaN|undefined|null|Infinity|∞/.test(text) ? [text] : []),
				...(places.every(Number.isFinite) ? [] : ['nowhere'])
			];
		});
		expect(wrong).toEqual([]);
	});
});

describe('what the picture of the base case says', () => {
	const { run } = played({});
	const steps = stepsOf(run);
	const clock = restingPoint(steps);
	const wide = layouts[0]!;

	it('is the whole loop where it rests: on sale, eating bids, reaching the next', () => {
		const { labels, told } = wordsOf(sceneOf(wide, viewOf(run, { clock, bet: 0.12, ghost: ghostOf(run) })));
		const keys = labels.map(({ key }) => key);
		for (const key of ['on-sale', 'eat', 'next', 'end', 'you', 'bet', 'ghost']) expect(keys).toContain(key);
		const text = labels.map(({ strong, rest }) => strong + rest);
		expect(text).toContain('ends at −18.3%');
		expect(text).toContain('your bet: −12.0%');
		expect(told).toMatch(/^Each mark: [\d,]+ coins\. [\d,]+ now on forced sale eat bids down to −\d/);
	});

	it('is no loop before the first sale and after the end', () => {
		for (const clock of [0, steps.length]) {
			const { labels } = wordsOf(sceneOf(wide, viewOf(run, { clock, bet: null, ghost: null })));
			expect(labels.map(({ key }) => key).filter((key) => /on-sale|eat|next/.test(key))).toEqual([]);
		}
	});

	it('rings the bet on the path, and not where the fall never gets', () => {
		const scene = sceneOf(wide, viewOf(run, { clock, bet: 0.12, ghost: null }));
		const ring = wordsOf(scene).rings.find(({ key }) => key === 'bet')!;
		expect(ring.y).toBe(scene.y(0.12 * run.market.startPrice));
		expect(ring.x).toBeGreaterThan(wide.pathLeft);
		expect(ring.x).toBeLessThanOrEqual(wide.pathRight);
		const far = wordsOf(sceneOf(wide, viewOf(run, { clock, bet: 0.5, ghost: null })));
		expect(far.rings.map(({ key }) => key)).toEqual(['you']);
	});
});
