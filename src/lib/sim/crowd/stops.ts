/**
 * Stop orders: sold at the market once the price has fallen through a level that everybody watches, a round number or an
 * old low. They stand just under the levels, or evenly between them where nobody watches.
 */
import { stream } from '../random.ts';
import { refuse, within } from '../range.ts';
import { anyDelay, anyNotional, type Kind } from './behaviour.ts';
import { Ladder } from './ladder.ts';

export interface Stops {
	/** USD of all stops at the starting price. */
	readonly notional: number;
	/** Levels as moves from the starting price, fractions; ascending, 0.0001 to 0.99, 1 to 100 of them. */
	readonly levels: readonly number[];
	/** How far under its level the last stop of a cluster stands, fraction of the starting price; 0.0001 to 0.1. */
	readonly band: number;
	/** Share of stops that stand in clusters; the rest is spread evenly from the start to the last level. 0 to 1. */
	readonly clustered: number;
	/** Seconds; 0 to 7 days. A stop is a market order: usually 0. */
	readonly delay: number;
}

/** $1B under every twentieth of the price. */
export const baseStops: Stops = {
	notional: 1e9,
	levels: [0.05, 0.1, 0.15, 0.2, 0.25, 0.3],
	band: 0.003,
	clustered: 0.9,
	delay: 0
};

/** How many orders the notional is cut into. */
const count = 1200;

export const stops: Kind<Stops> = {
	with: 'money',
	ranges: { notional: anyNotional, delay: anyDelay, band: [0.0001, 0.1], clustered: [0, 1] },
	check(name, { levels }) {
		if (!(levels.length >= 1 && levels.length <= 100)) {
			refuse(`${name}.levels.length`, '1 to 100', levels.length);
		}
		levels.forEach((level, k) => {
			within(`${name}.levels[${k}]`, level, 0.0001, 0.99);
			if (level <= (levels[k - 1] ?? 0))
				refuse(`${name}.levels[${k}]`, `above the one before, ${levels[k - 1]}`, level);
		});
	},
	behave({ notional, levels, band, clustered }, { startPrice, seed }) {
		const draws = stream(seed, 'stops: place');
		const triggers = new Float64Array(count);
		for (let k = 0; k < count; k++) {
			const draw = draws.uniform();
			const level = levels[k % levels.length];
			triggers[k] = k < clustered * count ? level + band * draw : levels[levels.length - 1] * draw;
		}
		const ladder = new Ladder(triggers, notional / startPrice);
		return { wanted: ({ move }) => ladder.at(move) };
	}
};
