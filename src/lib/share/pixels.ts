/** From a drawing to a picture of pixels, in the browser. */

/** Pixels for one of the drawing's: printed, or on a fine screen, it stays sharp. */
const fine = 2;

/**
 * @param style rules that the image brings along: its typefaces
 * @returns null where the browser will not draw it or not give it away
 */
export async function pixelsOf(svg: string, style: string): Promise<Blob | null> {
	try {
		const image = new Image();
		const styled = svg.replace('</svg>', `<style>${style}</style></svg>`);
		image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(styled)}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = fine * image.naturalWidth;
		canvas.height = fine * image.naturalHeight;
		canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((give) => canvas.toBlob(give, 'image/png'));
	} catch {
		return null;
	}
}
