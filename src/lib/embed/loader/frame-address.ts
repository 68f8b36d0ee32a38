/** Which address a link's exhibit has in a frame. */

/** A page of one exhibit, the same for a stage of it, and what was set there. */
const page = /^(https?:[^?#]+)widgets\/([\w-]+)(?:\/([\w-]+))?\/?(\?[^#]*)?(?:#.*)?$/;

/** The site that a script's address belongs to, ending in a slash. */
export function siteOf(script: string): string {
	return script.replace(/embed\/v1\.js.*/, '');
}

/**
 * The frame's address for a link to a widget's page, or null when the link leads anywhere else: only pages of the
 * script's own site are framed.
 * @param site its address, from `siteOf`
 * @param href as the browser resolved it
 * @param theme replaces what the link says, when there is one
 */
export function frameAddress(site: string, href: string, theme: string | null): URL | null {
	const [, base, id, stage, query = ''] = page.exec(href) ?? [];
	if (base !== site) return null;
	const address = new URL(`${site}embed/${id}/${query}`);
	if (stage) address.searchParams.set('stage', stage);
	if (theme) address.searchParams.set('theme', theme);
	return address;
}
