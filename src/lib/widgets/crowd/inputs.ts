/** What can be set in the exhibit: who is in the market, and what is cut out of it for comparison. */
import type { ChoiceInput, Input, NumberInput, Values } from '$lib/embed/spec';
import { formatDuration, formatMoney, formatPercent } from '$lib/format';
import { baseDay, type Cut, type PanicDay } from '$lib/learn/panic-day';
import { depth as marketDepth, leverage as marketLeverage } from '../market.ts';
import { news as newsInput } from '../time.ts';

const cut: ChoiceInput<Cut> = {
	kind: 'choice',
	place: 'front',
	label: 'Cut out',
	before: 'Behind it, the same half day without',
	after: '.',
	options: [
		{ value: 'panic', label: 'panic' },
		{ value: 'forced', label: 'force' },
		{ value: 'fear', label: 'fear' },
		{ value: 'holder', label: 'the holder' },
		{ value: 'buyers', label: 'buyers' }
	],
	default: 'panic'
};

const panic: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Coins of those who may panic',
	before: 'People who may panic hold coins for',
	after: '.',
	min: 0,
	max: 10e9,
	step: 0.5e9,
	scale: 'linear',
	default: baseDay.panic,
	unit: 'USD',
	format: formatMoney,
	ends: ['$0, nobody', '$10B']
};

const fear: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'What fear takes off the threshold',
	before: 'A fear of 100 takes',
	after: 'off what they can bear.',
	min: 0,
	max: 0.8,
	step: 0.05,
	scale: 'linear',
	default: baseDay.fear,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['nothing', '80%']
};

const exposed: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Longs that can be forced',
	before: 'Of all longs,',
	after: 'can be sold by force.',
	min: 0,
	max: 0.15,
	step: 0.01,
	scale: 'linear',
	default: baseDay.exposed,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['0%, nobody', '15%']
};

const buyers: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Patient buyers',
	before: 'From 10% lower, patient buyers wait with',
	after: '.',
	min: 0,
	max: 6e9,
	step: 0.5e9,
	scale: 'linear',
	default: baseDay.buyers,
	unit: 'USD',
	format: formatMoney,
	ends: ['$0', '$6B']
};

const holder: ChoiceInput<PanicDay['holder']> = {
	kind: 'choice',
	place: 'more',
	label: 'The large holder',
	before: 'A large holder’s cost',
	after: '.',
	options: [
		{ value: 'known', label: 'is known to all' },
		{ value: 'unknown', label: 'is known to nobody' },
		{ value: 'sells', label: 'is known, and it sells at 5% below' }
	],
	default: baseDay.holder
};

const threshold: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Fall that half cannot bear',
	before: 'Without fear, half of them can bear a fall of',
	after: '.',
	min: 0.05,
	max: 0.4,
	step: 0.01,
	scale: 'linear',
	default: baseDay.threshold,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['5%', '40%']
};

const delay: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Time they take to sell',
	before: 'Once it hurts, most have sold after',
	after: '.',
	min: 600,
	max: 6 * 3600,
	step: 0.1,
	scale: 'log',
	default: baseDay.delay,
	unit: 'seconds',
	format: formatDuration,
	ends: ['10 min', '6 h']
};

const spell: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Time in which the news arrives',
	before: 'The news arrives over',
	after: '.',
	min: 300,
	max: 8 * 3600,
	step: 0.1,
	scale: 'log',
	default: baseDay.spell,
	unit: 'seconds',
	format: formatDuration,
	ends: ['5 min', '8 h']
};

const refill: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Bids come back',
	before: 'After',
	after: 'half of what was sold is bid again.',
	min: 300,
	max: 3 * 3600,
	step: 0.1,
	scale: 'log',
	default: baseDay.refill,
	unit: 'seconds',
	format: formatDuration,
	ends: ['5 min', '3 h']
};

export const inputs = {
	...{ cut, panic, exposed, fear, buyers, holder, threshold, delay },
	leverage: {
		...marketLeverage,
		place: 'more',
		max: 20,
		default: baseDay.leverage,
		ends: ['2×, cautious', '20×']
	},
	shock: { ...newsInput, place: 'more', default: baseDay.shock },
	spell,
	depth: { ...marketDepth, place: 'more' },
	refill
} as const satisfies Record<string, Input>;

export type CrowdValues = Values<typeof inputs>;
