/**
 * `npm run heights`: builds the site, measures every embed and writes `src/lib/widgets/heights.json`, which the next build
 * publishes. A widget that has none yet is built with a guess, so that there is something to measure.
 */
import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureChromium, chromiumFlags } from './chromium.mjs';
import { frames, measureHeights, type Heights } from './embed-heights.ts';
import { widgets } from './embeds.ts';
import { serve } from './serve.mjs';
import { tool } from './tool.mjs';

const file = 'src/lib/widgets/heights.json';
const guess = 1000;
/** Stored heights are round, and a little more than was measured: typefaces differ between machines. */
const room = 1.01;
const round = 10;

interface Listed {
	readonly widgets: readonly { readonly id: string; readonly stages: readonly { readonly id: string }[] }[];
}

const before = readFileSync(file, 'utf8');
const known = JSON.parse(before) as Record<string, Heights>;
const guessed = Object.fromEntries(Object.keys(frames).map((width) => [width, guess]));
write(Object.fromEntries(widgets().map((id) => [id, known[id] ?? guessed])));

try {
	if ((await tool('vite', ['build', '--logLevel', 'warn'])) !== 0) throw new Error('The site was not built.');
	const measured = await measureAll();
	write(measured);
	for (const [id, heights] of Object.entries(measured)) console.log(id, heights);
	console.log(`Written to ${file}: build again to publish them.`);
} catch (error) {
	writeFileSync(file, before);
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function measureAll(): Promise<Record<string, Heights>> {
	const site = await serve({ folder: 'build' });
	const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags() });
	const { widgets } = JSON.parse(readFileSync('build/embed/widgets.json', 'utf8')) as Listed;
	const all: Record<string, Heights> = {};
	for (const { id, stages } of widgets) {
		const names = stages.map(({ id }) => id);
		const heights = await measureHeights(browser, `${site.url}embed/${id}/`, names);
		all[id] = Object.fromEntries(
			Object.entries(heights).map(([width, height]) => [width, round * Math.ceil((height * room) / round)])
		);
	}
	await browser.close();
	await site.close();
	return all;
}

function write(heights: Record<string, Heights>): void {
	writeFileSync(file, `${JSON.stringify(heights, null, '\t')}\n`);
}
