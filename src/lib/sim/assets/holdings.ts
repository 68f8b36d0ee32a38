/** What crossed accounts hold at the start. */
import { exp, ln } from '../elementary.ts';
import { largestLeverage } from '../margin.ts';
import { normalCdf } from '../normal.ts';
import { sizeSpread } from '../people.ts';
import { leastLeverage } from '../positions.ts';
import { normalQuantile } from '../quantile.ts';
import { stream } from '../random.ts';
import type { Markets } from './setting.ts';

/** Columns: one entry an account, or one a holding, account by account. Not to be written to; runs share it. */
export interface Holdings {
	/** Accounts. */
	readonly count: number;
	/** Holdings of each: those of account a are a·held to (a + 1)·held − 1. */
	readonly held: number;
	/** USD of collateral. */
	readonly usd: Float64Array;
	/** Notional over equity, collateral after its haircut. */
	readonly leverage: Float64Array;
	/** Of each holding: the place of its asset. */
	readonly asset: Uint8Array;
	/** Of each holding: coins long, entered at the starting price. */
	readonly coins: Float64Array;
	/** Of each holding: coins of collateral. */
	readonly collateral: Float64Array;
}

/** Standard deviation of the logarithm of a position's size within its account. */
const weightSpread = 0.8;

/** The largest number below 1, should a draw round up to it. */
const belowOne = 1 - 1 / 9007199254740992;

let last: { key: string; holdings: Holdings; apart?: Holdings } | undefined;

/**
 * The crossed accounts of a setting; those of the last call if nothing they depend on has changed.
 *
 * Which assets an account holds is a race: asset i arrives after an exponential time of rate wᵢ, and the first to arrive are
 * held. Sizes within an account and of accounts are log-normal (0.8 and 1.2), scaled to the notional. Leverage is
 * log-normal around the typical one, cut to 1.1–125 and to just below 1/m of the strictest market: nobody starts liquidated.
 * One uniform number for each account, asset and quantity, so that a changed setting moves the same people.
 */
export function holdingsOf({ assets, crossed }: Markets, seed: number): Holdings {
	if (!crossed || crossed.notional === 0 || crossed.accounts === 0) return nobody;
	const markets = assets.map(({ symbol, scenario }) => [
		symbol,
		scenario.startPrice,
		scenario.maintenanceMarginRate
	]);
	const { margin, raisedHaircut: _raised, ...people } = crossed;
	const key = JSON.stringify([seed, people, markets]);
	if (last?.key !== key) last = { key, holdings: drawn(assets, crossed, seed) };
	if (margin !== 'isolated') return last.holdings;
	return (last.apart ??= apart(
		last.holdings,
		assets.map(({ scenario }) => scenario.startPrice)
	));
}

/** The same holdings, each an account of its own with its part of the dollars; its coins of collateral it has already. */
function apart(
	{ count, held, usd, leverage, asset, coins, collateral }: Holdings,
	prices: number[]
): Holdings {
	const worth = coins.map((coin, p) => coin * prices[asset[p]]);
	const parts = new Float64Array(asset.length);
	for (let a = 0; a < count; a++) {
		let all = 0;
		for (let p = a * held; p < (a + 1) * held; p++) all += worth[p];
		for (let p = a * held; p < (a + 1) * held; p++) parts[p] = (usd[a] * worth[p]) / all;
	}
	const levered = parts.map((_, p) => leverage[Math.floor(p / held)]);
	return { count: asset.length, held: 1, usd: parts, leverage: levered, asset, coins, collateral };
}

function drawn(assets: Markets['assets'], crossed: NonNullable<Markets['crossed']>, seed: number): Holdings {
	const { accounts: count, held, weights, notional, coinShare, haircut } = crossed;
	const uniforms = (purpose: string) => {
		const draws = new Float64Array(count);
		stream(seed, purpose).fill(draws);
		return draws;
	};
	const choice = assets.map(({ symbol }) => uniforms(`${symbol}: crossed choice`));
	const part = assets.map(({ symbol }) => uniforms(`${symbol}: crossed part`));
	const size = uniforms('crossed: size').map((u) => exp(sizeSpread * normalQuantile(u)));
	const total = size.reduce((sum, one) => sum + one, 0);
	const leverage = leverages(crossed, assets, uniforms('crossed: leverage'));
	const usd = new Float64Array(count);
	const asset = new Uint8Array(count * held);
	const coins = new Float64Array(count * held);
	const collateral = new Float64Array(count * held);
	const open = assets.map((_, i) => i).filter((i) => weights[i] > 0);
	const arrival = new Float64Array(assets.length);
	const share = new Float64Array(held);
	for (let a = 0; a < count; a++) {
		for (const i of open) arrival[i] = -ln(choice[i][a]) / weights[i];
		const first = [...open].sort((i, j) => arrival[i] - arrival[j] || i - j).slice(0, held);
		first.sort((i, j) => i - j);
		let shares = 0;
		for (let k = 0; k < held; k++) {
			share[k] = exp(weightSpread * normalQuantile(part[first[k]][a]));
			shares += share[k];
		}
		const own = (notional * size[a]) / total;
		const equity = own / leverage[a];
		/** Coins of collateral for each coin long. */
		const backed = coinShare / leverage[a] / (1 - haircut);
		usd[a] = equity * (1 - coinShare);
		for (let k = 0; k < held; k++) {
			const p = a * held + k;
			asset[p] = first[k];
			coins[p] = (own * share[k]) / shares / assets[first[k]].scenario.startPrice;
			collateral[p] = coins[p] * backed;
		}
	}
	return { count, held, usd, leverage, asset, coins, collateral };
}

function leverages(
	{ typicalLeverage, leverageSpread }: NonNullable<Markets['crossed']>,
	assets: Markets['assets'],
	draws: Float64Array
): Float64Array {
	const strictest = Math.max(...assets.map(({ scenario }) => scenario.maintenanceMarginRate));
	const most = Math.min(largestLeverage, 0.999 / strictest);
	const lowest = normalCdf(ln(leastLeverage / typicalLeverage) / leverageSpread);
	const mass = normalCdf(ln(most / typicalLeverage) / leverageSpread) - lowest;
	return draws.map((u) => {
		const z = normalQuantile(Math.min(lowest + u * mass, belowOne));
		return Math.max(leastLeverage, Math.min(typicalLeverage * exp(leverageSpread * z), most));
	});
}

const nobody: Holdings = {
	count: 0,
	held: 0,
	usd: new Float64Array(0),
	leverage: new Float64Array(0),
	asset: new Uint8Array(0),
	coins: new Float64Array(0),
	collateral: new Float64Array(0)
};
