/** Without crossed accounts it makes no difference whether a run carries what they would need. */
import { expect, it } from 'vitest';
import { playApart } from '../../src/lib/sim/assets/play-apart.ts';
import { playMarkets } from '../../src/lib/sim/assets/play.ts';
import { unseenMarkets } from '../../src/lib/sim/decisions/unseen-markets.ts';

it.each([1, 2, 7, 101, 4321])(
	'playApart is playMarkets where nobody joins the markets, to the bit: seed %d',
	(seed) => {
		const setting = unseenMarkets(seed);
		const [apart, whole] = [playApart(setting, seed), playMarkets(setting, seed)];
		expect(whole.crossed.holdings.count).toBe(0);
		expect(apart.prices).toEqual(whole.prices);
		expect(apart.netCash).toEqual(whole.netCash);
		expect([apart.fund, apart.lowTick]).toEqual([whole.fund, whole.lowTick]);
	}
);
