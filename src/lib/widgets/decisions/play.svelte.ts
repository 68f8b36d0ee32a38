/** The reader's game as it stands: what is decided, what is chosen and not yet decided, and what this device remembers. */
import type { Journal } from '$lib/sim';
import { recall, remember } from '$lib/learn/memory';
import { keep, wishesOf } from './actions.ts';
import { Countdown } from './countdown.svelte.ts';
import { begun, decided, isOver, journalOf, mostRounds, next, type Game } from './game.ts';
import { fromKept, toKept, whole } from './kept.ts';
import type { Plan } from './outcomes.ts';

const name = 'decisions';
/** Games that were played and forgotten: their crashes do not come again. */
const before = 'unseen';
/** All of a page: they have one memory, and so one game. */
const open = new Set<Play>();
const nothing: readonly string[] = [keep, keep, keep];
/** So many decisions may pass without the reader; then the clock waits. */
const patience = 2;

export class Play {
	game: Game | null = $state.raw(null);
	/** The reader looks at the example, not at the game. */
	away: boolean = $state.raw(false);
	/** A crash that is over and looked at again; null for the present one. */
	look: number | null = $state.raw(null);
	/** Chosen at this decision, coin by coin. */
	chosen: readonly string[] = $state.raw(nothing);
	/** Decisions in a row that were not made in time. */
	missed: number = $state.raw(0);
	/** What was remembered and could not be read. */
	unreadable: boolean = $state.raw(false);
	readonly countdown = new Countdown(() => this.step('late'));

	#seed = 0;

	/** What this device remembers of a game of this link. */
	open(seed: number): void {
		open.add(this);
		this.#seed = seed;
		const kept = recall(name);
		const game = kept === null ? null : fromKept(kept);
		this.unreadable = kept !== null && game === null;
		this.#show(game?.seed === seed ? game : null);
		this.away = true;
	}

	begin(seed: number, plan: Plan): void {
		const round = recall(before);
		this.#put(begun(seed, plan, whole(round, 0, mostRounds) ? round : 0));
	}

	/** Other crashes, once all are over. */
	again(plan: Plan): void {
		if (this.game) this.#put(begun(this.game.seed, plan, this.game.round + 1));
	}

	next(): void {
		if (this.game) this.#put(next(this.game));
	}

	/** To the present crash. */
	goOn(): void {
		this.#show(this.game);
	}

	choose(coin: number, value: string): void {
		this.chosen = this.chosen.map((old, k) => (k === coin ? value : old));
	}

	/** Six hours pass: with what was chosen, or, where time ran out, with nothing bought or sold. */
	step(how: 'asked' | 'late' = 'asked'): void {
		const { game, chosen, missed } = this;
		if (!game || isOver(game)) return;
		const { now } = journalOf(game, game.orders.length - 1);
		this.#put(decided(game, how === 'late' ? [] : wishesOf(chosen, now)));
		this.missed = how === 'late' ? missed + 1 : 0;
	}

	/** Whether the clock may go on without the reader. */
	get attended(): boolean {
		return this.missed < patience;
	}

	/** The cash there is for each coin, once what is chosen for the others is done. */
	cashFor({ now }: Journal): number[] {
		const { game, chosen } = this;
		return chosen.map((_, coin) => {
			const others = chosen.map((value, k) => (k === coin ? keep : value));
			return game ? journalOf(game, game.orders.length - 1, wishesOf(others, now)).now.cash : 0;
		});
	}

	forget(): void {
		if (this.game) remember(before, this.game.round + 1);
		this.#keep(null);
		this.#show(null);
	}

	/** Time stands still, and nobody tells it any more. */
	close(): void {
		this.countdown.stop();
		open.delete(this);
	}

	#put(game: Game): void {
		this.#keep(toKept(game));
		this.#show(game);
	}

	#keep(kept: unknown): void {
		remember(name, kept);
		for (const play of open) if (play !== this) play.open(play.#seed);
	}

	#show(game: Game | null): void {
		this.game = game;
		this.away = false;
		this.look = null;
		this.chosen = nothing;
		this.missed = 0;
	}
}
