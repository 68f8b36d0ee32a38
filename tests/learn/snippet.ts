import { createRawSnippet } from 'svelte';

/** A paragraph as Markdown would hand it over. */
export function paragraph(text: string) {
	return createRawSnippet(() => ({ render: () => `<p>${text}</p>` }));
}
