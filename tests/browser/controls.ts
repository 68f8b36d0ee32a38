/** The controls of a page's widgets, by name. */
import type { Page } from '@playwright/test';

/** `widget: input` for every control, and for what looks like one and has no name. */
export function controlsOn(page: Page): Promise<string[]> {
	return page.locator('[data-widget]').evaluateAll((widgets) =>
		widgets.flatMap((widget) => {
			const id = widget.getAttribute('data-widget')!;
			const named = [...widget.querySelectorAll('[data-input]')];
			const fields = 'input:not([readonly]), select, textarea, [role=slider], [role=spinbutton]';
			const loose = [...widget.querySelectorAll(fields)].filter(
				(field) => !field.closest('[data-input], .playback')
			);
			return [
				...named.map((control) => `${id}: ${control.getAttribute('data-input')}`),
				...loose.map(
					(field) => `${id}: ${field.getAttribute('aria-label') ?? field.outerHTML} (no data-input)`
				)
			];
		})
	);
}
