/** Where the site will stand on the web: what the few addresses that must be absolute begin with. */

/** Where `npm start` serves it. */
const here = 'http://localhost:4173';

/**
 * @param {string | undefined} given as `SITE_ORIGIN` names it; nothing means this machine
 * @throws Error saying what an origin is, if it is none
 */
export function siteOrigin(given) {
	if (!given) return here;
	const url = URL.canParse(given) ? new URL(given) : null;
	if (url && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(given))
		return url.origin;
	throw new Error(
		`SITE_ORIGIN must be an address without a path, such as https://example.org, got "${given}". A path goes into BASE_PATH, such as /unwind.`
	);
}
