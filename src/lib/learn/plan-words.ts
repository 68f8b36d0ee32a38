/** What the form of a plan says: its sections, and what each asks. */
import type { PlanField } from './plan.ts';
import type { Computed } from './plan-lines.ts';

export interface Asked {
	readonly field: PlanField;
	readonly label: string;
	/** What can be written, and how. */
	readonly hint?: string;
	/** A line unless given. */
	readonly kind?: 'long' | 'number' | 'date' | 'look';
}

export interface Section {
	readonly title: string;
	readonly asks: readonly Asked[];
	readonly computed?: Computed;
	/** On paper, what is to be worked out by hand. */
	readonly blanks?: readonly string[];
}

export const sections: readonly Section[] = [
	{
		title: 'What, and why',
		asks: [
			{ field: 'what', label: 'What I buy' },
			{ field: 'why', label: 'Why I think it will be worth more', kind: 'long' }
		]
	},
	{
		title: 'How much',
		asks: [
			{ field: 'all', label: 'All my money', hint: 'US dollars: 10,000.50', kind: 'number' },
			{ field: 'amount', label: 'Of it, in this plan', hint: 'dollars, or a share: 10%', kind: 'number' }
		],
		computed: 'money',
		blanks: ['Its share of all my money', 'What is left if all of it is lost']
	},
	{
		title: 'Getting in',
		asks: [
			{ field: 'parts', label: 'In how many parts', hint: '1 is all at once', kind: 'number' },
			{ field: 'weeks', label: 'Over how many weeks', kind: 'number' },
			{ field: 'start', label: 'The first part on', kind: 'date' },
			{ field: 'price', label: 'Today’s price', hint: 'dollars per coin', kind: 'number' }
		],
		computed: 'entry',
		blanks: ['Each part, in dollars', 'The last part on']
	},
	{
		title: 'Getting out if I am wrong',
		asks: [
			{
				field: 'stop',
				label: 'I sell at',
				hint: 'a price, or a fall: 20%. The order fills at the next bids, which may be lower',
				kind: 'number'
			}
		],
		computed: 'wrong',
		blanks: [
			'The loss, in dollars',
			'As a share x of what I put in',
			'The gain that makes it good, x ÷ (1 − x)'
		]
	},
	{
		title: 'Getting out if I am right',
		asks: [
			{ field: 'target', label: 'I sell at', hint: 'a price, or a rise: 50%', kind: 'number' },
			{ field: 'rebalance', label: 'When, and how, I rebalance', kind: 'long' }
		],
		computed: 'right',
		blanks: ['The gain, in dollars']
	},
	{
		title: 'Borrowed money',
		asks: [
			{ field: 'leverage', label: 'Leverage', hint: '1 is none, 125 the most', kind: 'number' },
			{
				field: 'volatility',
				label: 'How much the price wanders in a year',
				hint: 'bitcoin of late 47%, large altcoins about 90%',
				kind: 'number'
			}
		],
		computed: 'borrowed',
		blanks: ['The fall that closes me, about 1 ÷ leverage']
	},
	{
		title: 'Keeping to it',
		asks: [
			{ field: 'look', label: 'I look at the price', kind: 'look' },
			{ field: 'mind', label: 'What would change my mind', kind: 'long' },
			{ field: 'review', label: 'I read this plan again on', kind: 'date' }
		],
		computed: 'keeping'
	}
];
