import { dev } from '$app/environment';

/** What moves on a page has a script of its own; while developing, the framework wakes the whole page. */
export const csr = dev;
