/** What a page asks for before its style sheet has been read: the typefaces that its first screen is set in. */
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'css' || (type === 'font' && !path.includes('italic'))
	});
