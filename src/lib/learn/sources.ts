/** What the texts cite: one entry a source, with the id that it has on the sources page. */

export interface Source {
	readonly id: string;
	/** What a credit names: who counted, wrote or published. */
	readonly publisher: string;
	readonly title: string;
	/** Year, month or day, as far as it is known; `undated` for the rest. */
	readonly date: string;
	/** Where it can be found. */
	readonly where: string;
	/** Read in the source itself, reported by others, or worked out by this project. */
	readonly kind: 'documented' | 'press' | 'computed';
}

/** id | kind | date | publisher | title | where */
const table = `
article-000 | press | undated | rout explainer | “Bitcoin-Led Crypto Rout”: how a crash erases $500 billion | webcryptohub.io
article-001 | press | undated | $2.56B article | $2.56 billion of leveraged positions liquidated | cryptoupdatesonline.com
article-002 | press | undated | market-purge article | The anatomy of a market purge | blockcast.cc
article-003 | press | undated | Gate, deep leverage | Why Crypto Crash Today Exposed Deep Leverage Problems in Digital Markets | gate.com
article-004 | press | undated | Gate, market selloff | Why Is Crypto Crashing Today: Understanding the Market Selloff | gate.com
obizhaeva-wang-2013 | documented | 2013 | Obizhaeva and Wang | Optimal trading strategy and supply/demand dynamics | Journal of Financial Markets 16, 1–32, doi:10.1016/j.finmar.2012.09.001
alfonsi-fruth-schied-2010 | documented | 2010 | Alfonsi, Fruth and Schied | Optimal execution strategies in limit order books with general shape functions | Quantitative Finance 10, 143–157, doi:10.1080/14697680802595700
toth-2011 | documented | 2011 | Tóth and others | Anomalous price impact and the critical nature of liquidity in financial markets | Physical Review X 1, 021006, doi:10.1103/PhysRevX.1.021006
caccioli-2012 | documented | 2012 | Caccioli, Farmer and Bouchaud | A proposal for impact-adjusted valuation: critical leverage and execution risk | arXiv:1204.0922
thurner-2012 | documented | 2012 | Thurner, Farmer and Geanakoplos | Leverage causes fat tails and clustered volatility | Quantitative Finance 12, 695–707
brunnermeier-pedersen-2009 | documented | 2009 | Brunnermeier and Pedersen | Market liquidity and funding liquidity | Review of Financial Studies 22, 2201–2238, doi:10.1093/rfs/hhn098
cont-wagalath-2013 | documented | 2013 | Cont and Wagalath | Running for the exit: distressed selling and endogenous correlation in financial markets | Mathematical Finance 23, 718–741
borel-1942 | documented | 1942 | Borel | The Borel distribution | as given in Johnson, Kemp and Kotz, Univariate Discrete Distributions, 2005
cheng-2021 | documented | 2021 | Cheng, Deng, Wang and Yu | Liquidation, leverage and optimal margin in bitcoin futures markets | Applied Economics 53, 5415–5428, arXiv:2102.04591
binance-liquidation-price | documented | undated | Binance | Liquidation price of USDⓈ-M futures | Binance support, FAQ b3c689c1f50a44cabb3a84e663b81d93
bitmex-insurance-fund | documented | 2020-03 | BitMEX | BitMEX Insurance Fund: Your Questions Answered | BitMEX Blog
hyperliquid-liquidations | documented | undated | Hyperliquid | Liquidations | Hyperliquid documentation
coinglass-2026-01-31 | press | 2026-01-31 | CoinGlass | $2.5615 billion liquidated in 24 hours, all coins | as carried by KuCoin and Gate
press-2025-10-10 | press | 2025-10-10 | the press | $19 billion liquidated in 24 hours, all coins, as counted by CoinGlass | widely reprinted
amberdata-2025-10 | documented | 2025-10 | Amberdata | How $3.21B Vanished in 60 Seconds | Amberdata Blog
kaiko-2025-10-13 | documented | 2025-10-13 | Kaiko | When October Surprise Meets Crypto Liquidity Drought | Kaiko Research
b2c2-2020-03 | press | 2020-03 | B2C2 | The spread for 25 bitcoins, 12 and 13 March 2020 | as carried by CoinDesk and others
coindesk-2025-11 | press | 2025-11 | CoinDesk Research | Bitcoin’s depth within 1% of the price | as reprinted by the press
kaiko-2024-06 | press | 2024-06 | Kaiko | Bids within 2% of bitcoin’s price | as carried by CryptoSlate
hyperliquid-replay | documented | 2025-10-10 | Hyperliquid replay | Twelve minutes of 10 October 2025, replayed from the chain | github.com/ConejoCapital/HyperMultiAssetedADL
binance-spot | computed | undated | Binance spot prices | Daily prices in UTC days | public copies of the exchange’s records
`;

const byId = new Map(table.trim().split('\n').map(read));

export const sourceIds: readonly string[] = [...byId.keys()];

/** @throws RangeError for an id that is not listed */
export function sourceOf(id: string): Source {
	const source = byId.get(id);
	if (!source) throw new RangeError(`source must be listed in sources.ts, got ${id}`);
	return source;
}

/** As it stands in a text: `CoinGlass, 31 Jan 2026`. */
export function creditOf({ publisher, date }: Source): string {
	return date === 'undated' ? publisher : `${publisher}, ${formatDate(date)}`;
}

function read(line: string): [string, Source] {
	const [id, kind, date, publisher, title, where] = line.split(' | ');
	return [id!, { id, kind, date, publisher, title, where } as Source];
}

/** `2026-01-31` is 31 Jan 2026, `2025-10` is Oct 2025, a year is itself. */
function formatDate(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	if (!month) return date;
	return new Intl.DateTimeFormat('en-GB', {
		day: day ? 'numeric' : undefined,
		month: 'short',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(Date.UTC(year!, month - 1, day ?? 1));
}
