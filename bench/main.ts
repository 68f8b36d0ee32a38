/** Measures everything, prints it, and writes `src/lib/validation/speed.json`, which the model page shows. */
import { availableParallelism } from 'node:os';
import type { Speed, SpeedRow } from '../src/lib/validation/speed.ts';
import { bareLoop } from './bare-loop.ts';
import { besideAgents } from './beside-agents.ts';
import { besideC } from './beside-c.ts';
import { besideOrderBook } from './beside-order-book.ts';
import { engineRows, type EngineRow } from './engine-rows.ts';
import { growth } from './growth.ts';
import { medianCost, mostRounds } from './measure.ts';
import { write } from './write.ts';

const cells = (...texts: string[]) => texts.map((text) => ` ${text}`.padStart(13)).join('');
const line = (what: string, ...texts: string[]) => console.log(what.padEnd(52) + cells(...texts));
const digits = (value: number) => value.toPrecision(4);

function measured({ what, target, runs, call }: EngineRow): SpeedRow {
	const { wall, cpu } = medianCost(call);
	const loops = cpu / runs / medianCost(bareLoop).cpu;
	line(what, digits(wall), digits(cpu), target === undefined ? '' : `${target} ms`, digits(loops));
	return { what, ms: cpu, target: target ?? null, loops };
}

// first, while the engine has seen nothing but the base case, as in a reader's browser
line('beside others', 'CPU ms', 'theirs', 'ratio');
const inC = besideC();
const agents = besideAgents();
const orders = besideOrderBook();
const beside: Speed['beside'] = {
	c: inC,
	orders: orders.whole,
	placing: orders.placing,
	selling: orders.selling,
	crossing: orders.crossing,
	agents
};
for (const [what, one] of Object.entries(beside)) {
	if (one) line(what, digits(one.ours), digits(one.other), digits(one.ratio));
	else line(what, 'no compiler');
}

line(`\nmedian of ${mostRounds}, of fewer if they take long`, 'ms', 'CPU ms', 'target', 'loops a run');
const rows = engineRows.map(measured);

line('\ngrowth', 'size: CPU ms');
const grows = growth();
for (const [by, lines] of Object.entries(grows)) {
	for (const [how, { points, slope }] of Object.entries(lines as Speed['growth']['traders'])) {
		line(
			`${by}, ${how}: power ${slope.toFixed(2)}`,
			...points.map(({ size, ms }) => `${size}: ${digits(ms)}`)
		);
	}
}

await write({
	on: {
		date: new Date().toISOString().slice(0, 10),
		node: process.versions.node,
		architecture: process.arch,
		cores: availableParallelism(),
		compiler: inC?.compiler ?? null
	},
	beside,
	orders: { levels: orders.levels, bids: orders.bids, ...orders.ending },
	rows,
	growth: grows
});
