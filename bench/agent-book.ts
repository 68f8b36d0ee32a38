/** The growing book of a scenario, written from content/model.md once more, with the machine's own exponential. */
import type { Scenario } from '../src/lib/sim/index.ts';

/** Bids at distance x: f₀(1 + x/w), w = 5% of the starting price; fair price, displacement, and makers who step back. */
export class AgentBook {
	/** A + γx(u), USD per coin. */
	private top: number;
	/** u, coins. */
	private displacement = 0;
	/** h. */
	private quoted = 1;
	/** V. */
	private path = 0;
	private readonly width: number;
	private readonly density: number;
	private readonly scenario: Scenario;

	constructor(scenario: Scenario) {
		const { startPrice, depth } = scenario;
		this.scenario = scenario;
		this.top = startPrice;
		this.width = 0.05 * startPrice;
		const percent = 0.01 * startPrice;
		this.density = depth / startPrice / (percent * (1 + percent / (2 * this.width)));
	}

	get price(): number {
		return this.top - this.distance(this.displacement);
	}

	get fairPrice(): number {
		return this.top - this.scenario.permanentShare * this.distance(this.displacement);
	}

	get spread(): number {
		return this.scenario.calmSpread / this.quoted;
	}

	/** USD bid within 1% of the price. */
	get depth(): number {
		const floor = this.top - 0.99 * this.price;
		return this.price * this.quoted * (this.coinsWithin(floor) - this.displacement);
	}

	refill(): void {
		const { tick, refillHalfLife, permanentShare } = this.scenario;
		const before = this.distance(this.displacement);
		this.displacement *= Math.pow(0.5, tick / refillHalfLife);
		this.top += permanentShare * (this.distance(this.displacement) - before);
	}

	reprice(by: number): void {
		this.top += by;
	}

	/** Sell coins, or buy them if below 0. @returns the average price */
	trade(coins: number): number {
		const { displacement, quoted, price } = this;
		if (coins === 0) return price;
		this.displacement = displacement + coins / quoted;
		const given = this.concession(this.displacement) - this.concession(displacement);
		return this.top - (quoted * given) / coins;
	}

	/** What the makers saw in a tick: how much they quote in the next. */
	look(before: number): void {
		const { tick, makerWithdrawal } = this.scenario;
		this.path = this.path * Math.exp(-tick / 600) + Math.abs(this.price - before) / before;
		this.quoted = 1 / (1 + makerWithdrawal * this.path);
	}

	/** x(v), with the sign of v. */
	private distance(coins: number): number {
		const size = Math.abs(coins);
		const root = Math.sqrt(1 + (2 * size) / (this.density * this.width));
		return (Math.sign(coins) * 2 * size) / this.density / (1 + root);
	}

	/** F(x), with the sign of x. */
	private coinsWithin(x: number): number {
		return this.density * x * (1 + Math.abs(x) / (2 * this.width));
	}

	/** W. */
	private concession(coins: number): number {
		const x = Math.abs(this.distance(coins));
		return this.density * x * x * (0.5 + x / (3 * this.width));
	}
}
