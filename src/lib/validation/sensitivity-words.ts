/** The inputs by name, their values as readers see them, and what the comparison says in a sentence. */
import {
	formatCount,
	formatDuration,
	formatFall,
	formatLeverage,
	formatMoney,
	formatPercent,
	formatPrice,
	formatTimes
} from '$lib/format';
import type { Table } from './picture.ts';
import {
	crowds,
	type Input,
	type Measure,
	type Quartiles,
	type Sensitivity,
	type Swing
} from './sensitivity.ts';

interface Named {
	/** As it stands in a list, without a capital. */
	readonly name: string;
	readonly format: (value: number) => string;
}

export const named: Readonly<Record<Input, Named>> = {
	startPrice: { name: 'price at the start', format: formatPrice },
	typicalLeverage: { name: 'typical leverage', format: formatLeverage },
	leverageSpread: { name: 'spread of leverage', format: formatTimes },
	depth: { name: 'depth within 1%', format: formatMoney },
	openInterest: { name: 'open interest', format: formatMoney },
	exposedLongs: { name: 'share of exposed longs', format: (share) => formatPercent(share) },
	maintenanceMarginRate: { name: 'maintenance rate', format: (rate) => formatPercent(rate) },
	traders: { name: 'number of traders', format: formatCount },
	shock: { name: 'size of the news', format: (shock) => formatPercent(shock) },
	newsDuration: { name: 'time the news takes', format: formatDuration },
	refillHalfLife: { name: 'time in which bids return', format: formatDuration },
	permanentShare: { name: 'share of impact that stays', format: (share) => formatPercent(share) },
	makerWithdrawal: { name: 'how far makers step back', format: formatTimes },
	liquidationDelay: { name: 'delay of liquidations', format: formatDuration },
	insuranceFund: { name: 'insurance fund', format: formatMoney },
	exposedShorts: { name: 'share of exposed shorts', format: (share) => formatPercent(share) },
	calmSpread: { name: 'spread in calm', format: (spread) => formatPercent(spread, 2) },
	markWindow: {
		name: 'window of the mark price',
		format: (window) => (window ? formatDuration(window) : 'none')
	},
	tick: { name: 'step of the clock', format: formatDuration },
	duration: { name: 'time played', format: formatDuration }
};

export const formats: Readonly<Record<Measure, (value: number) => string>> = {
	fall: formatFall,
	forced: formatMoney
};

/** What moves a measure by less than this share of it is named, not drawn. */
export const drawnFrom = 0.005;

/** The inputs that move a measure, the strongest first, and the others. */
export function ranked({ base, swings }: Sensitivity, measure: Measure): { moving: Swing[]; still: Swing[] } {
	const least = drawnFrom * base[measure].median;
	const sorted = swings.toSorted((a, b) => b.effect[measure] - a.effect[measure]);
	return {
		moving: sorted.filter(({ effect }) => effect[measure] >= least),
		still: sorted.filter(({ effect }) => effect[measure] < least)
	};
}

/** The strongest input of a measure, both ways, in a sentence; inputs that do exactly the same are named together. */
export function answer(computed: Sensitivity, measure: Measure): string {
	const { moving } = ranked(computed, measure);
	const { less, more, effect } = moving[0]!;
	const alike = moving.filter((swing) => swing.effect[measure] > effect[measure] * (1 - 1e-9));
	const names = listed(alike.map(({ input }) => named[input].name));
	const [fewer, greater, base] = [less, more, computed.base].map((spread) =>
		formats[measure](spread[measure].median)
	);
	const counts = alike.length > 1 ? 'count' : 'counts';
	return `${capital(names)} ${counts} most: ${fewer} with a fifth less, ${greater} with a fifth more, ${base} in the base case.`;
}

/** The inputs that are not drawn, in a sentence. */
export function rest(computed: Sensitivity, measure: Measure): string {
	const { still } = ranked(computed, measure);
	if (still.length === 0) return '';
	return `Each of these moves it by less than ${formatPercent(drawnFrom)} of it: ${listed(still.map(({ input }) => named[input].name))}.`;
}

/** Every input in numbers under both measures, the strongest first. */
export function tableOf(
	computed: Sensitivity,
	titles: Readonly<Record<Measure, string>>,
	base: string
): Table {
	return {
		caption: `Median of ${crowds} crowds; in brackets the middle half of them`,
		head: ['Input', 'A fifth less', 'A fifth more'],
		groups: (['fall', 'forced'] as const).map((measure) => ({
			name: `${titles[measure]}; ${base}: ${spreadText(measure, computed.base[measure])}`,
			rows: computed.swings
				.toSorted((a, b) => b.effect[measure] - a.effect[measure])
				.map(({ input, value, less, more }) => [
					`${capital(named[input].name)}, ${named[input].format(value)}`,
					spreadText(measure, less[measure]),
					spreadText(measure, more[measure])
				])
		}))
	};
}

/** A median with its quartiles. */
export function spreadText(measure: Measure, { lower, median, upper }: Quartiles): string {
	const [first, middle, last] = [lower, median, upper].map(formats[measure]);
	return first === last ? middle! : `${middle} (${first} to ${last})`;
}

/** In a list of names, which begin small, one begins a line. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

export function listed(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
