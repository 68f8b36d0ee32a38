/** Whether things should jump instead of glide: the reader's system says so, or the page around them does. */

/** @param node anything inside `[data-motion="reduce"]` is calm, whatever the system says */
export function isCalm(node?: Element | null): boolean {
	const system = typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
	return system || Boolean(node?.closest('[data-motion="reduce"]'));
}
