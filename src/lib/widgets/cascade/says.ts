/** What the cascade says in sentences: its answer, and where the playback stands. */
import { formatDuration, formatFall, formatPercent } from '$lib/format';
import { nameOf } from '../steps.ts';
import type { Course } from './course.ts';
import { outcomeInWords } from './results.ts';

const words = {
	opening: (what: string) => `${what === 'news' ? 'News' : 'A sale'} that alone costs`,
	ends: { waves: 'ends at', minutes: 'takes the price to' },
	later: (after: string, hours: number, change: string) => ` in ${after}; after ${hours}\u00a0h, ${change}`,
	end: 'the end, '
};

/** The parts of the answer, in their order; the two numbers in it are the second and the fourth. */
export function answerOf(course: Course): readonly [string, string, string, string, string] {
	const { market, low, later, counts } = course;
	const after = later
		? words.later(formatDuration(60 * low.clock), later.hours, fallTo(course, later.drop))
		: '';
	return [
		words.opening(market.shockKind),
		formatPercent(market.shock),
		words.ends[counts],
		fallTo(course, low.drop),
		`${after}. ${outcomeInWords(course)}`
	];
}

/** A position of the playback. */
export function positionText(course: Course, position: number): string {
	const { market, low, steps, length } = course;
	if (course.counts === 'minutes') {
		const { drop, wave } = course.at(position);
		const when = `${formatDuration(60 * position)}, ${fallTo(course, drop)}`;
		return wave > 0 ? `${when}, wave ${wave}` : when;
	}
	if (position >= length) return `${words.end}${fallTo(course, low.drop)}`;
	const whole = Number.isInteger(position);
	return `${whole ? 'before ' : 'during '}${nameOf(steps[Math.floor(position)]!, market.shockKind)}`;
}

/** A distance below the starting price. */
function fallTo({ market }: Course, drop: number): string {
	return formatFall(drop / market.startPrice);
}
