/** The last people and crowds built for each place in a list of assets: a repeated run draws nobody anew. */
import { crowdFields, tradersOn } from '../kept-crowd.ts';
import type { Side } from '../margin.ts';
import { people, type People } from '../people.ts';
import { crowdOf, type Crowd } from '../population.ts';
import { stream } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import type { Crowds } from '../timeline-clock.ts';

interface Kept {
	people: People;
	crowd: Crowd;
	setting: readonly number[];
}

/** No result depends on what is kept. At most as many as assets in a run. */
const kept: Record<Side, Kept[]> = { long: [], short: [] };

/** The seed of one asset's crowd: nobody stands in two markets. */
export function seedOf(seed: number, symbol: string): number {
	return stream(seed, `assets: ${symbol}`).word();
}

/**
 * The longs and the shorts of an asset, built if they are not the last ones at this place.
 *
 * @param place in the list of assets
 * @param seed of the asset: `seedOf`
 */
export function crowdsAt(place: number, scenario: Scenario, seed: number): Crowds {
	return {
		longs: crowdAt('long', place, scenario, seed, scenario.exposedLongs),
		shorts: crowdAt('short', place, scenario, seed, scenario.exposedShorts)
	};
}

function crowdAt(side: Side, place: number, scenario: Scenario, seed: number, exposedShare: number): Crowd {
	const last = kept[side][place];
	const count = tradersOn(side, scenario);
	const same = last?.people.seed === seed && last.people.count === count;
	const fields = crowdFields.filter((field) => field !== 'exposedLongs');
	const setting = [...fields.map((field) => scenario[field]), exposedShare];
	if (same && setting.every((value, k) => value === last.setting[k])) return last.crowd;
	const them = same ? last.people : people(seed, count, side);
	const crowd = crowdOf(them, scenario, exposedShare);
	kept[side][place] = { people: them, crowd, setting };
	return crowd;
}
