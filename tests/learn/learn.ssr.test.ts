import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { formatFall } from '$lib/format';
import Bet from '$lib/learn/Bet.svelte';
import { factValue } from '$lib/learn/values';
import Note from '$lib/learn/Note.svelte';
import Question from '$lib/learn/Question.svelte';
import Source from '$lib/learn/Source.svelte';
import Takeaways from '$lib/learn/Takeaways.svelte';
import Term from '$lib/learn/Term.svelte';
import Value from '$lib/learn/Value.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>the question</p>' }));

/** The body, without the comments that only waking up needs. */
function html({ body }: { body: string }) {
	return body.replace(/<!--.*?-->/g, '');
}

it('Value is complete and carries its number', () => {
	const value = factValue('fall', { leverage: 4 });
	const body = html(render(Value, { props: { of: 'fall', leverage: 4 } }));
	expect(body).toContain(`>${formatFall(value)}</span>`);
	expect(body).toContain(`data-carried="${value}"`);
	expect(body).toMatch(/<span id="s\d+"/);
});

it('Bet holds question and answer for readers without script, and no verdict', () => {
	const fall = formatFall(factValue('fall'));
	const body = html(render(Bet, { props: { kind: 'number', children } }));
	expect(body).toContain('the question');
	expect(body).toContain(`The model’s answer: ${fall}.`);
	expect(body).not.toContain('hopeful');
	expect(html(render(Bet, { props: { kind: 'draw', values: [4, 10], children } }))).toContain(
		`${fall} at 10×.`
	);
	expect(
		html(
			render(Bet, {
				props: { kind: 'choose', options: [{ text: 'a' }, { text: 'b', right: true }], children }
			})
		)
	).toContain('The model’s answer: b');
});

it('every control of a bet is hidden where there is no script', () => {
	for (const kind of ['number', 'draw'] as const) {
		const body = html(render(Bet, { props: { kind, values: [4, 10], children } }));
		const before = body.slice(0, body.indexOf('needs-script'));
		expect(before).not.toMatch(/<(input|button|select)/);
	}
});

it('Question, Note, Term, Source and Takeaways render on the server', () => {
	const options = [
		{ text: 'a', right: true as const, why: 'because' },
		{ text: 'b', why: 'no' }
	];
	expect(html(render(Question, { props: { question: 'Why?', options } }))).toContain('because');
	expect(html(render(Note, { props: { title: 'Aside.', children } }))).toContain('<aside');
	expect(html(render(Term, { props: { of: 'margin', children } }))).toContain(
		'href="../../glossary/#margin"'
	);
	expect(html(render(Source, { props: { of: 'toth-2011' } }))).toContain('Tóth and others, 2011');
	expect(html(render(Takeaways, { props: { children } }))).toContain('Take away');
});

it('a mistake stops the build', () => {
	expect(() => html(render(Value, { props: { of: 'fal' as 'fall' } }))).toThrow('fact must be one of');
	expect(() => html(render(Source, { props: { of: 'nobody' } }))).toThrow('source must be listed');
});
