/** Days as forms write them, `2027-03-05`, as sentences do. */

const day = 86_400_000;
const months = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ');

/** `5 Mar 2027`, so many days after a date; a part of a day belongs to the day before it ends. */
export function dateAfter(start: string, days: number): string {
	const date = new Date(Date.parse(start) + Math.floor(days) * day);
	return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

/** As forms write it, and a day that there is. */
export function isDate(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
