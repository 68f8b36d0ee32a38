/** The inputs of a market with time in it, beside those of the static one. */
import type { ChoiceInput, Input, NumberInput, Values } from '$lib/embed/spec';
import { formatDuration, formatMoney, formatPercent } from '$lib/format';
import { baseScenario, type Market, type Scenario } from '$lib/sim';
import { marketInputs, toMarket } from './market.ts';

const book: ChoiceInput<'still' | 'refilling'> = {
	kind: 'choice',
	place: 'more',
	label: 'The book afterwards',
	before: 'After a sale, the book',
	after: '.',
	options: [
		{ value: 'still', label: 'stays as it is' },
		{ value: 'refilling', label: 'fills up again' }
	],
	default: 'still'
};

const kind: ChoiceInput<Scenario['shockKind']> = {
	kind: 'choice',
	place: 'more',
	label: 'What starts it',
	before: 'It begins with',
	after: '.',
	options: [
		{ value: 'sale', label: 'one large order' },
		{ value: 'news', label: 'news' }
	],
	default: 'sale'
};

const refill: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Bids come back',
	before: 'Half the bids are back after',
	after: '.',
	min: 10,
	max: 3600,
	step: 0.1,
	scale: 'log',
	default: baseScenario.refillHalfLife,
	unit: 'seconds',
	format: formatDuration,
	ends: ['10 s, fast', '60 min, slow']
};

const delay: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Liquidation delay',
	before: 'A liquidation waits',
	after: '.',
	min: 0,
	max: 300,
	step: 5,
	scale: 'linear',
	default: baseScenario.liquidationDelay,
	unit: 'seconds',
	format: (seconds) => (seconds ? formatDuration(seconds) : '0 s'),
	ends: ['0 s', '5 min']
};

/** k of the engine, for each percent of path: 5 is 5%. */
const makers: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Makers step back',
	before: 'Per 1% moved, sales push',
	after: 'harder.',
	min: 0,
	max: 0.2,
	step: 0.01,
	scale: 'linear',
	default: baseScenario.makerWithdrawal / 100,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['0%, they stay', '20%, they flee']
};

const fund: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Insurance fund',
	before: 'The insurance fund holds',
	after: '.',
	min: 0,
	max: 2e9,
	step: 0.05e9,
	scale: 'linear',
	default: baseScenario.insuranceFund,
	unit: 'USD',
	format: formatMoney,
	ends: ['$0', '$2B']
};

const { leverage, depth, shock, ...others } = marketInputs;

export const timeInputs = {
	...{ leverage, depth, shock },
	...{ book, refill, makers, delay, fund, kind },
	...others
};

export type TimeValues = Values<typeof timeInputs>;

/** Whether these act in a book that stays as it is. */
const inTime: readonly string[] = ['refill', 'makers', 'delay', 'fund'];

export const news: NumberInput = { ...shock, label: 'News', before: 'The news alone costs' };

/** The inputs that act as the others stand, in words that fit them. */
export function actingInputs({ book, kind }: TimeValues): Record<string, Input> {
	const still = book === 'still';
	const acting = Object.entries<Input>({ ...timeInputs, shock: kind === 'news' ? news : shock });
	return Object.fromEntries(acting.filter(([name]) => !(still && inTime.includes(name))));
}

/** The engine's market for what the controls say, or its scenario where the book fills up again. */
export function toPlay(values: TimeValues & { book: 'refilling' }): Scenario;
export function toPlay(values: TimeValues): Market | Scenario;
export function toPlay(values: TimeValues): Market | Scenario {
	const market = { ...toMarket(values), shockKind: values.kind };
	if (values.book === 'still') return market;
	return {
		...baseScenario,
		...market,
		refillHalfLife: values.refill,
		liquidationDelay: values.delay,
		makerWithdrawal: 100 * values.makers,
		insuranceFund: values.fund
	};
}
