import { fireEvent } from '@testing-library/svelte';

HTMLElement.prototype.setPointerCapture = () => {};

/** A pointer event for a document that has none of its own. */
export async function pointer(node: Element, type: string, at: { x: number; y?: number; by?: string }) {
	const event = new MouseEvent(type, { bubbles: true, clientX: at.x, clientY: at.y ?? 0, button: 0 });
	Object.defineProperties(event, { pointerType: { value: at.by ?? 'mouse' }, pointerId: { value: 1 } });
	await fireEvent(node, event);
}
