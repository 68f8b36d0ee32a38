import type { ChoiceInput, NumberInput, Values, WidgetSpec } from '$lib/embed/spec';
import { formatCount, formatPercent, formatTimes } from '$lib/format';
import { baseStakes } from '$lib/learn/hundred-fortunes';
import { modelVersion } from '$lib/sim';

const view: ChoiceInput<'bets' | 'leverage' | 'looks'> = {
	kind: 'choice',
	place: 'more',
	label: 'What is looked at',
	before: 'You',
	after: '.',
	options: [
		{ value: 'bets', label: 'bet again and again' },
		{ value: 'leverage', label: 'hold a price with leverage' },
		{ value: 'looks', label: 'hold it, and look now and then' }
	],
	default: 'bets'
};

const share: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Share staked each time',
	before: 'Each time you stake',
	after: 'of what you have.',
	min: 0.01,
	max: 1,
	step: 0.1,
	scale: 'log',
	default: baseStakes.share,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['1%', 'all of it']
};

const chance: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Chance to win',
	before: 'You win with a chance of',
	after: '.',
	min: 0.4,
	max: 0.7,
	step: 0.01,
	scale: 'linear',
	default: baseStakes.chance,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['40%', '70%']
};

const odds: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'A win pays, for each unit staked',
	before: 'A win pays',
	after: 'times the stake; a loss costs the stake.',
	min: 0.5,
	max: 3,
	step: 0.1,
	scale: 'linear',
	default: baseStakes.odds,
	unit: 'times',
	format: formatTimes,
	ends: ['half of it', '3 times']
};

export const formatStake = (leverage: number) => `${formatTimes(leverage)}×`;

const leverage: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Leverage',
	before: 'You hold',
	after: 'what you have.',
	min: 0.2,
	max: 20,
	step: 0.1,
	scale: 'log',
	default: baseStakes.leverage,
	unit: 'times',
	format: formatStake,
	ends: ['0.2×, mostly cash', '20×']
};

const drift: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Drift of a year, before swings',
	before: 'The price drifts up by',
	after: 'a year, before swings.',
	min: -0.2,
	max: 1,
	step: 0.05,
	scale: 'linear',
	default: baseStakes.drift,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['−20%', '100%']
};

const volatility: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Volatility of a year',
	before: 'It swings by',
	after: 'a year.',
	min: 0.2,
	max: 1.2,
	step: 0.01,
	scale: 'linear',
	default: baseStakes.volatility,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['20%, a share index', '120%, a small coin']
};

const inputs = { share, leverage, chance, odds, drift, volatility, view };

export type SizeValues = Values<typeof inputs>;

const bet = ['share', 'chance', 'odds'] as const;
const price = ['leverage', 'drift', 'volatility'] as const;

export const spec: WidgetSpec<typeof inputs> = {
	id: 'position-size',
	title: 'How much of your money can one position be?',
	description:
		'A bet with an edge, and a price held with leverage: how the middle fortune grows with the share that is staked, where it stops growing, and what becomes of a hundred people who do the same with different luck.',
	model: modelVersion,
	inputs,
	guess: {
		result: 'below',
		before: 'Of 100 people who do this, I expect',
		after: 'to end with less than they began with.',
		min: 0,
		max: 100,
		step: 1,
		format: formatCount,
		ends: ['nobody', 'all']
	},
	stages: [
		{ id: 'kelly', title: 'The share that grows fastest', values: {}, front: [...bet] },
		{ id: 'ruin', title: 'Twice that share, and nothing grows', values: { share: 0.2 }, front: [...bet] },
		{
			id: 'drag',
			title: 'Leverage against volatility',
			values: { view: 'leverage', leverage: 2 },
			front: [...price]
		},
		{
			id: 'liquidation',
			title: 'Liquidated within a day, a week, a month',
			values: { view: 'leverage', leverage: 10, volatility: 0.47 },
			front: [...price]
		},
		{
			id: 'look-less',
			title: 'Who looks more often sees more losses',
			values: { view: 'looks' },
			front: [...price]
		}
	]
};

/** The inputs that act as things stand. */
export function actingInputs({ view }: Pick<SizeValues, 'view'>): Partial<typeof inputs> {
	const own: readonly string[] = view === 'bets' ? bet : price;
	return Object.fromEntries(Object.entries(inputs).filter(([name]) => name === 'view' || own.includes(name)));
}
