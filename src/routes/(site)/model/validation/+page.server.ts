import { laws, shownLaws } from '$lib/validation';
import type { PageServerLoad } from './$types';

/** Every law is tried anew whenever the page is built; one that does not hold stops the build. */
export const load: PageServerLoad = () => ({ laws: shownLaws(laws) });
