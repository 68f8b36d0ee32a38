/** Arguments of books and of orders that walk them, and values just outside their ranges. */
import * as sim from '../../src/lib/sim/index.ts';
import { aboveZero, fromZero, share, side, type Argument } from './arguments.ts';
import { book } from './market-arguments.ts';

const { flatProfile, growingProfile, latentProfile, tabulatedProfile } = sim;
const venue = { profile: book, price: 1, thickness: 1, permanentShare: 0.2 };
const walked = sim.walk(venue, 'sell', 0.5);

const ofProfile = (made: sim.DepthProfile): Argument[] => [
	['x', made.density, fromZero],
	['x', made.coins, fromZero],
	['x', made.coinsNearer, fromZero],
	['x', made.dollars, fromZero],
	['coins', made.distance, fromZero],
	['coins', made.concession, fromZero]
];

const ofVenue = (call: (changed: sim.Venue) => unknown): Argument[] => [
	['price', (price: number) => call({ ...venue, price }), aboveZero],
	['thickness', (thickness: number) => call({ ...venue, thickness }), [0, -1e-9, 1.01, NaN, Infinity]],
	['permanentShare', (permanentShare: number) => call({ ...venue, permanentShare }), share]
];

export const bookArguments: Record<string, Argument[]> = {
	growingProfile: [
		['density', (value: number) => growingProfile(value, 1), aboveZero],
		['width', (value: number) => growingProfile(1, value), aboveZero],
		...ofProfile(growingProfile(1, 1))
	],
	flatProfile: [['density', flatProfile, aboveZero], ...ofProfile(book)],
	latentProfile: [['slope', latentProfile, aboveZero], ...ofProfile(latentProfile(1))],
	tabulatedProfile: [
		['coinsAtLevel[1]', (value: number) => tabulatedProfile([1, value], 1), fromZero],
		['step', (value: number) => tabulatedProfile([1], value), aboveZero],
		...ofProfile(tabulatedProfile([1, 2], 1))
	],
	Book: [
		['price', (value: number) => new sim.Book(book, value, 0), aboveZero],
		['permanentShare', (value: number) => new sim.Book(book, 1, value), [-0.01, 1.01, NaN]],
		['price', (value: number) => new sim.Book(book, 1, 0).coinsTo(value), fromZero],
		['thickness', (thickness: number) => Object.assign(new sim.Book(book, 1, 0), { thickness }), aboveZero],
		['left', (value: number) => new sim.Book(book, 1, 0).refill(value), [-0.01, 1.01, NaN]]
	],
	profileWithDepth: [
		['profile', (value: 'flat') => sim.profileWithDepth(value, 1e8, 1), ['round', '']],
		['depth', (value: number) => sim.profileWithDepth('flat', value, 1), [999_999, 1.01e11, NaN]],
		['startPrice', (value: number) => sim.profileWithDepth('flat', 1e8, value), [0, 1.01e9, NaN]]
	],
	displacementAfter: [
		['coins', (value: number) => sim.displacementAfter(value, 1, 1), fromZero],
		['seconds', (value: number) => sim.displacementAfter(1, value, 1), fromZero],
		['halfLife', (value: number) => sim.displacementAfter(1, 1, value), aboveZero]
	],
	walk: [
		...ofVenue((made) => sim.walk(made, 'sell', 0.5)),
		['side', (value: 'sell') => sim.walk(venue, value, 0.5), side],
		['coins', (value: number) => sim.walk(venue, 'sell', value), fromZero]
	],
	bookAfter: [
		...ofVenue((made) => sim.bookAfter(made, walked, 1, 1)),
		['seconds', (value: number) => sim.bookAfter(venue, walked, value, 1), [-1e-9, NaN, -Infinity]],
		['halfLife', (value: number) => sim.bookAfter(venue, walked, 1, value), aboveZero]
	]
};
