/** A run of several assets that no account joins: the same run, for those who need not carry crossed accounts. */
import type { PlayedApart } from './play.ts';
import type { Markets } from './setting.ts';
import { SideBySide, type Joined } from './side-by-side.ts';
import type { Waiting } from './surroundings.ts';

/** @param setting without crossed accounts */
export function playApart(setting: Omit<Markets, 'crossed'>, seed: number): PlayedApart {
	const idle: Waiting = { busy: false, measure: () => 0 };
	const nobody: Joined = { sales: setting.assets.map(() => idle), sell: () => {}, check: () => {} };
	const side = new SideBySide(setting, seed, {}, () => nobody);
	while (side.tick < side.ticks) side.step();
	return side.end();
}
