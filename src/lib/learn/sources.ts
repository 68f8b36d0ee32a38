/** What the texts cite: one entry a source, with the id under which content/sources.md says the rest. */

export interface Source {
	readonly id: string;
	/** What a credit names: who counted, wrote or published. */
	readonly publisher: string;
	/** Year, month or day, as far as it is known; `undated` for the rest. */
	readonly date: string;
	/** Read in the source itself, reported by others, or worked out by this project. */
	readonly kind: 'documented' | 'press' | 'computed';
}

/** id | kind | date | publisher */
const table = `
article-000 | press | undated | rout explainer
article-001 | press | undated | $2.56B article
article-002 | press | undated | market-purge article
article-003 | press | undated | Gate, deep leverage
article-004 | press | undated | Gate, market selloff
obizhaeva-wang-2013 | documented | 2013 | Obizhaeva and Wang
alfonsi-fruth-schied-2010 | documented | 2010 | Alfonsi, Fruth and Schied
osler-2002 | documented | 2002 | Osler
urquhart-2017 | documented | 2017 | Urquhart
odean-1998 | documented | 1998 | Odean
barber-odean-2005 | documented | 2005 | Barber and Odean
elkind-2022 | documented | 2022 | Elkind and others
coval-shumway-2005 | documented | 2005 | Coval and Shumway
tversky-kahneman-1992 | documented | 1992 | Tversky and Kahneman
toth-2011 | documented | 2011 | Tóth and others
caccioli-2012 | documented | 2012 | Caccioli, Bouchaud and Farmer
thurner-2012 | documented | 2012 | Thurner, Farmer and Geanakoplos
brunnermeier-pedersen-2009 | documented | 2009 | Brunnermeier and Pedersen
cont-wagalath-2013 | documented | 2013 | Cont and Wagalath
forbes-rigobon-2002 | documented | 2002 | Forbes and Rigobon
corsetti-2005 | documented | 2005 | Corsetti, Pericoli and Sbracia
borel-1942 | documented | 1942 | Borel
atkinson-1989 | documented | 1989 | Atkinson
shreve-2004 | documented | 2004 | Shreve
cheng-2021 | documented | 2021 | Cheng, Deng, Wang and Yu
binance-liquidation-price | documented | 2020-08-14 | Binance
binance-coin-m | documented | 2021-02-05 | Binance
bybit-usdt-contract | documented | undated | Bybit
bybit-inverse-contract | documented | undated | Bybit
dydx-liquidations | documented | undated | dYdX
phemex-liquidation-price | documented | undated | Phemex
freqtrade-tests | documented | undated | freqtrade
freqtrade-tiers | documented | 2024-10-24 | freqtrade
bitmex-insurance-fund | documented | 2020-03 | BitMEX
bitmex-adl | documented | undated | BitMEX
hyperliquid-liquidations | documented | undated | Hyperliquid
funding-rules | documented | undated | CoinGlass Learn, Gate and Bitget
seven-coins | computed | 2026 | Binance spot
coinglass-2026-01-31 | press | 2026-01-31 | CoinGlass
press-2025-10-10 | press | 2025-10-10 | the press
amberdata-2025-10 | documented | 2025-10 | Amberdata
kaiko-2025-10-13 | documented | 2025-10-13 | Kaiko
b2c2-2020-03 | press | 2020-03 | B2C2
coingecko-2025 | press | 2025 | CoinGecko
published-depth | computed | undated | counts compared
fti-2025-10 | press | 2025-10 | FTI
amberdata-depth-2025-10 | press | 2025-10 | Amberdata, re-posted
coindesk-2025-11 | press | 2025-11 | CoinDesk Research
kaiko-2024-06 | press | 2024-06 | Kaiko
hyperliquid-replay | documented | 2025-10-10 | Hyperliquid replay
open-interest-2025-10 | press | 2025-10 | CoinGlass, Glassnode
binance-spot | computed | undated | Binance spot prices
crash-2020-03-12 | press | 2020-03-12 | several counters
crash-2024-08-05 | press | 2024-08-05 | CoinGlass and others
boj-2024-07 | press | 2024-08-05 | the press
crash-2025-09-22 | press | 2025-09-22 | CoinGlass and others
crash-2025-10-10 | press | 2025-10-10 | Kaiko and others
crash-2026-01-29 | press | 2026-02-03 | CoinGecko and others
fed-chair-2026-01-30 | press | 2026-01-30 | Cointelegraph and others
crash-2026-01-31 | press | 2026-01-31 | CoinGlass and others
crash-2026-02-05 | press | 2026-02-05 | CoinGlass and others
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
	const [id, kind, date, publisher] = line.split(' | ');
	return [id!, { id, kind, date, publisher } as Source];
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** `2026-01-31` is 31 Jan 2026, `2025-10` is Oct 2025, a year is itself. */
function formatDate(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	if (!month) return date;
	return [day, months[month - 1], year].filter(Boolean).join(' ');
}
