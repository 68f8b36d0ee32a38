/** The work that a page does by itself: none, while nothing plays. */
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

interface Counted {
	workDone: string[];
}

/** Before the page opens: every frame, timer and interval that comes due will be written down. */
export async function watchWork(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const work: string[] = [];
		(window as unknown as Counted).workDone = work;
		const counted =
			<Arguments extends unknown[]>(name: string, callback: (...given: Arguments) => unknown) =>
			(...given: Arguments) => {
				work.push(`${name} ${callback.toString().slice(0, 80)}`);
				return callback(...given);
			};
		const { requestAnimationFrame, setTimeout, setInterval } = window;
		window.requestAnimationFrame = (callback) =>
			requestAnimationFrame.call(window, counted('frame', callback));
		window.setTimeout = ((callback: () => unknown, delay?: number) =>
			setTimeout.call(window, counted('timer', callback), delay)) as typeof window.setTimeout;
		window.setInterval = ((callback: () => unknown, delay?: number) =>
			setInterval.call(window, counted('interval', callback), delay)) as typeof window.setInterval;
	});
}

/** What has been opened settles, and from then on nothing in any of its frames does anything for a whole second. */
export async function comesToRest(page: Page): Promise<void> {
	const done = () =>
		Promise.all(
			page.frames().map((frame) => frame.evaluate(() => (window as unknown as Counted).workDone ?? []))
		);
	const inASecond = async () => {
		const before = await done();
		await page.waitForTimeout(1000);
		return (await done()).flatMap((work, index) => work.slice(before[index]?.length));
	};
	await expect.poll(inASecond, 'work while nothing plays').toEqual([]);
}
