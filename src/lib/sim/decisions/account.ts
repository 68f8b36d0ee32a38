/** The reader’s account: cash, coins paid in full, and contracts on margins of their own. */
import { holdingOf, leverageOf, worthOf, type Holding } from './holding.ts';
import type { Means, Purchase, Refusal, Sale, Wish } from './order.ts';
import type { UnseenPath } from './path.ts';
import { fundingHours, type TradingTerms } from './terms.ts';
import type { Trade } from './trade.ts';

/** Cash short by so small a part is rounding. */
const rounding = 1e-9;

/** The account as it goes. */
export class Account {
	cash: number;
	holdings: readonly Holding[];
	/** Paid so far, USD: fees, funding, and what the exchange kept of liquidated margins. */
	fees = 0;
	funding = 0;
	kept = 0;
	readonly trades: Trade[] = [];
	private readonly path: UnseenPath;
	private readonly terms: TradingTerms;

	constructor(path: UnseenPath, terms: TradingTerms) {
		this.path = path;
		this.terms = terms;
		this.cash = terms.startCash;
		const { startHolding } = terms;
		this.holdings =
			startHolding > 0
				? path.coins.map(({ prices, cost }, coin) =>
						holdingOf(coin, 'money', startHolding / prices[0], cost, 0, terms)
					)
				: [];
	}

	equityAt(hour: number): number {
		let sum = this.cash;
		for (const held of this.holdings) sum += worthOf(held, this.path.coins[held.coin].prices[hour]);
		return sum;
	}

	/** An hour passes: contracts whose liquidation price it touched are closed, then funding is due. */
	pass(hour: number, decision: number): void {
		if (this.holdings.every(({ means }) => means === 'money')) return;
		const { coins } = this.path;
		this.closeWhere((held) => coins[held.coin].lows[hour] <= held.liquidationPrice, hour, decision);
		if (hour % fundingHours !== 0) return;
		this.holdings = this.holdings.map((held) => {
			if (held.means === 'money') return held;
			const due = this.terms.funding * held.coins * coins[held.coin].prices[hour];
			this.funding += due;
			return holdingOf(held.coin, held.means, held.coins, held.averageCost, held.margin - due, this.terms);
		});
		this.closeWhere((held) => coins[held.coin].prices[hour] <= held.liquidationPrice, hour, decision);
	}

	/** Do what is asked, at the price of the hour. */
	trade(wish: Wish, hour: number, decision: number): Refusal | null {
		return wish.kind === 'buy' ? this.buy(wish, hour, decision) : this.sell(wish, hour, decision);
	}

	private buy({ coin, spend, leverage }: Purchase, hour: number, decision: number): Refusal | null {
		if (!(this.cash > 0 && spend <= this.cash * (1 + rounding))) return 'no cash';
		const paid = Math.min(spend, this.cash);
		const { terms } = this;
		const price = this.path.coins[coin].prices[hour];
		const means: Means = leverage > 1 ? 'credit' : 'money';
		const margin = paid / (1 + terms.fee * leverage);
		const notional = margin * leverage;
		const fee = paid - margin;
		const coins = notional / price;
		const held = this.held(coin, means);
		const all = coins + (held?.coins ?? 0);
		const averageCost = held ? (held.coins * held.averageCost + notional) / all : price;
		const own = means === 'credit' ? margin + (held?.margin ?? 0) : 0;
		this.cash -= paid;
		this.fees += fee;
		this.replace(held, holdingOf(coin, means, all, averageCost, own, terms));
		const kind = 'buy';
		const made = { realised: 0, cash: -paid, lostMargin: 0 };
		this.trades.push({
			hour,
			decision,
			coin,
			means,
			kind,
			price,
			coins,
			notional,
			leverage,
			averageCost,
			fee,
			...made
		});
		return null;
	}

	private sell({ coin, means, share }: Sale, hour: number, decision: number): Refusal | null {
		const held = this.held(coin, means);
		if (!held) return 'no holding';
		const price = this.path.coins[coin].prices[hour];
		const { averageCost } = held;
		const coins = share * held.coins;
		const margin = share * held.margin;
		const notional = coins * price;
		// No more than there is: a contract just above its liquidation price may be worth less than the fee.
		const worth = share * worthOf(held, price);
		const fee = Math.min(this.terms.fee * notional, worth);
		this.cash += worth - fee;
		this.fees += fee;
		const rest = held.coins - coins;
		const left =
			share < 1 && rest > 0
				? holdingOf(coin, means, rest, averageCost, held.margin - margin, this.terms)
				: undefined;
		this.replace(held, left);
		const trade = { hour, decision, coin, means, price, coins, notional, averageCost, fee };
		const realised = coins * (price - averageCost) - fee;
		const leverage = leverageOf(held);
		this.trades.push({ ...trade, kind: 'sell', leverage, realised, cash: worth - fee, lostMargin: 0 });
		return null;
	}

	/**
	 * Contracts are taken over at their liquidation price. What is left of the margin there is the exchange’s; a worse fill is
	 * the loss of its fund.
	 */
	private closeWhere(reached: (held: Holding) => boolean, hour: number, decision: number): void {
		for (const held of this.holdings) {
			if (held.means === 'money' || !reached(held)) continue;
			const { coin, means, coins, averageCost, margin, liquidationPrice: price } = held;
			this.kept += worthOf(held, price);
			this.replace(held, undefined);
			const trade = { hour, decision, coin, means, price, coins, notional: coins * price, averageCost };
			const leverage = leverageOf(held);
			this.trades.push({
				...trade,
				kind: 'liquidation',
				leverage,
				fee: 0,
				realised: -margin,
				cash: 0,
				lostMargin: margin
			});
		}
	}

	private held(coin: number, means: Means): Holding | undefined {
		return this.holdings.find((one) => one.coin === coin && one.means === means);
	}

	private replace(old: Holding | undefined, next: Holding | undefined): void {
		const others = this.holdings.filter((one) => one !== old);
		this.holdings = next ? [...others, next] : others;
	}
}
