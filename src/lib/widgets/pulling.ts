/** Pulling a line over a picture: by its handle, or by a click on where it shall go. */

export interface Pulling {
	readonly ongrab: () => void;
	/** A place in the picture, from 0 at the left and at the top to 1. */
	readonly onpull: (place: { across: number; down: number }) => void;
	readonly ondrop: () => void;
}

/** Attachment for the picture; inside, what has `data-handle` and `touch-action: none` is the handle. */
export function pulling({ ongrab, onpull, ondrop }: Pulling): (node: HTMLElement) => () => void {
	return (node) => {
		let held = false;
		/** The click that ends a pull is none. */
		let pulled = false;

		function pull(event: MouseEvent) {
			const { left, top, width, height } = node.getBoundingClientRect();
			if (width > 0 && height > 0) {
				onpull({ across: (event.clientX - left) / width, down: (event.clientY - top) / height });
			}
		}

		function click(event: MouseEvent) {
			if (!pulled) pull(event);
		}

		function down(event: PointerEvent) {
			pulled = false;
			const onHandle = event.target instanceof Element && event.target.closest('[data-handle]') !== null;
			if (event.button !== 0 || !onHandle) return;
			held = true;
			node.setPointerCapture(event.pointerId);
			ongrab();
		}

		function move(event: PointerEvent) {
			if (!held) return;
			pulled = true;
			pull(event);
		}

		function up() {
			if (held) ondrop();
			held = false;
		}

		const controller = new AbortController();
		const { signal } = controller;
		node.addEventListener('pointerdown', down, { signal });
		node.addEventListener('pointermove', move, { signal });
		node.addEventListener('lostpointercapture', up, { signal });
		node.addEventListener('click', click, { signal });
		return () => controller.abort();
	};
}
