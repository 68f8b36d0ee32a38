/** The same timeline in C, when there is a compiler. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	baseScenario,
	exp,
	ln,
	profileWithDepth,
	timeline,
	type Crowd,
	type Timeline
} from '../src/lib/sim/index.ts';
import { compared, inTurn, taking, type Compared } from './measure.ts';

/** From the project's root, where npm starts its scripts. */
const source = join('bench', 'timeline.c');
const flags = ['-O2', '-ffp-contract=off'];
const rounds = 21;
/** Runs of one start of the program; what it says is their median. */
const runs = 31;

/**
 * The base case's timeline beside its C program, taken in turn.
 *
 * @returns null without a compiler
 * @throws Error if the last prices differ in any bit: then times mean nothing
 */
export function besideC(): (Compared & { readonly compiler: string }) | null {
	const folder = mkdtempSync(join(tmpdir(), 'timeline-'));
	try {
		const program = join(folder, 'timeline');
		try {
			execFileSync('cc', [...flags, '-o', program, source, '-lm'], { stdio: 'ignore' });
		} catch {
			return null;
		}
		const played = timeline(baseScenario, 1);
		const data = join(folder, 'crowd');
		writeFileSync(data, written(played));
		const inC = () => {
			const said = execFileSync(program, [data, String(runs)], { encoding: 'utf8' });
			const [lastPrice, cpu] = said.split(' ').map(Number);
			if (lastPrice !== played.columns.price[played.ticks])
				throw new Error(`C: last price ${played.columns.price[played.ticks]}, got ${lastPrice}`);
			return cpu!;
		};
		const { takeAfter } = taking(() => timeline(baseScenario, 1));
		const version = execFileSync('cc', ['-dumpfullversion', '-dumpversion'], { encoding: 'utf8' });
		return {
			...compared(inTurn(rounds, () => takeAfter().cpu, inC)),
			compiler: `cc ${version.trim()} ${flags[0]}`
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What the program reads: the numbers of the scenario, news in a growing book, and the columns of both crowds. */
function written({ scenario, longs, shorts }: Timeline): Uint8Array {
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
	return Buffer.concat([numbers, ...columnsOf(longs), ...columnsOf(shorts)].map(bytesOf));
}

function columnsOf({ count, drop, coins, entryPrice, leverage }: Crowd): Float64Array[] {
	return [Float64Array.of(count), drop, coins, entryPrice, leverage];
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array {
	return new Uint8Array(buffer, byteOffset, byteLength);
}
