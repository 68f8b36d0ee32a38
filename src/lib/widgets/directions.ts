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
	'altcoin-beta': [
		{ input: 'beta', from: 0.8, to: 1.6, output: 'multiple', direction: 'up' },
		{ input: 'beta', from: 1.6, to: 0.8, output: 'nobodyFall', direction: 'down' },
		{ input: 'thin', from: 4, to: 15, output: 'multiple', direction: 'up' },
		{ input: 'leverage', from: 4, to: 12, output: 'multiple', direction: 'up' },
		{ input: 'leverage', from: 12, to: 4, output: 'forced', direction: 'down' },
		{ input: 'news', from: 0.02, to: 0.06, output: 'fall', direction: 'up' },
		{ input: 'news', from: 0.02, to: 0.06, output: 'firstFall', direction: 'up' },
		{ input: 'exposed', from: 0.01, to: 0.05, output: 'multiple', direction: 'up' },
		{ input: 'openInterest', from: 4e9, to: 16e9, output: 'fall', direction: 'up' },
		{ input: 'over', from: 1800, to: 60, output: 'fall', direction: 'up' },
		{ input: 'depth', from: 100e6, to: 400e6, output: 'fall', direction: 'down' },
		{ input: 'noise', from: 0.01, to: 0.04, output: 'correlationCalm', direction: 'up' },
		{ input: 'crossed', from: 0, to: 2e9, output: 'crossedSold', direction: 'up' },
		{ input: 'crossed', from: 0, to: 2e9, output: 'firstFall', direction: 'up' }
	],
	averaging: [
		{ input: 'drift', from: 0, to: 0.6, output: 'wins', direction: 'up' },
		{ input: 'drift', from: 0.6, to: 0, output: 'allWins', direction: 'down' },
		{ input: 'volatility', from: 0.2, to: 0.9, output: 'allWins', direction: 'down' },
		{ input: 'volatility', from: 0.2, to: 0.9, output: 'worst', direction: 'down' },
		{ input: 'instalments', from: 12, to: 2, output: 'best', direction: 'down' },
		{ input: 'instalments', from: 2, to: 12, output: 'worst', direction: 'down' },
		{ input: 'interest', from: 0, to: 0.1, output: 'wins', direction: 'down' },
		{ input: 'interest', from: 0, to: 0.1, output: 'instalments', direction: 'up' },
		{ stage: 'crash', input: 'crash', from: 0, to: 0.6, output: 'ahead', direction: 'down' },
		{ stage: 'crash', input: 'crash', from: 0.6, to: 0, output: 'allWins', direction: 'up' },
		{ input: 'start', from: 200, to: 2000, output: 'ahead', direction: 'changes' }
	],
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
	correlation: [
		{ input: 'edge', from: 0.01, to: 0.04, output: 'measured', direction: 'up' },
		{ input: 'edge', from: 0.04, to: 0.01, output: 'chosenDays', direction: 'up' },
		{ input: 'which', from: 'big', to: 'quiet', output: 'measured', direction: 'down' },
		{ input: 'which', from: 'big', to: 'fell', output: 'measured', direction: 'down' },
		{ input: 'set', from: 0.3, to: 0.7, output: 'measured', direction: 'up' },
		{ input: 'set', from: 0.3, to: 0.7, output: 'corrected', direction: 'up' },
		{ input: 'sellers', from: 0, to: 2e9, output: 'fellCorrected', direction: 'up' },
		{ input: 'sellers', from: 0, to: 2e9, output: 'soldDays', direction: 'up' }
	],
	'crash-sizes': [
		{ input: 'gain', from: 0.5, to: 0.95, output: 'largest', direction: 'up' },
		{ input: 'gain', from: 0.5, to: 0.95, output: 'topShare', direction: 'up' },
		{ input: 'gain', from: 0.95, to: 0.5, output: 'alone', direction: 'up' },
		{ input: 'gain', from: 0.95, to: 0.3, output: 'mean', direction: 'down' },
		{ input: 'cascades', from: 100, to: 10_000, output: 'largest', direction: 'up' },
		{ input: 'cascades', from: 10_000, to: 100, output: 'expectedLargest', direction: 'down' },
		{ input: 'market', from: '100000', to: '1000', output: 'marketShare', direction: 'up' }
	],
	contagion: [
		{ input: 'notional', from: 1e9, to: 5e9, output: 'others', direction: 'up' },
		{ input: 'notional', from: 5e9, to: 1e9, output: 'radius', direction: 'down' },
		{ input: 'leverage', from: 5, to: 15, output: 'others', direction: 'up' },
		{ input: 'leverage', from: 15, to: 5, output: 'closed', direction: 'down' },
		{ input: 'push', from: 0.02, to: 0.1, output: 'others', direction: 'up' },
		{ input: 'push', from: 0.1, to: 0.02, output: 'sold', direction: 'down' },
		{ input: 'hit', from: 'btc', to: 'doge', output: 'doge', direction: 'up' },
		{ input: 'held', from: '3', to: '6', output: 'others', direction: 'up' },
		{ input: 'margin', from: 'crossed', to: 'isolated', output: 'others', direction: 'down' },
		{ input: 'haircut', from: 0.1, to: 0.6, output: 'others', direction: 'up' },
		{ input: 'coinShare', from: 0, to: 1, output: 'radius', direction: 'up' },
		{ input: 'coinShare', from: 0, to: 1, output: 'others', direction: 'up' },
		{ input: 'betas', from: 'none', to: 'calm', output: 'others', direction: 'up' }
	],
	crossing: [
		...market,
		{ input: 'leverage', from: 4, to: 10, output: 'rivalLeverage', direction: 'changes' },
		{ input: 'depth', from: 80e6, to: 400e6, output: 'rivalFall', direction: 'down' },
		{ input: 'probe', from: 95_000, to: 85_000, output: 'sales', direction: 'up' },
		{ input: 'probe', from: 95_000, to: 85_000, output: 'bids', direction: 'up' }
	],
	crowd: [
		{ input: 'cut', from: 'panic', to: 'buyers', output: 'cutFall', direction: 'up' },
		{ input: 'panic', from: 2e9, to: 8e9, output: 'fall', direction: 'up' },
		{ input: 'panic', from: 8e9, to: 2e9, output: 'panicked', direction: 'down' },
		{ input: 'fear', from: 0, to: 0.6, output: 'fall', direction: 'up' },
		{ stage: 'fear-loop', input: 'fear', from: 0.6, to: 0.2, output: 'panicked', direction: 'down' },
		{ input: 'exposed', from: 0.01, to: 0.1, output: 'fall', direction: 'up' },
		{ stage: 'same-fear', input: 'exposed', from: 0.1, to: 0.04, output: 'fear', direction: 'down' },
		{ input: 'buyers', from: 0, to: 4e9, output: 'fall', direction: 'down' },
		{ input: 'buyers', from: 0, to: 4e9, output: 'bought', direction: 'up' },
		{ input: 'holder', from: 'known', to: 'unknown', output: 'fall', direction: 'down' },
		{ input: 'holder', from: 'known', to: 'sells', output: 'fall', direction: 'up' },
		{ input: 'threshold', from: 0.1, to: 0.25, output: 'fall', direction: 'down' },
		{ input: 'delay', from: 1800, to: 4 * 3600, output: 'fall', direction: 'down' },
		{ input: 'leverage', from: 4, to: 12, output: 'forced', direction: 'up' },
		{ input: 'leverage', from: 4, to: 12, output: 'fall', direction: 'up' },
		{ input: 'shock', from: 0.03, to: 0.09, output: 'fall', direction: 'up' },
		{ input: 'spell', from: 1800, to: 6 * 3600, output: 'lowAfter', direction: 'up' },
		{ input: 'depth', from: 100e6, to: 400e6, output: 'fall', direction: 'down' },
		{ input: 'refill', from: 600, to: 3600, output: 'fall', direction: 'up' }
	],
	decisions: [
		{ input: 'sellBelow', from: 0.05, to: 0.2, output: 'planAbove', direction: 'down' },
		{ input: 'sellBelow', from: 0.2, to: 0.05, output: 'planLower', direction: 'up' },
		{ input: 'buyBack', from: 0.02, to: 0.2, output: 'planLower', direction: 'up' },
		{ input: 'crashes', from: '6', to: '12', output: 'decisions', direction: 'up' },
		{ stage: 'clock', input: 'clock', from: '20', to: '10', output: 'allowed', direction: 'down' }
	],
	diversify: [
		{ input: 'coins', from: 2, to: 10, output: 'calmBets', direction: 'up' },
		{ input: 'coins', from: 1, to: 10, output: 'fall', direction: 'up' },
		{ input: 'cash', from: 0, to: 0.5, output: 'fall', direction: 'down' },
		{ input: 'leverage', from: 4, to: 12, output: 'fall', direction: 'up' },
		{ input: 'leverage', from: 12, to: 4, output: 'forced', direction: 'down' },
		{ input: 'news', from: 0.02, to: 0.08, output: 'fall', direction: 'up' },
		{ input: 'news', from: 0.08, to: 0.02, output: 'bitcoin', direction: 'down' },
		{ input: 'depth', from: 80e6, to: 400e6, output: 'fall', direction: 'down' },
		{ input: 'depth', from: 400e6, to: 80e6, output: 'forced', direction: 'up' },
		{ input: 'crossed', from: 0, to: 3e9, output: 'fall', direction: 'up' },
		{ input: 'minutes', from: '1', to: '15', output: 'crashBets', direction: 'down' }
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
	'market-cap': [
		{ input: 'sum', from: 100e6, to: 2e9, output: 'lost', direction: 'up' },
		{ input: 'sum', from: 2e9, to: 100e6, output: 'ratio', direction: 'up' },
		{ input: 'sold', from: 'bitcoin', to: 'follow', output: 'lost', direction: 'up' },
		{ input: 'sold', from: 'bitcoin', to: 'nothing', output: 'cash', direction: 'down' },
		{ input: 'depth', from: 20e6, to: 200e6, output: 'ratio', direction: 'down' },
		{ input: 'depth', from: 200e6, to: 20e6, output: 'fall', direction: 'up' },
		{ input: 'news', from: 0, to: 0.1, output: 'lost', direction: 'up' },
		{ input: 'news', from: 0.1, to: 0, output: 'cash', direction: 'up' },
		{ input: 'stays', from: 1, to: 0.2, output: 'lost', direction: 'down' }
	],
	'open-interest': [
		{ input: 'build', from: 2e9, to: 10e9, output: 'peak', direction: 'up' },
		{ input: 'build', from: 0, to: 6e9, output: 'liquidated', direction: 'up' },
		{ input: 'shock', from: 0.02, to: 0.1, output: 'firstFall', direction: 'up' },
		{ input: 'shock', from: 0.1, to: 0.02, output: 'openFall', direction: 'down' },
		{ input: 'credit', from: 0, to: 1, output: 'secondFall', direction: 'up' },
		{ input: 'credit', from: 1, to: 0, output: 'coinsLater', direction: 'down' },
		{ input: 'bought', from: 1e9, to: 5e9, output: 'before', direction: 'up' },
		{ input: 'leverage', from: 6, to: 15, output: 'liquidated', direction: 'up' },
		{ input: 'back', from: 30_000, to: 2_000_000, output: 'quotedLater', direction: 'down' },
		{ input: 'depth', from: 100e6, to: 400e6, output: 'firstFall', direction: 'down' },
		{ input: 'leave', from: 0, to: 0.02, output: 'left', direction: 'up' },
		{ input: 'leave', from: 0.02, to: 0, output: 'liquidatedShare', direction: 'up' },
		{ input: 'panic', from: 0, to: 5e9, output: 'before', direction: 'down' },
		{ input: 'clamp', from: 0.0005, to: 0, output: 'fundingBefore', direction: 'changes' },
		{ input: 'again', from: 'yes', to: 'no', output: 'secondFall', direction: 'down' }
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
	'paper-loss': [
		{ input: 'price', from: 70_000, to: 60_000, output: 'loss', direction: 'up' },
		{ input: 'price', from: 70_000, to: 60_000, output: 'fear', direction: 'up' },
		{ input: 'claim', from: 1e9, to: 6e9, output: 'claimPrice', direction: 'down' },
		{ input: 'cost', from: 72_000, to: 90_000, output: 'loss', direction: 'up' },
		{ input: 'cost', from: 90_000, to: 72_000, output: 'claimPrice', direction: 'down' },
		{ input: 'coins', from: 300_000, to: 900_000, output: 'loss', direction: 'up' }
	],
	'position-size': [
		{ input: 'view', from: 'bets', to: 'leverage', output: 'below', direction: 'changes' },
		{ input: 'share', from: 0.1, to: 0.3, output: 'below', direction: 'up' },
		{ input: 'share', from: 0.3, to: 0.1, output: 'middle', direction: 'up' },
		{ input: 'share', from: 0.05, to: 0.2, output: 'halved', direction: 'up' },
		{ input: 'share', from: 0.05, to: 0.2, output: 'broke', direction: 'up' },
		{ input: 'chance', from: 0.52, to: 0.65, output: 'best', direction: 'up' },
		{ input: 'chance', from: 0.65, to: 0.52, output: 'below', direction: 'up' },
		{ input: 'odds', from: 1, to: 2, output: 'best', direction: 'up' },
		{ input: 'odds', from: 1, to: 2, output: 'middle', direction: 'up' },
		{ stage: 'drag', input: 'leverage', from: 1, to: 3, output: 'below', direction: 'up' },
		{ stage: 'drag', input: 'leverage', from: 3, to: 1, output: 'deepest', direction: 'down' },
		{ stage: 'liquidation', input: 'leverage', from: 5, to: 20, output: 'month', direction: 'up' },
		{ stage: 'look-less', input: 'leverage', from: 1, to: 3, output: 'year', direction: 'up' },
		{ stage: 'drag', input: 'drift', from: 0.1, to: 0.6, output: 'best', direction: 'up' },
		{ stage: 'drag', input: 'drift', from: 0.6, to: 0.1, output: 'below', direction: 'up' },
		{ stage: 'drag', input: 'volatility', from: 0.4, to: 0.9, output: 'middle', direction: 'down' },
		{ stage: 'liquidation', input: 'volatility', from: 0.47, to: 0.9, output: 'week', direction: 'up' }
	],
	'risk-off': [
		{ input: 'news', from: 0.01, to: 0.04, output: 'meanFall', direction: 'up' },
		{ input: 'news', from: 0.01, to: 0.04, output: 'btcFall', direction: 'up' },
		{ input: 'loading', from: 1, to: 2, output: 'btcNews', direction: 'up' },
		{ input: 'loading', from: 1, to: 2, output: 'meanFall', direction: 'up' },
		{ input: 'thinned', from: 0, to: 0.6, output: 'meanFall', direction: 'up' },
		{ input: 'thinned', from: 0.6, to: 0, output: 'newsShare', direction: 'up' },
		{ input: 'leverage', from: 4, to: 10, output: 'meanFall', direction: 'up' },
		{ input: 'leverage', from: 10, to: 4, output: 'newsShare', direction: 'up' },
		{ input: 'day', from: 'weekday', to: 'weekend', output: 'meanFall', direction: 'up' },
		{ input: 'day', from: 'weekday', to: 'weekend', output: 'btcBids', direction: 'down' },
		{ input: 'spell', from: 300, to: 3600, output: 'meanFall', direction: 'down' }
	],
	support: [
		{ input: 'clustered', from: 1, to: 0, output: 'underLevel', direction: 'down' },
		{ stage: 'rallies', input: 'clustered', from: 0, to: 1, output: 'fastest', direction: 'up' },
		{ input: 'stops', from: 0.4e9, to: 1.2e9, output: 'rivalLow', direction: 'down' },
		{ input: 'stops', from: 0.4e9, to: 1.2e9, output: 'rivalFastest', direction: 'up' },
		{ input: 'bids', from: 0, to: 0.6e9, output: 'low', direction: 'up' },
		{ input: 'bids', from: 0, to: 0.6e9, output: 'fastest', direction: 'down' },
		{ input: 'shock', from: 0.012, to: 0.03, output: 'low', direction: 'down' },
		{ input: 'shock', from: 0.012, to: 0.03, output: 'fired', direction: 'up' },
		{ input: 'course', from: 'once', to: 'back', output: 'rebound', direction: 'up' },
		{ stage: 'rallies', input: 'trapped', from: 0.1e9, to: 1e9, output: 'rebound', direction: 'down' },
		{ stage: 'rallies', input: 'trapped', from: 0.1e9, to: 1e9, output: 'soldEven', direction: 'up' },
		{ input: 'start', from: 75_500, to: 78_500, output: 'low', direction: 'up' },
		{ input: 'leverage', from: 3, to: 9, output: 'forced', direction: 'up' },
		{ input: 'leverage', from: 3, to: 9, output: 'low', direction: 'down' },
		{ input: 'depth', from: 80e6, to: 400e6, output: 'rivalFastest', direction: 'down' }
	],
	'tipping-map': [
		{ input: 'leverage', from: 4, to: 10, output: 'fall', direction: 'up' },
		{ input: 'leverage', from: 10, to: 4, output: 'edgeDepth', direction: 'down' },
		{ input: 'depth', from: 80e6, to: 400e6, output: 'fall', direction: 'down' },
		{ input: 'depth', from: 400e6, to: 80e6, output: 'edgeLeverage', direction: 'down' },
		{ input: 'shock', from: 0.02, to: 0.08, output: 'fall', direction: 'up' },
		{ input: 'measure', from: 'fall', to: 'share', output: 'colour', direction: 'up' },
		{ input: 'line', from: 'ahead', to: 'here', output: 'edgeDepth', direction: 'down' },
		{ input: 'crowds', from: '9', to: '31', output: 'crowds', direction: 'up' },
		{ input: 'openInterest', from: 20e9, to: 60e9, output: 'edgeDepth', direction: 'up' },
		{ input: 'openInterest', from: 60e9, to: 20e9, output: 'crowdEdge', direction: 'down' },
		{ input: 'maintenance', from: 0.001, to: 0.02, output: 'edgeDepth', direction: 'up' },
		{ input: 'profile', from: 'growing', to: 'flat', output: 'edgeDepth', direction: 'up' }
	],
	opening: [{ input: 'leverage', from: 4, to: 10, output: 'fall', direction: 'up' }]
};
