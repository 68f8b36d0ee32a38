/** What every test in another browser starts from: the browser, the served files, and which widgets there are. */
import { test as base } from '@playwright/test';
import { existsSync, readdirSync } from 'node:fs';
import type { Engine, Which } from './engine.ts';
import { startPuppeteer } from './puppeteer.ts';
import { startSites, type Sites } from './server.ts';
import { startWebkit } from './webkit.ts';

if (!existsSync('build/embed')) throw new Error('There is no build/: run `npm run build` first.');

/** Every widget's id. */
export const widgets = readdirSync('build/embed').filter((id) => existsSync(`build/embed/${id}/index.html`));

/** What a project of `playwright.config.ts` sets. */
export interface Options {
	/** The one to be tested. */
	which: Which;
	/** All on this machine, for those who compare. */
	all: readonly Which[];
}

interface Shared extends Options {
	engine: Engine;
	sites: Sites;
}

export const test = base.extend<object, Shared>({
	which: [
		{ engine: 'chromium', path: '' },
		{ option: true, scope: 'worker' }
	],
	all: [[], { option: true, scope: 'worker' }],
	engine: [
		async ({ which }, use) => {
			const engine = await start(which);
			await use(engine);
			await engine.close();
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	sites: [
		async ({}, use) => {
			const sites = await startSites();
			await use(sites);
			await sites.close();
		},
		{ scope: 'worker' }
	]
});

export function start(which: Which): Promise<Engine> {
	return which.engine === 'webkit' ? startWebkit(which) : startPuppeteer(which);
}
