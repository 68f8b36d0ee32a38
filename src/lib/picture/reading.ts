/** Reads the words of an element with their looks: inline parts run on, blocks begin anew. */
import { colourOf } from './colour.ts';
import { linesOf, type Line, type Run } from './flow.ts';
import { isDrawn, lengthOf, type Style, type StyleOf } from './style.ts';

/** Words between two breaks, and how wide they may run. */
interface Stretch {
	readonly runs: Run[];
	readonly most: number;
}

/**
 * The lines of an element.
 * @param across what 100% of a width is
 */
export function wordLines(element: Element, styleOf: StyleOf, across: number): Line[] {
	const stretches: Stretch[] = [];
	read(element, styleOf, { stretches, across, most: Infinity });
	return stretches.flatMap(({ runs, most }) => linesOf(runs, most));
}

/** All words of an element as they follow each other, breaks forgotten. */
export function wordRuns(element: Element, styleOf: StyleOf): Run[] {
	const stretches: Stretch[] = [];
	read(element, styleOf, { stretches, across: 0, most: Infinity });
	return stretches.flatMap(({ runs }, index) =>
		runs.map((run, first) => (index > 0 && first === 0 ? { ...run, text: ` ${run.text}` } : run))
	);
}

interface Sheet {
	/** What has been read so far. */
	readonly stretches: Stretch[];
	readonly across: number;
	readonly most: number;
}

function read(block: Element, styleOf: StyleOf, { stretches, across, most }: Sheet): void {
	const own = Math.min(most, mostOf(styleOf(block), across));
	const begin = () => stretches.push({ runs: [], most: own });
	begin();
	const inline = (element: Element): void => {
		const style = styleOf(element);
		for (const node of element.childNodes) {
			if (node.nodeType === 3) stretches.at(-1)!.runs.push(runOf(node.textContent ?? '', style));
			if (node.nodeType !== 1) continue;
			const child = node as Element;
			const childStyle = styleOf(child);
			if (!isDrawn(child, childStyle) || childStyle.getPropertyValue('position') === 'absolute') continue;
			if (child.localName === 'br') begin();
			else if (childStyle.getPropertyValue('display') === 'block') {
				read(child, styleOf, { stretches, across, most: own });
				begin();
			} else inline(child);
		}
	};
	inline(block);
}

function runOf(text: string, style: Style): Run {
	const size = lengthOf(style.getPropertyValue('font-size'));
	return {
		text,
		size,
		weight: lengthOf(style.getPropertyValue('font-weight')) || 400,
		colour: colourOf(style.getPropertyValue('color')),
		leading: lengthOf(style.getPropertyValue('line-height')) || 1.2 * size
	};
}

function mostOf(style: Style, across: number): number {
	const most = style.getPropertyValue('max-inline-size');
	const wraps = style.getPropertyValue('white-space') !== 'nowrap';
	return wraps && /^[\d.]/.test(most) ? lengthOf(most, across) : Infinity;
}
