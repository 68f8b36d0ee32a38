/** What can be moved: how the week is set. */
import type { ChoiceInput, NumberInput, Values } from '$lib/embed/spec';
import { formatDuration, formatMoney, formatPercent } from '$lib/format';
import { baseWeek } from '$lib/learn/flush-week';
import { baseFunding } from '$lib/sim';
import { depth as marketDepth, leverage as marketLeverage } from '../market.ts';

/** Seconds. */
export const day = 86_400;

const build: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Opened before the news',
	before: 'Beforehand people open',
	after: '.',
	min: 0,
	max: 12e9,
	step: 1e9,
	scale: 'linear',
	default: baseWeek.build,
	unit: 'USD',
	format: formatMoney,
	ends: ['nothing', '$12B']
};

const shock: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'The news',
	before: 'The news alone costs',
	after: '.',
	min: 0.01,
	max: 0.12,
	step: 0.005,
	scale: 'linear',
	default: baseWeek.shock,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['1%', '12%']
};

const credit: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Share of the rebound bought on credit',
	before: 'The rebound is',
	after: 'on credit.',
	min: 0,
	max: 1,
	step: 0.1,
	scale: 'linear',
	default: baseWeek.credit,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['all with money', 'all on credit']
};

const bought: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Bought between the two news',
	before: 'Between the two,',
	after: 'is there to buy.',
	min: 0,
	max: 6e9,
	step: 0.5e9,
	scale: 'linear',
	default: baseWeek.bought,
	unit: 'USD',
	format: formatMoney,
	ends: ['nothing', '$6B']
};

const leverage: NumberInput = {
	...marketLeverage,
	place: 'more',
	label: 'Leverage of those who come',
	before: 'Who opens a position holds',
	after: 'their own money.',
	min: 4,
	max: 25,
	step: 1,
	default: baseWeek.leverage,
	ends: ['4×', '25×']
};

const back: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Makers come back',
	before: 'Of the makers who step back, four in five are slow: half of these are back after',
	after: '.',
	min: 6 * 3600,
	max: 30 * day,
	step: 0.1,
	scale: 'log',
	default: baseWeek.back,
	unit: 'seconds',
	format: formatDuration,
	ends: ['6 h', '30 d']
};

const depth: NumberInput = { ...marketDepth, place: 'more', default: baseWeek.depth };

const leave: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Close by choice',
	before: 'In full fear,',
	after: 'of those who are not forced would close every hour.',
	min: 0,
	max: 0.04,
	step: 0.002,
	scale: 'linear',
	default: baseWeek.leave,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['nobody', '4%']
};

const panic: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Coins that can panic',
	before: 'Holders who may lose their nerve own',
	after: 'of coins.',
	min: 0,
	max: 5e9,
	step: 0.5e9,
	scale: 'linear',
	default: baseWeek.panic,
	unit: 'USD',
	format: formatMoney,
	ends: ['nobody', '$5B']
};

const clamp: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Funding clamp',
	before: 'Funding ignores a premium that is within',
	after: 'of its base rate.',
	min: 0,
	max: baseFunding.clamp,
	step: 0.0001,
	scale: 'linear',
	default: baseWeek.clamp,
	unit: 'fraction',
	format: (value) => formatPercent(value, 2),
	ends: ['0%, ignores nothing', '0.05%, as usual']
};

const again: ChoiceInput<'yes' | 'no'> = {
	kind: 'choice',
	place: 'more',
	label: 'The same news again',
	before: 'Four days later the same news',
	after: '.',
	options: [
		{ value: 'yes', label: 'comes again' },
		{ value: 'no', label: 'does not come' }
	],
	default: baseWeek.again
};

export const inputs = { build, shock, credit, bought, leverage, back, depth, leave, panic, clamp, again };

export type OpenValues = Values<typeof inputs>;
