/** What each wave of forced orders came to. */
import type { TimelineWave } from './timeline-result.ts';

type Written = { -readonly [field in keyof TimelineWave]: TimelineWave[field] };

/** The waves of one timeline, written while it runs. */
export class ForcedWaves {
	readonly all: Written[] = [];

	/** Positions have been triggered into a wave. */
	add(index: number, positions: number): void {
		while (this.all.length < index) this.all.push(empty(this.all.length + 1));
		this.all[index - 1].positions += positions;
	}

	/** Coins of a wave trade in the book. */
	trade(index: number, coins: number, price: number, tick: number): void {
		const wave = this.#touch(index, tick);
		wave.coins += coins;
		wave.proceeds += coins * price;
	}

	/** Coins of a wave are closed against winners. */
	deleverage(index: number, coins: number, tick: number): void {
		this.#touch(index, tick).deleveragedCoins += coins;
	}

	#touch(index: number, tick: number): Written {
		const wave = this.all[index - 1];
		if (wave.firstTick === 0) wave.firstTick = tick;
		wave.lastTick = tick;
		return wave;
	}
}

function empty(index: number): Written {
	return { index, firstTick: 0, lastTick: 0, positions: 0, coins: 0, proceeds: 0, deleveragedCoins: 0 };
}
