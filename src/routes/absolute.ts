/** Addresses for those who read them elsewhere: frames' hosts, search engines, previews. All others are relative. */
import { base } from '$app/paths';

/**
 * The absolute address of a path of the site. Its origin is the build's: `SITE_ORIGIN`.
 * @param here address of the page or file that is being written
 * @param path from the site's root: `widgets/cascade/`
 */
export function absolute(here: URL, path: string): string {
	return new URL(`${base}/${path}`, here).href;
}
