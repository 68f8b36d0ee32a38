/** The colour that a page really shows at a point. */
import type { Page } from '@playwright/test';

/** Red, green and blue, 0 to 255; the point is in pixels from the top left of what is on screen. */
export async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
	const shot = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
	const reader = await page.context().newPage();
	const colour = await reader.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
		const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
		canvas.drawImage(picture, 0, 0);
		return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
	}, shot.toString('base64'));
	await reader.close();
	return colour;
}
