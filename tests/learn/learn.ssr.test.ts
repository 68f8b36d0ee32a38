import { createRawSnippet, type Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { formatFall } from '$lib/format';
import Bet from '$lib/learn/Bet.svelte';
import { factValue } from '$lib/learn/facts';
import Note from '$lib/learn/Note.svelte';
import Question from '$lib/learn/Question.svelte';
import Source from '$lib/learn/Source.svelte';
import Takeaways from '$lib/learn/Takeaways.svelte';
import Term from '$lib/learn/Term.svelte';
import Value from '$lib/learn/Value.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>the question</p>' }));

/** The body, without the comments that only waking up needs. */
function html<Props extends Record<string, unknown>>(component: Component<Props>, props: Props) {
	const { body } = render(component as Component<Record<string, unknown>>, { props });
	return body.replace(/<!--.*?-->/g, '');
}

it('Value is complete and carries its number', () => {
	const value = factValue('fall', { leverage: 4 });
	const body = html(Value, { of: 'fall', leverage: 4 });
	expect(body).toContain(`>${formatFall(value)}</span>`);
	expect(body).toContain(`data-carried="${value}"`);
	expect(body).toMatch(/<span id="s\d+"/);
});

it('Bet holds question and answer for readers without script, and no verdict', () => {
	const fall = formatFall(factValue('fall'));
	const body = html(Bet, { kind: 'number', children });
	expect(body).toContain('the question');
	expect(body).toContain(`The model’s answer: ${fall}.`);
	expect(body).not.toContain('hopeful');
	expect(html(Bet, { kind: 'draw', values: [4, 10], children })).toContain(`${fall} at 10×.`);
	expect(
		html(Bet, { kind: 'choose', options: [{ text: 'a' }, { text: 'b', right: true }], children })
	).toContain('The model’s answer: b');
});

it('every control of a bet is hidden where there is no script', () => {
	for (const kind of ['number', 'draw'] as const) {
		const body = html(Bet, { kind, values: [4, 10], children });
		const before = body.slice(0, body.indexOf('needs-script'));
		expect(before).not.toMatch(/<(input|button|select)/);
	}
});

it('Question, Note, Term, Source and Takeaways render on the server', () => {
	const options = [
		{ text: 'a', right: true as const, why: 'because' },
		{ text: 'b', why: 'no' }
	];
	expect(html(Question, { question: 'Why?', options })).toContain('because');
	expect(html(Note, { title: 'Aside.', children })).toContain('<aside');
	expect(html(Term, { of: 'margin', children })).toContain('href="../../glossary/#margin"');
	expect(html(Source, { of: 'toth-2011' })).toContain('Tóth and others, 2011');
	expect(html(Takeaways, { children })).toContain('Take away');
});

it('a mistake stops the build', () => {
	expect(() => html(Value, { of: 'fal' as 'fall' })).toThrow('fact must be one of');
	expect(() => html(Source, { of: 'nobody' })).toThrow('source must be listed');
});
