/** The package brings no types of its own: as much of them as we use. */
declare module 'subset-font' {
	export default function subsetFont(font: Buffer, text: string, options?: object): Promise<Buffer>;
}
