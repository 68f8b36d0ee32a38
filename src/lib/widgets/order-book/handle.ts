/** The last fill can be dragged up and down: what it is dragged to, as a height between 0 and 1 of the picture. */

interface Dragging {
	readonly start: () => void;
	readonly move: (height: number) => void;
	readonly end: () => void;
}

/** Attachment for the handle; heights are those of the element it is in. */
export function handle({ start, move, end }: Dragging): (node: HTMLElement) => () => void {
	return (node) => {
		let held = false;
		const listen = new AbortController();
		const on = (
			name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
			act: (event: PointerEvent) => void
		) => node.addEventListener(name, act, { signal: listen.signal });
		const release = () => {
			if (held) end();
			held = false;
		};
		on('pointerdown', (event) => {
			if (event.button !== 0) return;
			held = true;
			node.setPointerCapture(event.pointerId);
			start();
		});
		on('pointermove', (event) => {
			if (!held) return;
			const { top, height } = node.parentElement!.getBoundingClientRect();
			if (height > 0) move((event.clientY - top) / height);
		});
		on('pointerup', release);
		on('pointercancel', release);
		return () => listen.abort();
	};
}
