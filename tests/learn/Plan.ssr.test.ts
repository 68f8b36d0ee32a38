import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Plan from '$lib/learn/Plan.svelte';
import Progress from '$lib/learn/Progress.svelte';
import { sections } from '$lib/learn/plan-words';

it('without script the plan is a form for paper: lines to write on, and no control that would do nothing', () => {
	const { body } = render(Plan);
	for (const { title, asks, blanks = [] } of sections)
		for (const words of [title, ...asks.map(({ label }) => label), ...blanks]) expect(body).toContain(words);
	expect(body.match(/class="written[^"]*ruled/g)).toHaveLength(sections.flatMap(({ asks }) => asks).length);
	const controls = body.match(/<(?:input|textarea|select|button)[^>]*>/g)!;
	expect(controls.filter((control) => !control.includes('needs-script'))).toEqual([]);
});

it('without script nothing is said of what is kept', () => {
	const { body } = render(Progress, { props: { lessons: ['cascade'] } });
	expect(body).toMatch(/<div class="progress[^"]*needs-script/);
	expect(body.replace(/<!--.*?-->|<[^>]*>/g, '').trim()).toBe('');
});
