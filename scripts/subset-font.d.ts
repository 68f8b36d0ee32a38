/** The package brings no types of its own: as much of them as we use. */
declare module 'subset-font' {
	interface Options {
		targetFormat?: 'sfnt' | 'woff' | 'woff2';
		variationAxes?: Record<string, number | { min?: number; max?: number; default?: number }>;
		preserveNameIds?: number[];
	}
	export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
