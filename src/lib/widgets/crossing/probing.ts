/** Reading off a height: the mouse hovers, anything clicks or taps, and the handle can be dragged. */

export interface Probing {
	/** A height, 0 at the top and 1 at the bottom of the drawing, that the mouse looks at; null when it has left. */
	readonly hover: (height: number | null) => void;
	/** A height that the reader has chosen. */
	readonly choose: (height: number) => void;
}

/** Attachment for the drawing; inside, what has `data-handle` and `touch-action: none` can be dragged. */
export function probing({ hover, choose }: Probing): (node: HTMLElement) => () => void {
	return (node) => {
		let held = false;

		function heightOf(event: MouseEvent) {
			const { top, height } = node.getBoundingClientRect();
			return height > 0 ? (event.clientY - top) / height : 0;
		}

		function down(event: PointerEvent) {
			const onHandle = event.target instanceof Element && event.target.closest('[data-handle]') !== null;
			if (event.button !== 0 || !onHandle) return;
			held = true;
			node.setPointerCapture(event.pointerId);
		}

		function move(event: PointerEvent) {
			if (held) choose(heightOf(event));
			else if (event.pointerType === 'mouse') hover(heightOf(event));
		}

		function up() {
			held = false;
		}

		const controller = new AbortController();
		const { signal } = controller;
		node.addEventListener('pointerdown', down, { signal });
		node.addEventListener('pointermove', move, { signal });
		node.addEventListener('pointerup', up, { signal });
		node.addEventListener('pointercancel', up, { signal });
		node.addEventListener('pointerleave', () => hover(null), { signal });
		node.addEventListener('click', (event) => choose(heightOf(event)), { signal });
		return () => controller.abort();
	};
}
