/** Chromium by its own protocol, and Firefox by the one that browsers have agreed on (WebDriver BiDi). */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Frame, type LaunchOptions, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../../scripts/chromium.mjs';
import { bounded, patience, type Engine, type Place, type Which } from './engine.ts';

const size = { width: 1280, height: 1000 };
/** Chromium's own number for what no site may do; its setting for other origins alone gives them a storage of their own. */
const refused = 2;

/** Starts one that refuses storage to frames of another origin. */
export async function startPuppeteer({ engine, path }: Which): Promise<Engine> {
	const profile = mkdtempSync(join(tmpdir(), 'unwind-profile-'));
	const browser = await launch({
		executablePath: path,
		headless: true,
		defaultViewport: size,
		protocolTimeout: 2 * patience,
		...(engine === 'firefox' ? firefox() : chromium(profile))
	});
	const page = await browser.newPage();
	page.setDefaultTimeout(patience);
	const trouble: string[] = [];
	listen(page, trouble);
	return {
		...place(page, page.mainFrame()),
		async open(url) {
			trouble.length = 0;
			await page.goto(url, { waitUntil: 'load' });
		},
		framed: async () => {
			const frame = page.mainFrame().childFrames()[0];
			if (!frame) throw new Error('there is no frame in the page');
			// Firefox may still name the empty document that a frame begins with.
			const there = () => location.href !== 'about:blank' && document.readyState === 'complete';
			await frame.waitForFunction(there);
			return place(page, frame);
		},
		trouble: () => trouble,
		async close() {
			await browser.close();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}

function firefox(): LaunchOptions {
	return { browser: 'firefox', extraPrefsFirefox: { 'network.cookie.cookieBehavior': 1 } };
}

function chromium(profile: string): LaunchOptions {
	mkdirSync(join(profile, 'Default'));
	const preferences = { profile: { default_content_setting_values: { cookies: refused } } };
	writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
	return { browser: 'chrome', userDataDir: profile, args: chromiumFlags() };
}

function listen(page: Page, trouble: string[]): void {
	const tell = (sentence: string) => {
		// Every browser asks a server for it, for the tab of a page that names no picture of its own.
		if (!sentence.includes('/favicon.ico')) trouble.push(sentence);
	};
	page.on('console', (message) => {
		const { url = '' } = message.location();
		if (message.type() === 'error') tell(`console: ${message.text()} ${url}`);
	});
	page.on('pageerror', (error) => tell(`error: ${error instanceof Error ? error.message : String(error)}`));
}

function place(page: Page, frame: Frame): Place {
	return {
		evaluate: (run, given) => bounded(frame.evaluate(run as never, given as never), String(run)),
		async press(selector, key) {
			await frame.evaluate((selector) => {
				const all = [...document.querySelectorAll<HTMLElement>(selector)];
				const seen = all.find((element) => element.checkVisibility());
				if (!seen) throw new Error(`nobody sees ${selector}`);
				seen.focus();
			}, selector);
			await page.keyboard.press(key);
		}
	};
}
