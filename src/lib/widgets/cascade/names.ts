/** What things are called: in a squeeze everything is the mirror image, and the words turn with it. */
import { formatFall } from '$lib/format';

export interface Names {
	/** The resting orders in the way, and what those who gave them want. */
	readonly bids: string;
	readonly wish: string;
	/** What is done to positions by force, and the doing. */
	readonly sold: string;
	readonly sale: 'sale' | 'purchase';
	/** The furthest price. */
	readonly furthest: string;
	/** Where the price goes. */
	readonly toward: string;
	readonly move: string;
	/** A change of price, signed. */
	readonly change: (fraction: number) => string;
}

export const falling: Names = {
	...{
		bids: 'bids',
		wish: 'buy',
		sold: 'sold',
		sale: 'sale',
		furthest: 'lowest',
		toward: 'down',
		move: 'fall'
	},
	change: formatFall
};

export const rising: Names = {
	...{
		bids: 'asks',
		wish: 'sell',
		sold: 'closed',
		sale: 'purchase',
		furthest: 'highest',
		toward: 'up',
		move: 'rise'
	},
	change: (rise) => formatFall(rise).replace('−', '+')
};
