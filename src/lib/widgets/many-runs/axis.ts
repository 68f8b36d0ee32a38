/** What can change along the picture, and where its places lie. */
import type { NumberInput } from '$lib/embed/spec';
import { linearScale, logScale, type Scale } from '$lib/chart/scale';
import type { Scenario } from '$lib/sim';
import { news, timeInputs, toPlay } from '../time.ts';
import type { ManyValues } from './spec.ts';

/** The inputs that are numbers of a scenario: its name there, and how it counts. */
const fields = {
	leverage: ['typicalLeverage', 1],
	depth: ['depth', 1],
	shock: ['shock', 1],
	refill: ['refillHalfLife', 1],
	makers: ['makerWithdrawal', 100],
	delay: ['liquidationDelay', 1],
	fund: ['insuranceFund', 1],
	openInterest: ['openInterest', 1],
	maintenance: ['maintenanceMarginRate', 1]
} as const satisfies Record<string, readonly [field: keyof Scenario, times: number]>;

export type Along = keyof typeof fields;

/** Those whose low end is where it happens are spaced by ratio. */
const byRatio: readonly Along[] = ['leverage', 'depth', 'refill', 'openInterest', 'maintenance'];

/** Places along the picture. */
const places = 33;

export function inputOf(along: Along): NumberInput {
	return along === 'shock' ? news : timeInputs[along];
}

/** From the lowest value of the control to the highest, three digits each. */
export function valuesAlong(along: Along): number[] {
	const { min, max } = inputOf(along);
	return Array.from({ length: places }, (_, i) => {
		const value = valueAlong(along, i / (places - 1));
		return Math.min(max, Math.max(min, Number(value.toPrecision(3))));
	});
}

export function scaleAlong(along: Along, range: readonly [number, number]): Scale {
	const { min, max } = inputOf(along);
	return byRatio.includes(along) ? logScale([min, max], range) : linearScale([min, max], range);
}

/** The value at a part of the way, 0 to 1: where a hand has pulled the line. */
export function valueAlong(along: Along, part: number): number {
	const { min, max } = inputOf(along);
	const held = Math.min(1, Math.max(0, part));
	return byRatio.includes(along) ? min * (max / min) ** held : min + (max - min) * held;
}

/** What the axis says under it: round values within the track. */
export function ticksAlong(along: Along): number[] {
	return ticks[along];
}

const ticks: Record<Along, number[]> = {
	leverage: [2, 3, 5, 10, 20, 30],
	depth: [40e6, 100e6, 200e6, 400e6, 1200e6],
	shock: [0.01, 0.04, 0.07, 0.1],
	refill: [10, 60, 300, 1200, 3600],
	makers: [0, 0.05, 0.1, 0.15, 0.2],
	delay: [0, 60, 120, 180, 240, 300],
	fund: [0, 0.5e9, 1e9, 1.5e9, 2e9],
	openInterest: [5e9, 10e9, 20e9, 50e9, 100e9],
	maintenance: [0.001, 0.002, 0.005, 0.01, 0.02]
};

/** The name of the parameter in a scenario, and its value there. */
export function inScenario(along: Along, value: number): { name: keyof Scenario; value: number } {
	const [name, times] = fields[along];
	return { name, value: times * value };
}

/** The engine's scenario for what the controls say. */
export function scenarioOf(values: ManyValues): Scenario {
	return toPlay({ ...values, book: 'refilling', kind: 'news' });
}
