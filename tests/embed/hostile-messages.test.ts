/** No message can do harm: nothing throws, nothing hangs, and what it asks for goes the way of an address. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '$lib/embed/read-address';
import { addressOf, readMessage } from '$lib/embed/messages';
import { allows } from '$lib/embed/spec';
import { specs } from './odd';
import { oddMessages } from './odd-messages';

/** What arrives in the frame. */
function arrived(expression: string): unknown {
	return structuredClone(Function(`return (${expression})`)());
}

describe.each(specs)('hostile messages to $id', (spec) => {
	const data = oddMessages(spec).map(({ expression }) => expression);

	it('never throw, and set only what the widget allows', () => {
		fc.assert(
			fc.property(data, (expression) => {
				const asked = readMessage(arrived(expression));
				if (!asked) return;
				expect(asked.id === null || ['string', 'number'].includes(typeof asked.id)).toBe(true);
				expect(asked.values.length).toBeLessThanOrEqual(100);
				const { values, problems } = readAddress(spec, addressOf(asked, '?leverage=5&m=1'));
				for (const [name, input] of Object.entries(spec.inputs))
					expect(allows(input, values[name])).toBe(true);
				for (const sentence of [...asked.problems, ...problems]) {
					expect(sentence).not.toMatch(/[<>&"'`\p{C}]/u);
					expect(sentence.length).toBeLessThan(300);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('leave the language as it was', () => {
		const hostile = '{ "__proto__": { "leverage": 9 }, "constructor": { "prototype": { "leverage": 9 } } }';
		const asked = readMessage({ type: 'unwind', v: 1, command: 'set', values: JSON.parse(hostile) })!;
		readAddress(spec, addressOf(asked, ''));
		expect(({} as Record<string, unknown>).leverage).toBeUndefined();
	});
});
