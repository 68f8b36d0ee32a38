/**
 * What moving each control does: the proof, by tests of the engine and in the browser, that every control acts.
 *
 * Only what holds in every crowd stands here. Where a fall does not move one way along a whole track, the
 * two values are those between which it does.
 */

export interface Movement {
	/** Opening in which it is moved; the widget's own unless given. */
	readonly stage?: string;
	/** Name of the control, as in the address. */
	readonly input: string;
	readonly from: number | string;
	readonly to: number | string;
	/** Name of what it moves, as in the table of numbers. */
	readonly output: string;
	readonly direction: 'up' | 'down' | 'changes';
}

/** Of the run, whichever picture shows it. */
const market: readonly Movement[] = [
	{ input: 'leverage', from: 4, to: 10, output: 'fall', direction: 'up' },
	{ input: 'leverage', from: 10, to: 4, output: 'gain', direction: 'down' },
	{ input: 'depth', from: 80e6, to: 400e6, output: 'fall', direction: 'down' },
	{ input: 'depth', from: 400e6, to: 80e6, output: 'initialCoins', direction: 'down' },
	{ input: 'shock', from: 0.02, to: 0.08, output: 'fall', direction: 'up' },
	{ input: 'shock', from: 0.08, to: 0.02, output: 'initialCoins', direction: 'down' },
	{ input: 'openInterest', from: 20e9, to: 60e9, output: 'fall', direction: 'up' },
	{ input: 'openInterest', from: 60e9, to: 20e9, output: 'forcedCoins', direction: 'down' },
	{ input: 'maintenance', from: 0.001, to: 0.02, output: 'fall', direction: 'up' },
	{ input: 'maintenance', from: 0.02, to: 0.001, output: 'gain', direction: 'down' },
	{ input: 'profile', from: 'growing', to: 'flat', output: 'fall', direction: 'up' },
	{ input: 'profile', from: 'growing', to: 'latent', output: 'initialCoins', direction: 'up' }
];

/** Where time acts. */
const inTime = { stage: 'slow-makers' } as const;

