/** The same timeline in C, when there is a compiler: how many times as long the engine takes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exp, ln, profileWithDepth, type Crowd, type Timeline } from '../src/lib/sim/index.ts';

/** What C took, ms of the processor, and where its price ended. */
interface Beside {
	readonly cpu: number;
	readonly lastPrice: number;
}

/**
 * Compile bench/timeline.c and let it play a timeline, news in a growing book, so many times.
 *
 * @returns null without a compiler
 */
export function besideC({ scenario, longs, shorts }: Timeline, rounds: number): Beside | null {
	const folder = mkdtempSync(join(tmpdir(), 'timeline-'));
	try {
		const program = join(folder, 'timeline');
		const source = join(import.meta.dirname, 'timeline.c');
		try {
			execFileSync('cc', ['-O2', '-ffp-contract=off', '-o', program, source, '-lm'], { stdio: 'ignore' });
		} catch {
			return null;
		}
		const data = join(folder, 'crowd');
		const { startPrice, tick } = scenario;
		const density = profileWithDepth(scenario.profile, scenario.depth, startPrice).density(0);
		// prettier-ignore
		const numbers = Float64Array.of(
			startPrice, density, 0.05 * startPrice, scenario.permanentShare,
			exp((-tick / scenario.refillHalfLife) * ln(2)), 1 - exp(-tick / scenario.liquidationDelay),
			scenario.makerWithdrawal, exp(-tick / 600), scenario.calmSpread, scenario.insuranceFund,
			scenario.shock * startPrice, Math.round(scenario.newsDuration / tick), tick,
			Math.floor(scenario.duration / tick), scenario.openInterest / startPrice
		);
		writeFileSync(data, Buffer.concat([numbers, ...columnsOf(longs), ...columnsOf(shorts)].map(bytesOf)));
		const said = execFileSync(program, [data, String(rounds)], { encoding: 'utf8' });
		const [lastPrice, cpu] = said.split(' ').map(Number);
		return { lastPrice: lastPrice!, cpu: cpu! };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function columnsOf({ count, drop, coins, entryPrice, leverage }: Crowd): Float64Array[] {
	return [Float64Array.of(count), drop, coins, entryPrice, leverage];
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array {
	return new Uint8Array(buffer, byteOffset, byteLength);
}
