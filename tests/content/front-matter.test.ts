/** Heads of pages that must be refused, and what the author is told. */
import { describe, expect, it } from 'vitest';
import { head, verdict } from './sample.ts';

const lesson = 'content/lessons/04-cascade.md';

describe('the front matter', () => {
	it('is accepted when it is whole', async () => {
		expect(await verdict({})).toBe('');
	});

	it.each(['title', 'number', 'slug', 'summary', 'question', 'minutes', 'widgets'])('needs %s', async (name) => {
		const text = head.replace(new RegExp(`^${name}:.*\n`, 'm'), '');
		expect(await verdict({ [lesson]: text })).toBe(`${lesson}:1 front matter lacks ${name}`);
	});

	it.each([
		['minutes: 8', 'minutes: 20', ':7 minutes must be a number from 4 to 15, got 20'],
		['minutes: 8', 'minutes: 3', ':7 minutes must be a number from 4 to 15, got 3'],
		['minutes: 8', 'minutes: long', ':7 minutes must be a number from 4 to 15, got "long"'],
		['title: A question', 'title: ""', ':2 title must be a text, got ""'],
		['slug: cascade', 'slug: The Cascade', ':4 slug must be small letters, digits and hyphens, got "The Cascade"'],
		['number: 4', 'number: four', ':3 number must be a whole number from 1, got "four"'],
		['\n  - Everyone decided to sell.', ' []', ':8 misconceptions must be a list of at least one, got []'],
		['number: 4', 'number: 5', ':4 number and slug ask for the file name 05-cascade.md, it is 04-cascade.md'],
		['slug: cascade', 'slug: crash', ':4 number and slug ask for the file name 04-crash.md, it is 04-cascade.md'],
		['[cascade]', '[cascade, waterfall]', ':10 there is no widget waterfall']
	])('refuses %s turned into %s', async (good, bad, message) => {
		expect(await verdict({ [lesson]: head.replace(good, bad) })).toBe(lesson + message);
	});

	it('refuses a page without any', async () => {
		expect(await verdict({ 'content/about.md': 'Hello.\n' })).toContain('content/about.md:1 no front matter');
	});

	it('refuses what is no YAML', async () => {
		const text = '---\ntitle: [a\nsummary: : b\n---\n';
		expect(await verdict({ 'content/about.md': text })).toContain('about.md:1 the front matter cannot be read');
	});

	it('asks of other pages a title and a summary', async () => {
		const text = '---\ntitle: About\n---\n';
		expect(await verdict({ 'content/about.md': text })).toBe('content/about.md:1 front matter lacks summary');
	});

	it('refuses a slug and a number that another lesson has', async () => {
		const told = await verdict({ 'content/lessons/05-cascade.md': head });
		expect(told).toContain(`content/lessons/05-cascade.md:4 slug cascade is taken by ${lesson}`);
		expect(told).toContain(`content/lessons/05-cascade.md:3 number 4 is taken by ${lesson}`);
	});
});
