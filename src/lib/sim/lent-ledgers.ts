/**
 * Ledgers for runs of which only the summary is asked: the same memory again and again. Making new ones and settling every
 * account takes such a run longer than the fall itself. No result lives in one.
 */
import { emptyLedger } from './accounts.ts';
import type { Exchange } from './exchange.ts';
import type { Side } from './margin.ts';
import type { Queue } from './queue.ts';
import type { Crowds, Lent } from './timeline-clock.ts';
import type { Accounts } from './timeline-result.ts';

/** What can be lent; a ledger on loan, or never brought back by a run that failed, is not here. */
const here: Record<Side, Accounts | undefined> = { long: undefined, short: undefined };

/** Two empty ledgers. */
export function lend({ longs, shorts }: Crowds): Lent {
	return { long: take('long', longs.count), short: take('short', shorts.count) };
}

function take(side: Side, count: number): Accounts {
	const ledger = here[side];
	here[side] = undefined;
	return ledger?.wave.length === count ? ledger : emptyLedger(count);
}

/** They come back, and are emptied where something was written. */
export function takeBack({ longs, shorts }: Exchange): void {
	here.long = emptied(longs);
	here.short = emptied(shorts);
}

function emptied({ camp: { accounts }, touched: end }: Queue): Accounts {
	const { triggeredAt, closedAt, ...others } = accounts;
	for (const column of Object.values(others)) column.fill(0, 0, end);
	triggeredAt.fill(-1, 0, end);
	closedAt.fill(-1, 0, end);
	return accounts;
}
