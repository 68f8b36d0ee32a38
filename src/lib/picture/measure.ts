/** How much room words take, by the letters of our typefaces: a close guess for any other of their kind. */
import { advances, letters } from './advances.ts';

export type Face = 'sans' | 'serif';

/** Of letters that are in no table, in thousandths of the text's size. */
const usual = 550;
/** Above and below the base line, in parts of the text's size. */
export const metrics = {
	sans: { ascent: 1.024, descent: 0.4 },
	serif: { ascent: 1.036, descent: 0.335 }
} as const;

const places = new Map([...letters].map((letter, index) => [letter, index]));

/** The width of a text in the unit of its size. */
export function widthOf(text: string, size: number, weight: number, face: Face = 'sans'): number {
	const table = advances[face === 'serif' ? 'serif 600' : weight >= 550 ? 'sans 600' : 'sans 400'];
	let sum = 0;
	for (const letter of text) sum += table[places.get(letter) ?? -1] || usual;
	return (sum * size) / 1000;
}
