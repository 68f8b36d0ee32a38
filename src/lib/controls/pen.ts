/** Drawing a guess with the pointer: a sideways stroke over the sheet; a vertical swipe still scrolls the page. */

import { drawn, type Guess, type Plot, type Point } from './stroke';
import { snap } from './track';

export interface Hand {
	readonly plot: () => Plot;
	readonly guess: () => Guess;
	/** Whether nothing more is to be drawn. */
	readonly done: () => boolean;
	readonly draw: (guess: (number | null)[]) => void;
}

/** Attachment that turns a plot box into a sheet to draw on. */
export function pen({ plot, guess, done, draw }: Hand): (node: HTMLElement) => () => void {
	return (node) => {
		let last: Point | null = null;
		let down = false;

		function pointAt(event: PointerEvent): Point {
			const box = node.getBoundingClientRect();
			const { track, grows } = plot();
			const fromTop = (event.clientY - box.top) / box.height;
			const share = grows === 'down' ? fromTop : 1 - fromTop;
			return {
				along: Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)),
				value: snap(track, track.min + share * (track.max - track.min))
			};
		}

		function stroke(event: PointerEvent) {
			const point = pointAt(event);
			const next = drawn(guess(), last, point);
			last = point;
			draw(next.map((value) => (value === null ? null : snap(plot().track, value))));
		}

		function start(event: PointerEvent) {
			if (done() || event.button !== 0) return;
			node.setPointerCapture(event.pointerId);
			down = true;
			last = null;
			stroke(event);
		}

		const stop = () => (down = false);
		const controller = new AbortController();
		const { signal } = controller;
		node.addEventListener('pointerdown', start, { signal });
		node.addEventListener('pointermove', (event) => down && stroke(event), { signal });
		node.addEventListener('pointerup', stop, { signal });
		node.addEventListener('pointercancel', stop, { signal });
		return () => controller.abort();
	};
}
