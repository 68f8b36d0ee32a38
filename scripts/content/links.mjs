/** Links of a page: relative, and to a page, a file and a heading that exist. */

/** @typedef {import('./source.mjs').Finding} Finding */
/** @typedef {{ has: (address: string) => boolean, anchors: (address: string) => ReadonlySet<string> | null }} Site */

const origin = 'https://site.invalid';
/** A made-up base path: what climbs above the site leaves it. */
const base = '/base';

/**
 * @param {import('./page.mjs').Page} page
 * @param {Site} site
 * @returns {Finding[]}
 */
export function links(page, site) {
	return targets(page).flatMap(({ href, line }) => {
		const message = problem(href, page.address, site);
		return message ? [{ line, message }] : [];
	});
}

/**
 * What is wrong with a link on the page at an address; null when nothing is.
 * @param {string} href
 * @param {string} from
 * @param {Site} site
 */
function problem(href, from, site) {
	if (href.startsWith('https://')) return null;
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return `${href}: links are relative, or begin with https://`;
	if (href.startsWith('/')) return `${href}: links are relative, so that the site works under any base path`;
	const { pathname, hash } = new URL(href, `${origin}${base}${from}`);
	if (!pathname.startsWith(`${base}/`)) return `${href}: leads out of the site`;
	const address = pathname.slice(base.length);
	if (!site.has(address)) {
		const slash = site.has(`${address}/`) ? '; with a slash at the end there is' : '';
		return `${href}: there is no page ${address}${slash}`;
	}
	const anchors = site.anchors(address);
	const anchor = decodeURIComponent(hash.slice(1));
	if (!anchor || !anchors || anchors.has(anchor)) return null;
	return `${href}: ${address} has no heading with the id ${anchor}`;
}

/** @param {import('./page.mjs').Page} page */
function targets({ source }) {
	const inProse = source.prose.split('\n').flatMap((text, index) => {
		const found = [...text.matchAll(/\]\(\s*([^)\s]+)[^)]*\)/g), ...text.matchAll(/^\s*\[[^\]]+\]:\s*(\S+)/g)];
		return found.map(([, href = '']) => ({ href, line: index + 1 }));
	});
	const inTags = source.tags
		.filter(({ name }) => !/^[A-Z]/.test(name))
		.flatMap(({ attributes }) => attributes)
		.filter(({ name }) => name === 'href' || name === 'src')
		.map(({ value, line }) => ({ href: value, line }));
	return [...inProse, ...inTags];
}
