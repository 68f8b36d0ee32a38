/** What can be asked of a fact: arguments by name, as addresses use them. */
import type { Market } from '$lib/sim';
import type { BitcoinDay } from './bitcoin-days.ts';
import type { Altcoin, Days } from './coin-days.ts';
import type { PricedCoin, PricedDay } from './daily-prices.ts';
import type { Ended, Rule } from './decision-values.ts';
import type { AtLevel } from './level-hour.ts';
import type { Chosen } from './paired-correlation.ts';
import type { Cut, PanicDay } from './panic-day.ts';
import type { Wishes } from './valuation.ts';

/** Whose maintenance tiers. */
export type Coin = 'btc' | 'sol' | 'sei';

/** What can be set, by the names that addresses use; what is left out is the base case. */
export interface Args {
	leverage?: number;
	depth?: number;
	/** Fraction of the price that the first sale alone would take. */
	shock?: number;
	openInterest?: number;
	maintenance?: number;
	profile?: Market['profile'];
	/** A sale or news; a run in time is news unless said, one that stands still is a sale. */
	kind?: Market['shockKind'];
	/** Of a run in time: seconds until half of a hole is bid again, 1 to Infinity. */
	refill?: number;
	/** Of a run in time: the engines' delay, seconds. */
	delay?: number;
	/** Of a run in time: how strongly makers step back. */
	makers?: number;
	/** Of a run in time: USD in the insurance fund. */
	fund?: number;
	/** Of one position: USD, $10,000 unless given. */
	size?: number;
	/** Of one position: whose tiers; bitcoin's unless given. */
	coin?: Coin;
	/** Of one market order: USD sold at once, $50M unless given. */
	order?: number;
	/** Of one market order: the share of the book that makers have withdrawn; none unless given. */
	withdrawn?: number;
	/** Of one market order: seconds since it; none unless given. */
	seconds?: number;
	/** Of a market cap: what is sold; bitcoin alone unless given. */
	sold?: Wishes['sold'];
	/** Of a market cap: USD sold at once, $1B unless given. */
	sum?: number;
	/** Of a market cap: fraction by which quotes fall without a trade; none unless given. */
	news?: number;
	/** Of a market cap: share of a sale's push that is left; all unless given. */
	stays?: number;
	/** Of a market cap: what is to come off it, $100B unless given; or what is said of it, $2.5T, USD. */
	cap?: number;
	/** Of a market cap: the price that is said beside it, USD per coin, $124,000 unless given. */
	price?: number;
	/** Days at whose closes bitcoin is looked at; 28 January and 3 February 2026 unless given. */
	from?: BitcoinDay;
	to?: BitcoinDay;
	/** Of news for all coins: the share of every book that makers withdraw; half unless given. */
	thinned?: number;
	/** Of news for all coins: which coin falls; bitcoin unless given. */
	fallen?: 'btc' | 'eth' | 'sol' | 'doge';
	/** Of two coins: the correlation set for every day, 0.5 unless given. */
	set?: number;
	/** Of two coins: the days that are looked at, those on which bitcoin moved more than the edge unless given. */
	which?: Chosen['which'];
	/** Of two coins: the move of bitcoin that divides the days, 0.03 unless given. */
	edge?: number;
	/** Of two coins: USD of each in the hands of forced sellers; none unless given. */
	sellers?: number;
	/** Of bitcoin and one coin: the coin's calm beta. */
	beta?: number;
	/** Of bitcoin and one coin: bitcoin's depth over the coin's. */
	thin?: number;
	/** Of bitcoin and one coin, or of half a day of panic: the share of longs that can be sold by force. */
	exposed?: number;
	/** Of bitcoin and one coin: how long the news takes, seconds. */
	over?: number;
	/** Of bitcoin and one coin: USD that accounts hold that have both. */
	crossed?: number;
	/** Of days that were: one of the eight coins beside bitcoin, ether unless given. */
	altcoin?: Altcoin;
	/** Of days that were: one of the nine, bitcoin unless given. */
	priced?: PricedCoin;
	/** Of days that were: which one; 10 October 2025 unless given. */
	day?: PricedDay;
	/** Of a day: at its low, which it is unless given, or at its close. */
	at?: 'lowMoved' | 'moved';
	/** Of many days: which kind; all unless given. */
	days?: Days;
	/** Of one liquidation: how many others it forces directly, on average; 0.9 unless given. */
	gain?: number;
	/** How many cascades are watched; 1,000 unless given. */
	cascades?: number;
	/** Of the week of a flush: USD of positions opened before the news. */
	build?: number;
	/** Of the week of a flush: the share of the rebound that is bought on credit; all of it unless given. */
	credit?: number;
	/** Of the week of a flush: USD bought between the two news. */
	bought?: number;
	/** Of the week of a flush: seconds until half of the slow makers are back. */
	back?: number;
	/** Of an hour at a round number: the share of stops just under one; all unless given. */
	clustered?: number;
	/** Of an hour at a round number: USD on stop orders, $800M unless given. */
	stops?: number;
	/** Of an hour at a round number: USD of the buyers just above it, $150M unless given. */
	buyers?: number;
	/** Of an hour at a round number: how the news comes; once unless given. */
	course?: AtLevel['course'];
	/** Of an hour at a round number: USD sold once even; nobody unless given. */
	even?: number;
	/** Of half a day of panic: USD of coins whose holders may panic, $6B unless given. */
	panic?: number;
	/** Of half a day of panic: by how much of itself a threshold shrinks at a fear of 100; 0.6 unless given. */
	fear?: number;
	/** Of half a day of panic: the fall that half of them cannot bear; 0.15 unless given. */
	threshold?: number;
	/** Of half a day of panic: USD of those who wait for lower prices, $1.5B unless given. */
	patient?: number;
	/** Of half a day of panic: whether people know what the large holder paid, or see it sell; known unless given. */
	holder?: PanicDay['holder'];
	/** Of half a day of panic: how long the news takes, seconds; two hours unless given. */
	spell?: number;
	/** Of half a day of panic: what is cut out; nothing, or panic where something must be. */
	cut?: Cut | undefined;
	/** Of unseen crashes: how the account is led, by a plan unless given. */
	rule?: Rule;
	/** Of unseen crashes: the plan sells a coin so far below the start, 0.1 unless given. */
	sellBelow?: number;
	/** Of unseen crashes: it buys back so far above the low, 0.05 unless given. */
	buyBack?: number;
	/** Of unseen crashes: those alone in which half of bitcoin’s fall was back at the end, or the others. */
	ended?: Ended;
	/** Of unseen crashes: how far bitcoin is below the start, 0.1 unless given. */
	below?: number;
	/** Of a hundred fortunes: what they stake; bets unless this, or a leverage, is given. */
	staked?: 'bets' | 'leverage';
	/** Of repeated bets: the part of one’s money staked each time, 0.1 unless given. */
	share?: number;
	/** Of bets: the chance to win, 0.55 unless given; for ruin 0.5. */
	chance?: number;
	/** Of repeated bets: what a win pays for each unit staked, 1 unless given. */
	odds?: number;
	/** Of ruin: units at the start, 10 unless given; one is staked each time. */
	units?: number;
	/** Of ruin: units at which one stops, 20 unless given; Infinity for never. */
	goal?: number;
	/** Of a recovery: the loss, half unless given. */
	loss?: number;
	/** Of a price that wanders: its drift of a year, compounded continuously, 0.3 unless given; for instalments 0.5. */
	drift?: number;
	/** Of a price that wanders: 0.6 unless given; for instalments 0.69, for liquidation 0.47. */
	volatility?: number;
	/** Of a position: days until one looks, or for which it is held; 1 unless given. */
	held?: number;
	/** Of a liquidation: of a long unless given. */
	side?: 'long' | 'short';
	/** Of money put in over a year: in how many parts, 12 unless given. */
	instalments?: number;
	/** Of money put in over a year: what waiting cash earns in a year; nothing unless given. */
	interest?: number;
	/** Of money put in over a year: how far the price falls on one day of the stretch; no such day unless given. */
	crash?: number;
	/** Of ten coins: how many are held, in equal parts, 10 unless given; of coins alike: how many there are. */
	coins?: number;
	/** Of ten coins: the share in cash, none unless given; of a portfolio over years, half. */
	cash?: number;
	/** Of ten coins: minutes of the returns by which bets are counted in the crash; 1 unless given. */
	minutes?: number;
	/** Of coins alike: the correlation of each pair, 0.5 unless given. */
	correlation?: number;
	/** Of a portfolio over years: how often its shares are brought back; monthly unless given. */
	rebalance?: 'never' | 'yearly' | 'monthly' | 'daily';
	/** Of a portfolio over years: how many, 4 unless given. */
	years?: number;
	/** Which crowd; 1 unless given. */
	seed?: number;
	/** How many crowds, from `seed` on, where many are asked; 200 unless given. */
	crowds?: number;
}

/** Arguments that are no part of a market. */
export const besideMarket: readonly string[] = [
	...['size', 'coin'],
	...['order', 'withdrawn', 'seconds'],
	...['sold', 'sum', 'news', 'stays', 'cap', 'price', 'from', 'to'],
	...['thinned', 'fallen', 'set', 'which', 'edge', 'sellers'],
	...['beta', 'thin', 'exposed', 'over', 'crossed'],
	...['altcoin', 'priced', 'day', 'at', 'days'],
	...['gain', 'cascades'],
	...['build', 'credit', 'bought', 'back'],
	...['clustered', 'stops', 'buyers', 'course', 'even'],
	...['panic', 'fear', 'threshold', 'patient', 'holder', 'spell', 'cut'],
	...['rule', 'sellBelow', 'buyBack', 'ended', 'below'],
	...['staked', 'share', 'chance', 'odds', 'units', 'goal', 'loss'],
	...['drift', 'volatility', 'held', 'side'],
	...['instalments', 'interest', 'crash'],
	...['coins', 'cash', 'minutes', 'correlation'],
	...['rebalance', 'years'],
	...['seed', 'crowds']
];
