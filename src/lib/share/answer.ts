/** The exhibit on the page, and what it answers. */

/** @returns null when there is none */
export function exhibitOnPage(id: string): Element | null {
	return document.querySelector(`[data-widget="${id}"]`);
}

/** Its sentence as the eye reads it: what is there for the ear alone repeats it. */
export function answerOnPage(id: string): string {
	const answer = exhibitOnPage(id)?.querySelector('.answer')?.cloneNode(true) as Element | undefined;
	for (const heard of answer?.querySelectorAll('.unseen') ?? []) heard.remove();
	return (answer?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
