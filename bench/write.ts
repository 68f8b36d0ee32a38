/** Writes down what was measured: rounded, so that another run changes few digits, and laid out as Prettier does. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Beside, Grown, Speed } from '../src/lib/validation/speed.ts';

/** From the project's root, where npm starts its scripts. */
const file = join('src', 'lib', 'validation', 'speed.json');

/** To two digits: a second run differs in the third. */
function round(value: number): number {
	return Number(value.toPrecision(2));
}

function beside({ ours, other, ratio }: Beside): Beside {
	return { ours: round(ours), other: round(other), ratio: round(ratio) };
}

function grown({ points, slope }: Grown): Grown {
	return {
		points: points.map(({ size, ms }) => ({ size, ms: round(ms) })),
		slope: Math.round(100 * slope) / 100
	};
}

/** As it is written. */
export function rounded({ on, beside: compared, orders, rows, growth }: Speed): Speed {
	const { traders, ticks, assets, runs } = growth;
	const each = (id: keyof Speed['beside']) => {
		const one = compared[id];
		return one && beside(one);
	};
	return {
		on,
		beside: {
			c: each('c'),
			orders: each('orders'),
			placing: each('placing'),
			selling: each('selling'),
			crossing: each('crossing'),
			agents: each('agents')
		},
		orders,
		rows: rows.map(({ what, ms, target, loops }) => ({
			what,
			ms: round(ms),
			target,
			loops: round(loops)
		})),
		growth: {
			traders: { drawn: grown(traders.drawn), kept: grown(traders.kept) },
			ticks: { longer: grown(ticks.longer), finer: grown(ticks.finer) },
			assets: { copies: grown(assets.copies) },
			runs: { static: grown(runs.static), timeline: grown(runs.timeline) }
		}
	};
}

export async function write(measured: Speed): Promise<void> {
	const text = JSON.stringify(rounded(measured));
	const options = await resolveConfig(file);
	writeFileSync(file, await format(text, { ...options, parser: 'json' }));
	console.log(`\n${file}: ${readFileSync(file, 'utf8').split('\n').length - 1} lines`);
}
