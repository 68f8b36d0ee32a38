/** What is kept on the reader's device, as a sentence lists it. */
import { keptNames } from './forget.ts';
import { readingOf } from './reading.ts';

/** One and several of each kind, by the first part of its name. */
const kinds: Readonly<Record<string, readonly [one: string, several: string]>> = {
	bet: ['1 bet', 'bets'],
	question: ['1 answer', 'answers'],
	decisions: ['your trades', 'trades'],
	plan: ['your plan', 'plans']
};
const others: readonly [string, string] = ['1 thing more', 'things more'];
const read: readonly [string, string] = ['1 lesson read', 'lessons read'];
const begun: readonly [string, string] = ['1 lesson begun', 'lessons begun'];
const besideLessons = [...Object.values(kinds), others];

/** `2 lessons read, 3 bets and your plan`; nothing is an empty text. */
export function keptInWords(): string {
	return inWords([read, begun, ...besideLessons]);
}

/** The same without the lessons. */
export function keptBesideLessons(): string {
	return inWords(besideLessons);
}

function inWords(order: readonly (readonly [string, string])[]): string {
	const counts = new Map<readonly [string, string], number>();
	for (const name of keptNames()) {
		const [kind, slug] = name.split(':');
		const called = kind === 'lesson' ? lesson(slug) : (kinds[kind!] ?? others);
		counts.set(called, (counts.get(called) ?? 0) + 1);
	}
	const parts = order.flatMap((called) => {
		const count = counts.get(called) ?? 0;
		return count === 0 ? [] : count === 1 ? [called[0]] : [`${count} ${called[1]}`];
	});
	return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** What was spoilt is no lesson. */
function lesson(slug = '') {
	const reading = readingOf(slug);
	return reading === 'read' ? read : reading === 'begun' ? begun : others;
}
