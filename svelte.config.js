import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { mdsvex } from 'mdsvex';
import rehypeSlug from 'rehype-slug';
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { siteOrigin } from './scripts/origin.mjs';
import { withoutUnread } from './scripts/unread.mjs';
import { weighed } from './scripts/weights.mjs';
import { early } from './src/lib/embed/early.js';

/** The commit names the build, so that two builds of one commit are the same files. */
function commit() {
	try {
		return execSync('git rev-parse --short=12 HEAD', { stdio: ['ignore', 'pipe', 'ignore'] })
			.toString()
			.trim();
	} catch {
		return 'unversioned';
	}
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.md'],
	preprocess: [
		vitePreprocess(),
		mdsvex({ extensions: ['.md'], highlight: { optimise: false }, rehypePlugins: [rehypeSlug] })
	],
	compilerOptions: {
		discloseVersion: false,
		// One short name for a file's styles wherever it is compiled: pages and embeds share one prerendered markup.
		cssHash: ({ hash, filename }) => `u${hash(relative('.', filename ?? '')).slice(0, 3)}`
	},
	kit: {
		adapter: weighed(withoutUnread(adapter({ strict: true }), 'build'), 'build'),
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
		version: { name: commit() },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${createHash('sha256').update(early).digest('base64')}`],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		prerender: {
			origin: siteOrigin(process.env.SITE_ORIGIN),
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail'
		}
	}
};
