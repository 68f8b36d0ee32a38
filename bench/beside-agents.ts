/** The timeline beside the same rules with an object for each trader. */
import { baseScenario, timeline, type Scenario } from '../src/lib/sim/index.ts';
import { playAgents } from './agents.ts';
import { compared, cost, inTurn, taking, type Compared } from './measure.ts';

/** Last prices may differ by this share: sums run in another order, and exponentials are the machine's own. */
export const priceTolerance = 1e-12;

/**
 * Where both end.
 *
 * @throws Error unless the last prices agree, and as many traders were closed
 */
export function agree(scenario: Scenario, seed: number): { closed: number; apart: number } {
	const { longs, shorts, columns, ticks, summary } = timeline(scenario, seed);
	const { closed, lastPrice } = playAgents(scenario, longs, shorts);
	const apart = Math.abs(lastPrice / columns.price[ticks]! - 1);
	if (!(apart <= priceTolerance) || closed !== summary.accountsClosed)
		throw new Error(
			`agents: ${summary.accountsClosed} closed, last price ${columns.price[ticks]}, got ${closed} and ${lastPrice}`
		);
	return { closed, apart };
}

const rounds = 7;

export function besideAgents(): Compared {
	agree(baseScenario, 1);
	const { longs, shorts } = timeline(baseScenario, 1);
	const engine = taking((k) => timeline({ ...baseScenario, depth: 150e6 + (k % 50) }, 1));
	const agents = () => cost(() => playAgents(baseScenario, longs, shorts)).cpu;
	return compared(inTurn(rounds, () => engine.takeAfter().cpu, agents));
}
