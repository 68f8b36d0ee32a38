/** The curves of the picture as paths. */
import { area, line } from 'd3';
import type { Plot } from './layouts.ts';
import { rivalEnd } from './obstacles.ts';
import type { Sample, Shown } from './shown.ts';

export interface Strokes {
	readonly bids: string;
	readonly sales: string;
	readonly rival: string;
	/** The ground between the curves, down to where they meet. */
	readonly gap: string;
	/** The waves as stairs: across by what was on sale, down to the bids that took it. */
	readonly stairs: string;
	/** From the end of the first sale's own fall down to the gain's bars. */
	readonly plumb: string;
}

export function strokesOf({ samples, run, rival, closest }: Shown, { x, y }: Plot): Strokes {
	const curve = (part: (sample: Sample) => number) =>
		line<Sample>(
			(sample) => round(x(part(sample))),
			(sample) => round(y(sample.drop))
		);
	const ground = area<Sample>()
		.y((sample) => round(y(sample.drop)))
		.x0((sample) => round(x(sample.bids)))
		.x1((sample) => round(x(sample.sales)));
	const end = rivalEnd(rival.drop, samples.at(-1)!.drop);
	const first = run.waves[0]?.fromDrop ?? run.stopDrop;
	let sold = run.initialCoins;
	let stairs = `M${round(x(0))} ${round(y(0))}H${round(x(sold))}V${round(y(first))}`;
	for (const wave of run.waves) {
		sold += wave.coins;
		stairs += `H${round(x(sold))}V${round(y(wave.toDrop))}`;
	}
	return {
		bids: curve(({ bids }) => bids)(samples) ?? '',
		sales: curve(({ sales }) => sales)(samples) ?? '',
		rival: curve((sample) => sample.rival)(samples.filter(({ drop }) => drop <= end)) ?? '',
		gap: ground(samples.filter(({ drop }) => drop <= run.stopDrop)) ?? '',
		stairs,
		plumb: closest ? `M${round(x(run.initialCoins))} ${round(y(first))}V${round(y(closest.drop))}` : ''
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
