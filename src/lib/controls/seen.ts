/** Nothing moves where nobody looks: calls when the page is hidden or an element leaves the screen. */

/** @returns how to stop watching */
export function onUnseen(node: Element, act: () => void): () => void {
	const hidden = () => document.hidden && act();
	document.addEventListener('visibilitychange', hidden);
	const observer =
		typeof IntersectionObserver === 'function'
			? new IntersectionObserver(([entry]) => !entry!.isIntersecting && act())
			: null;
	observer?.observe(node);
	return () => {
		observer?.disconnect();
		document.removeEventListener('visibilitychange', hidden);
	};
}

/** Calls once, when an element comes as near as the height of the screen. @returns how to stop watching */
export function onNear(node: Element, act: () => void): () => void {
	return once(node, act, { rootMargin: '100% 0px' });
}

/** Calls once, when half of an element is on the screen. @returns how to stop watching */
export function onSeen(node: Element, act: () => void): () => void {
	return once(node, act, { threshold: 0.5 });
}

function once(node: Element, act: () => void, when: IntersectionObserverInit): () => void {
	const observer = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		observer.disconnect();
		act();
	}, when);
	observer.observe(node);
	return () => observer.disconnect();
}
