/** The curves of the picture as paths. */
import { polyline } from '$lib/chart/pen';
import { tenth } from '$lib/chart/scale';
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
	const curve = (part: (sample: Sample) => number, along = samples) =>
		polyline(along.map((sample) => [x(part(sample)), y(sample.drop)]));
	const end = rivalEnd(rival.drop, samples.at(-1)!.drop);
	const first = run.waves[0]?.fromDrop ?? run.stopDrop;
	const above = samples.filter(({ drop }) => drop <= run.stopDrop);
	const ground = [
		...above.map(({ sales, drop }) => [x(sales), y(drop)] as const),
		...above.toReversed().map(({ bids, drop }) => [x(bids), y(drop)] as const)
	];
	let sold = run.initialCoins;
	let stairs = `M${tenth(x(0))} ${tenth(y(0))}H${tenth(x(sold))}V${tenth(y(first))}`;
	for (const wave of run.waves) {
		sold += wave.coins;
		stairs += `H${tenth(x(sold))}V${tenth(y(wave.toDrop))}`;
	}
	return {
		bids: curve(({ bids }) => bids),
		sales: curve(({ sales }) => sales),
		rival: curve(
			(sample) => sample.rival,
			samples.filter(({ drop }) => drop <= end)
		),
		gap: `${polyline(ground)}z`,
		stairs,
		plumb: closest ? `M${tenth(x(run.initialCoins))} ${tenth(y(first))}V${tenth(y(closest.drop))}` : ''
	};
}
