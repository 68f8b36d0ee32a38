/** What a card shows, read from an exhibit in the document. */
import type { Exhibit } from './card.ts';
import { colourOf } from './colour.ts';
import { drawingOf } from './drawing.ts';
import { wordRuns } from './reading.ts';
import type { StyleOf } from './style.ts';

/** What the exhibit itself does not say. */
interface Aside {
	/** Which of its pictures; the first unless given. */
	readonly picture?: Element | undefined;
	/** Which of its openings. */
	readonly kicker?: string | undefined;
	/** The name of the site and the model, then the address. */
	readonly credit: readonly string[];
}

/**
 * @param figure the exhibit's element
 * @throws Error when it lacks a title, an answer or a drawing
 */
export function exhibitOf(
	figure: Element,
	styleOf: StyleOf,
	{ kicker, credit, picture = figure.querySelector('.picture') ?? undefined }: Aside
): Exhibit {
	const title = figure.querySelector('.title');
	const answer = figure.querySelector('.answer');
	if (!title || !answer || !picture) throw new Error('there is no exhibit with title, answer and picture');
	const body = styleOf(figure.ownerDocument.body);
	return {
		kicker,
		title: (title.textContent ?? '').trim(),
		answer: wordRuns(answer, styleOf),
		drawing: drawingOf(picture, styleOf),
		paper: colourOf(body.getPropertyValue('background-color')),
		ink: colourOf(body.getPropertyValue('color')),
		credit
	};
}