export const directions: Readonly<Record<string, readonly Movement[]>> = {
	cascade: [
		...market,
		{ input: 'leverage', from: 4, to: 10, output: 'positionsClosed', direction: 'up' },
		{ input: 'depth', from: 80e6, to: 400e6, output: 'amplification', direction: 'down' },
		{ input: 'shock', from: 0.02, to: 0.08, output: 'positionsClosed', direction: 'up' },
		{ input: 'openInterest', from: 20e9, to: 60e9, output: 'ownersLose', direction: 'up' },
		{ input: 'maintenance', from: 0.001, to: 0.02, output: 'stopPrice', direction: 'down' },
		{ input: 'profile', from: 'growing', to: 'latent', output: 'waves', direction: 'changes' },
		{ input: 'book', from: 'still', to: 'refilling', output: 'fall', direction: 'down' },
		{ input: 'kind', from: 'sale', to: 'news', output: 'fall', direction: 'changes' },
		{ ...inTime, input: 'refill', from: 20, to: 600, output: 'fall', direction: 'up' },
		{ ...inTime, input: 'refill', from: 600, to: 20, output: 'criticalGain', direction: 'up' },
		{ ...inTime, input: 'makers', from: 0, to: 0.2, output: 'fall', direction: 'up' },
		{ ...inTime, input: 'delay', from: 30, to: 120, output: 'criticalGain', direction: 'up' },
		{ ...inTime, input: 'fund', from: 0, to: 2e9, output: 'fundPays', direction: 'up' },
		{ ...inTime, input: 'fund', from: 2e9, to: 0, output: 'winnersClosed', direction: 'up' }
	],
	crossing: [
		...market,
		{ input: 'leverage', from: 4, to: 10, output: 'rivalLeverage', direction: 'changes' },
		{ input: 'depth', from: 80e6, to: 400e6, output: 'rivalFall', direction: 'down' },
		{ input: 'probe', from: 95_000, to: 85_000, output: 'sales', direction: 'up' },
		{ input: 'probe', from: 95_000, to: 85_000, output: 'bids', direction: 'up' }
	],
	'liquidation-price': [
		{ input: 'leverage', from: 5, to: 20, output: 'distance', direction: 'down' },
		{ input: 'leverage', from: 20, to: 5, output: 'chance', direction: 'down' },
		{ input: 'side', from: 'long', to: 'short', output: 'liquidationPrice', direction: 'up' },
		{ input: 'move', from: -0.08, to: -0.02, output: 'equity', direction: 'up' },
		{ input: 'move', from: -0.02, to: -0.08, output: 'required', direction: 'down' },
		{ input: 'size', from: 10e3, to: 100e3, output: 'margin', direction: 'up' },
		{ input: 'contract', from: 'linear', to: 'inverse', output: 'liquidationPrice', direction: 'up' },
		{ input: 'tiers', from: 'flat', to: 'sei', output: 'distance', direction: 'down' },
		{ input: 'volatility', from: 0.47, to: 0.9, output: 'chance', direction: 'up' },
		{ input: 'time', from: 86_400, to: 7 * 86_400, output: 'chance', direction: 'up' }
	],
	'many-runs': [
		{ input: 'leverage', from: 4, to: 10, output: 'middle', direction: 'up' },
		{ input: 'leverage', from: 10, to: 4, output: 'crashes', direction: 'down' },
		{ input: 'depth', from: 80e6, to: 400e6, output: 'middle', direction: 'down' },
		{ input: 'depth', from: 400e6, to: 80e6, output: 'most', direction: 'up' },
		{ input: 'along', from: 'leverage', to: 'refill', output: 'widestAt', direction: 'changes' },
		{ input: 'shock', from: 0.02, to: 0.08, output: 'middle', direction: 'up' },
		{ input: 'crowds', from: '30', to: '100', output: 'crowds', direction: 'up' },
		{ input: 'refill', from: 20, to: 600, output: 'middle', direction: 'up' },
		{ input: 'makers', from: 0, to: 0.2, output: 'least', direction: 'up' },
		{ input: 'delay', from: 30, to: 120, output: 'middle', direction: 'down' },
		{ input: 'fund', from: 0, to: 2e9, output: 'middle', direction: 'up' },
		{ input: 'openInterest', from: 20e9, to: 60e9, output: 'middle', direction: 'up' },
		{ input: 'maintenance', from: 0.001, to: 0.02, output: 'middle', direction: 'up' },
		{ input: 'profile', from: 'growing', to: 'flat', output: 'one', direction: 'up' }
	],
	'order-book': [
		{ input: 'size', from: 10e6, to: 200e6, output: 'impact', direction: 'up' },
		{ input: 'size', from: 200e6, to: 10e6, output: 'slippage', direction: 'down' },
		{ input: 'depth', from: 40e6, to: 400e6, output: 'impact', direction: 'down' },
		{ input: 'depth', from: 400e6, to: 40e6, output: 'cost', direction: 'up' },
		{ input: 'makers', from: 0, to: 0.9, output: 'spread', direction: 'up' },
		{ input: 'makers', from: 0, to: 0.9, output: 'slippage', direction: 'up' },
		{ input: 'side', from: 'sell', to: 'buy', output: 'lastPrice', direction: 'up' },
		{ input: 'side', from: 'sell', to: 'buy', output: 'settled', direction: 'up' },
		{ input: 'day', from: 'weekday', to: 'weekend', output: 'impact', direction: 'up' },
		{ input: 'day', from: 'weekday', to: 'weekend', output: 'spread', direction: 'up' },
		{ input: 'refill', from: 30, to: 600, output: 'undone', direction: 'down' },
		{ input: 'permanent', from: 0.1, to: 0.8, output: 'undone', direction: 'down' },
		{ input: 'permanent', from: 0.1, to: 0.8, output: 'settled', direction: 'down' }
	],
	'tipping-map': [
		{ input: 'leverage', from: 4, to: 10, output: 'fall', direction: 'up' },
		{ input: 'leverage', from: 10, to: 4, output: 'edgeDepth', direction: 'down' },
		{ input: 'depth', from: 80e6, to: 400e6, output: 'fall', direction: 'down' },
		{ input: 'depth', from: 400e6, to: 80e6, output: 'edgeLeverage', direction: 'down' },
		{ input: 'shock', from: 0.02, to: 0.08, output: 'fall', direction: 'up' },
		{ input: 'show', from: 'fall', to: 'share', output: 'colour', direction: 'up' },
		{ input: 'line', from: 'ahead', to: 'here', output: 'edgeDepth', direction: 'down' },
		{ input: 'crowds', from: '9', to: '31', output: 'crowds', direction: 'up' },
		{ input: 'openInterest', from: 20e9, to: 60e9, output: 'edgeDepth', direction: 'up' },
		{ input: 'openInterest', from: 60e9, to: 20e9, output: 'crowdEdge', direction: 'down' },
		{ input: 'maintenance', from: 0.001, to: 0.02, output: 'edgeDepth', direction: 'up' },
		{ input: 'profile', from: 'growing', to: 'flat', output: 'edgeDepth', direction: 'up' }
	],
	opening: [{ input: 'leverage', from: 4, to: 10, output: 'fall', direction: 'up' }]
};
