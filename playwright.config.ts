/**
 * The browser's tests: they open the built site (`npm run build` first) in a Chromium that is found or named.
 *
 * The built engine is asked for its bits in that Chromium too (`tests/engines/bits.spec.ts`).
 *
 * With `UNWIND_BROWSERS=all` also in the browsers that `npx playwright install` has brought, if it has, and the
 * widgets' files in those of the system (`tests/engines`), each spoken to in its own way.
 */
import { defineConfig, firefox, webkit, type Project } from '@playwright/test';
import { existsSync } from 'node:fs';
import { chromiumFlags, findChromium } from './scripts/chromium.mjs';
import { findFirefox, findWebkit } from './scripts/engines.mjs';
import type { Options } from './tests/engines/site.ts';

const chromiumPath = findChromium();
const chromium: Project = {
	name: 'chromium',
	use: {
		browserName: 'chromium',
		launchOptions: { executablePath: chromiumPath ?? undefined, args: chromiumFlags() }
	}
};

function others(): Project[] {
	return [firefox, webkit]
		.filter((browser) => existsSync(browser.executablePath()))
		.map((browser) => ({
			name: browser.name(),
			// Stored heights are those that one browser measures.
			testIgnore: '**/heights.spec.ts',
			use: { browserName: browser.name() as 'firefox' | 'webkit' }
		}));
}

/** The browser that every test run has, and the one test of it there that `npm test` needs. */
function bits(): Project<object, Options>[] {
	if (!chromiumPath) return [];
	const which = { engine: 'chromium', path: chromiumPath } as const;
	return [{ name: 'engine: chromium', testDir: 'tests/engines', testMatch: 'bits.spec.ts', use: { which } }];
}

function engines(): Project<object, Options>[] {
	const found = [
		{ engine: 'chromium', path: chromiumPath },
		{ engine: 'firefox', path: findFirefox() },
		{ engine: 'webkit', path: findWebkit() }
	] as const;
	const all = found.flatMap(({ engine, path }) => (path ? [{ engine, path }] : []));
	return [
		...all.map((which) => ({
			name: `engine: ${which.engine}`,
			testDir: 'tests/engines',
			testIgnore: 'numbers.spec.ts',
			use: { which }
		})),
		{ name: 'engines: together', testDir: 'tests/engines', testMatch: 'numbers.spec.ts', use: { all } }
	];
}

export default defineConfig<object, Options>({
	testDir: 'tests/browser',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	/** A build in which nothing works says so at once, and not after an hour of waiting. */
	maxFailures: 40,
	/** A test that is slow on a busy machine has not failed: only one that hangs has. */
	timeout: 180_000,
	reporter: 'list',
	use: { locale: 'en-US', timezoneId: 'UTC', colorScheme: 'light', trace: 'off' },
	projects:
		process.env.UNWIND_BROWSERS === 'all' ? [chromium, ...others(), ...engines()] : [chromium, ...bits()]
});
