/** Where a word of a picture stands: its point, and which part of it lies there. */
import { lengthOf, type StyleOf } from './style.ts';

/** A picture's size as it is shown, in pixels: its words keep their size, so how much of it they take depends on it. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Place {
	readonly x: number;
	readonly y: number;
	/** Parts of its own width and height by which it is moved back from there: 0, 0.5 or 1. */
	readonly backX: number;
	readonly backY: number;
}

export function placeOf(element: Element, styleOf: StyleOf, { width, height }: Size): Place {
	const style = styleOf(element);
	const [backX, backY] = movedBack(element, style.getPropertyValue('transform'));
	return {
		x: lengthOf(style.getPropertyValue('inset-inline-start'), width),
		y: lengthOf(style.getPropertyValue('inset-block-start'), height),
		backX,
		backY
	};
}

/** Reads `translate(-50%, -50%)`, or the matrix that a browser makes of it. */
function movedBack(element: Element, transform: string): [number, number] {
	const numbers = (transform.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
	if (transform.startsWith('matrix')) {
		const { offsetWidth = 0, offsetHeight = 0 } = element as Partial<HTMLElement>;
		return [near(numbers[4], offsetWidth), near(numbers[5], offsetHeight)];
	}
	const [first = 0, second = 0] = numbers.map((value) => value / -100);
	if (transform.startsWith('translateX')) return [first, 0];
	if (transform.startsWith('translateY')) return [0, first];
	return transform.startsWith('translate') ? [first, second] : [0, 0];
}

/** The nearest half: a browser rounds sizes to whole pixels. */
function near(moved: number | undefined, size: number): number {
	return size > 0 ? Math.round((-2 * (moved ?? 0)) / size) / 2 : 0;
}
