/** The browser's tests: they open the built site (`npm run build` first) in a Chromium that is found or named. */
import { defineConfig, type Project } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/chromium.mjs';

const chromium: Project = {
	name: 'chromium',
	use: {
		browserName: 'chromium',
		launchOptions: { executablePath: findChromium() ?? undefined, args: chromiumFlags() }
	}
};
/** For `npm run test:all`, with the browsers that `npx playwright install` has brought. */
const others: Project[] = [
	{ name: 'firefox', use: { browserName: 'firefox' } },
	{ name: 'webkit', use: { browserName: 'webkit' } }
];

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	timeout: 60_000,
	reporter: 'list',
	use: { locale: 'en-US', timezoneId: 'UTC', colorScheme: 'light', trace: 'off' },
	projects: process.env.UNWIND_BROWSERS === 'all' ? [chromium, ...others] : [chromium]
});
