/** How every page is written: what it asks for first, and what stands first in its head. */
import type { Handle } from '@sveltejs/kit';

/** Hosts look for what replaces a link to a page in the first part of it, so it comes before all else. */
const discovery = /<link rel="alternate" type="application\/json\+oembed"[^>]*>/;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		// Before the style sheet has been read: the typefaces that the first screen is set in.
		preload: ({ type, path }) => type === 'css' || (type === 'font' && !path.includes('italic')),
		transformPageChunk: ({ html }) => {
			const [link] = discovery.exec(html) ?? [];
			return link ? html.replace(link, '').replace('<head>', () => `<head>\n\t\t${link}`) : html;
		}
	});
