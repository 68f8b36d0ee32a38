/** Arguments of cascades as family trees, and values just outside their ranges. */
import * as sim from '../../src/lib/sim/index.ts';
import { aboveZero, fromZero, type Argument } from './arguments.ts';

const chance = sim.stream(1, 'ranges');

export const branchingArguments: Record<string, Argument[]> = {
	cascadeSizeChance: [
		['gain', (value: number) => sim.cascadeSizeChance(value, 1), fromZero],
		['size', (value: number) => sim.cascadeSizeChance(1, value), [0, 1.5, 1e9 + 1, NaN]]
	],
	cascadeReaches: [
		['gain', (value: number) => sim.cascadeReaches(value, 1), fromZero],
		['size', (value: number) => sim.cascadeReaches(1, value), [0, 1.5, 1e6 + 1, NaN]]
	],
	meanCascade: [['gain', sim.meanCascade, fromZero]],
	cascadeVariance: [['gain', sim.cascadeVariance, fromZero]],
	runawayChance: [['gain', sim.runawayChance, fromZero]],
	drawCascade: [
		['gain', (value: number) => sim.drawCascade(value, chance, 5), aboveZero],
		['most', (value: number) => sim.drawCascade(0.5, chance, value), [1, 2.5, 1e6 + 1, NaN]]
	]
};
