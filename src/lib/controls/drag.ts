/** Dragging a number sideways: the pointer is captured, a vertical swipe still scrolls the page. */

import { fractionOf, valueAt, type Track } from './track';

export interface Dragging {
	readonly track: () => Track;
	readonly value: () => number;
	readonly move: (value: number) => void;
	/** A drag has ended. */
	readonly release: () => void;
	/** A finger, pen or assistive device pressed without dragging. */
	readonly tap: () => void;
}

/** Pixels from one end of the track to the other. */
const reach = 320;
/** Pixels that a tap may wander. */
const slack = 4;

/** Attachment that turns an element into a handle for sideways drags. */
export function drag({ track, value, move, release, tap }: Dragging): (node: HTMLElement) => () => void {
	return (node) => {
		let from: { x: number; fraction: number } | null = null;
		let dragged = false;
		let byMouse = false;

		function down(event: PointerEvent) {
			byMouse = event.pointerType === 'mouse';
			if (event.button !== 0) return;
			from = { x: event.clientX, fraction: fractionOf(track(), value()) };
			dragged = false;
		}

		function slide(event: PointerEvent) {
			if (!from) return;
			const pixels = event.clientX - from.x;
			if (!dragged && Math.abs(pixels) < slack) return;
			if (!dragged) node.setPointerCapture(event.pointerId);
			dragged = true;
			move(valueAt(track(), Math.min(1, Math.max(0, from.fraction + pixels / reach))));
		}

		function up() {
			from = null;
			if (dragged) release();
		}

		function click() {
			if (!dragged && !byMouse) tap();
			dragged = false;
			byMouse = false;
		}

		const controller = new AbortController();
		const { signal } = controller;
		node.addEventListener('pointerdown', down, { signal });
		node.addEventListener('pointermove', slide, { signal });
		node.addEventListener('pointerup', up, { signal });
		node.addEventListener('pointercancel', up, { signal });
		node.addEventListener('click', click, { signal });
		return () => controller.abort();
	};
}
