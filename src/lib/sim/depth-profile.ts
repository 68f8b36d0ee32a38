/**
 * How many coins are bid at each distance below the price: the shape of the book.
 *
 * Distances x are USD below the price around which makers quote, sizes v are coins. With density f,
 * F(x) = ∫₀ˣ f and W(x) = ∫₀ˣ y f(y) dy. Shapes after Alfonsi, Fruth and Schied, "Optimal execution strategies in limit
 * order books with general shape functions", Quantitative Finance 10 (2010).
 */
import { above, atLeast } from './range.ts';

/** The bids of a book that nobody has traded in yet. Every argument is finite and at least 0, or a RangeError. */
export interface DepthProfile {
	/** f(x): coins bid per USD at distance x; for lumps, the coins at exactly x over the step. */
	density(x: number): number;
	/** F(x): coins bid no further than x. */
	coins(x: number): number;
	/** Coins bid strictly nearer than x; F(x) save in a book of lumps. */
	coinsNearer(x: number): number;
	/** x(v): the distance of the bid that takes the last of v coins; Infinity if the book holds fewer. */
	distance(coins: number): number;
	/** W(x): what sellers of F(x) coins give up against the price at the top, USD. */
	dollars(x: number): number;
	/** W as a function of the coins sold: v·(top price) less this is what v coins bring. Infinity as distance. */
	concession(coins: number): number;
}

/**
 * The default book, thicker with distance: f(x) = f₀(1 + x/w).
 *
 * F = f₀(x + x²/2w), W = f₀(x²/2 + x³/3w), x(v) = (2v/f₀)/(1 + √(1 + 2v/(f₀w))), a form that keeps its digits for
 * small v.
 *
 * @param density f₀, coins per USD at the price, above 0
 * @param width w, USD over which the density doubles, above 0
 * @throws RangeError if an argument is out of range
 */
export function growingProfile(density: number, width: number): DepthProfile {
	above('density', density, 0);
	above('width', width, 0);
	return smooth({
		density: (x) => density * (1 + x / width),
		coins: (x) => density * x * (1 + x / (2 * width)),
		distance: (v) => (2 * v) / density / (1 + Math.sqrt(1 + (2 * v) / (density * width))),
		dollars: (x) => density * x * x * (0.5 + x / (3 * width))
	});
}

/**
 * The same bids at every distance: f(x) = D, F = Dx, W = Dx²/2. Impact is linear.
 *
 * @param density D, coins per USD, above 0
 * @throws RangeError if it is not
 */
export function flatProfile(density: number): DepthProfile {
	above('density', density, 0);
	return smooth({
		density: () => density,
		coins: (x) => density * x,
		distance: (v) => v / density,
		dollars: (x) => density * x * x * 0.5
	});
}

/**
 * The latent linear book: f(x) = 𝓛x, F = 𝓛x²/2, W = 𝓛x³/3. Its impact is the square-root law √(2v/𝓛) (Tóth et al.,
 * "Anomalous price impact and the critical nature of liquidity in financial markets", Physical Review X 1, 2011).
 *
 * @param slope 𝓛, coins per USD², above 0
 * @throws RangeError if it is not
 */
export function latentProfile(slope: number): DepthProfile {
	above('slope', slope, 0);
	return smooth({
		density: (x) => slope * x,
		coins: (x) => slope * x * x * 0.5,
		distance: (v) => Math.sqrt((2 * v) / slope),
		dollars: (x) => (slope * x * x * x) / 3
	});
}

/** A profile without lumps, its arguments checked. */
function smooth(shape: Pick<DepthProfile, 'density' | 'coins' | 'distance' | 'dollars'>): DepthProfile {
	const coins = (x: number) => {
		atLeast('x', x, 0);
		return shape.coins(x);
	};
	return {
		density(x) {
			atLeast('x', x, 0);
			return shape.density(x);
		},
		coins,
		coinsNearer: coins,
		distance(v) {
			atLeast('coins', v, 0);
			return shape.distance(v);
		},
		dollars(x) {
			atLeast('x', x, 0);
			return shape.dollars(x);
		},
		concession(v) {
			atLeast('coins', v, 0);
			return shape.dollars(shape.distance(v));
		}
	};
}
