/** The directions that the browser's tests rely on are true in the engine, in every crowd that was tried. */
import { describe, expect, it } from 'vitest';
import type { Input, Inputs, Values } from '$lib/embed/spec';
import { allows, opening } from '$lib/embed/spec';
import { run, timeline } from '$lib/sim';
import { playCourse } from '$lib/learn/flush-course';
import { catalogue } from '$lib/widgets';
import { daysOf, drawsOf } from '$lib/learn/paired-days';
import { measure } from '$lib/learn/paired-correlation';
import { resultsOf as correlationResults } from '$lib/widgets/correlation/results';
import type { CorrelationValues } from '$lib/widgets/correlation/spec';
import {
	luckOf as windowLuck,
	otherLuckOf,
	othersOf,
	priceOf,
	windowsOf
} from '$lib/learn/instalment-windows';
import { luckOf as fortuneLuck, outcomesOf } from '$lib/learn/hundred-fortunes';
import { resultsOf as averagingResults } from '$lib/widgets/averaging/results';
import { show as showAveraging } from '$lib/widgets/averaging/shown';
import type { AveragingValues } from '$lib/widgets/averaging/spec';
import { resultsOf as sizeOfPosition } from '$lib/widgets/position-size/results';
import { show as showSize, stakedIn } from '$lib/widgets/position-size/shown';
import type { SizeValues as PositionValues } from '$lib/widgets/position-size/spec';
import { playCoin } from '$lib/widgets/altcoin-beta/play';
import { resultsOf as coinResults } from '$lib/widgets/altcoin-beta/results';
import type { CoinValues } from '$lib/widgets/altcoin-beta/spec';
import { resultsOf as contagionResults } from '$lib/widgets/contagion/results';
import { show as showContagion } from '$lib/widgets/contagion/shown';
import type { ContagionValues } from '$lib/widgets/contagion/spec';
import { resultsOf as crowdResults } from '$lib/widgets/crowd/results';
import { played as playCrowd } from '$lib/widgets/crowd/shown';
import type { CrowdValues } from '$lib/widgets/crowd/inputs';
import { rivals } from '$lib/widgets/crossing/rival';
import { salesTo } from '$lib/widgets/crossing/totals';
import { inMinutes } from '$lib/widgets/cascade/in-minutes';
import { lawOf } from '$lib/widgets/crash-sizes/law';
import { countedSizes, dayOf, sizesOf } from '$lib/widgets/crash-sizes/played';
import { resultsOf as sizeResults } from '$lib/widgets/crash-sizes/results';
import type { SizeValues } from '$lib/widgets/crash-sizes/spec';
import { pathOf } from '$lib/widgets/decisions/game';
import type { DecisionValues } from '$lib/widgets/decisions/inputs';
import { packedOutcomes, unpackedOutcomes } from '$lib/widgets/decisions/outcomes';
import {
	exampleResults,
	gameResults,
	outcomeResults as decisionResults
} from '$lib/widgets/decisions/results';
import { ruledOf } from '$lib/widgets/decisions/view';
import { playTen, portfolioIn } from '$lib/learn/ten-coins';
import { holdingOf } from '$lib/widgets/diversify/held';
import { resultsOf as portfolioResults } from '$lib/widgets/diversify/results';
import type { DiversifyValues } from '$lib/widgets/diversify/spec';
import { directions, type Movement } from '$lib/widgets/directions';
import { positionOf, type Wishes } from '$lib/widgets/liquidation-price/position';
import { resultsOf } from '$lib/widgets/liquidation-price/results';
import { hereOf, packedRuns, playAll, sweepHere, unpackedRuns } from '$lib/widgets/many-runs/columns';
import { resultsOf as manyResults } from '$lib/widgets/many-runs/results';
import type { ManyValues } from '$lib/widgets/many-runs/spec';
import { resultsOf as capResults } from '$lib/widgets/market-cap/results';
import { valuationOf } from '$lib/learn/valuation';
import type { inputs as capInputs } from '$lib/widgets/market-cap/spec';
import { resultsOf as openResults } from '$lib/widgets/open-interest/results';
import type { OpenValues } from '$lib/widgets/open-interest/inputs';
import { marketInputs, toMarket } from '$lib/widgets/market';
import { resultsOf as orderResults } from '$lib/widgets/order-book/results';
import { show as showOrder } from '$lib/widgets/order-book/shown';
import { spec as orderSpec } from '$lib/widgets/order-book/spec';
import { tradeOf } from '$lib/widgets/order-book/trade';
import { resultsOf as paperResults } from '$lib/widgets/paper-loss/results';
import type { PaperValues } from '$lib/widgets/paper-loss/spec';
import type { Result } from '$lib/widgets/results';
import { fallsOf } from '$lib/learn/news-falls';
import { resultsOf as riskResults } from '$lib/widgets/risk-off/results';
import type { RiskValues } from '$lib/widgets/risk-off/spec';
import { otherOf, play as playHour } from '$lib/learn/level-hour';
import { resultsOf as hourResults } from '$lib/widgets/support/results';
import type { SupportValues } from '$lib/widgets/support/spec';
import { lineOf } from '$lib/widgets/tipping-map/line';
import { playHere } from '$lib/widgets/tipping-map/played';
import { edgesOf, pointOf } from '$lib/widgets/tipping-map/point';
import { resultsOf as mapResults } from '$lib/widgets/tipping-map/results';
import type { MapValues } from '$lib/widgets/tipping-map/spec';
import { toPlay, type TimeValues } from '$lib/widgets/time';

const seeds = [1, 2, 3, 7, 19, 101];
/** One seed stands for 500 crashes there. */
const seedsOf = (id: string) => (id === 'decisions' ? seeds.slice(0, 2) : seeds);
/** The front page shows the cascade with one of its controls. */
const specs: Record<string, Inputs> = Object.fromEntries(
	catalogue.map(({ spec }) => [spec.id, spec.inputs as Inputs])
);
const inputsOf = (id: string) => specs[id] ?? { leverage: marketInputs.leverage };
const specOf = (id: string) => catalogue.find(({ spec }) => spec.id === id)!.spec;
const spec = specOf('cascade');
const rivalOf = rivals();

/** The reader's line is no input of the spec: its track depends on what is shown. */
const beside: Record<string, readonly string[]> = { crossing: ['probe'] };

/** What a widget states of something other than a run of one market. */
const others: Record<string, (values: Values, seed: number, output: string) => readonly Result[]> = {
	correlation: (given, seed) => {
		const values = given as CorrelationValues;
		const days = daysOf(drawsOf(seed), values.set, values.sellers);
		return correlationResults(values, days, measure(days, values.edge));
	},
	'risk-off': (values, seed) => riskResults(fallsOf(values as RiskValues, seed)),
	'altcoin-beta': (values, seed) => coinResults(playCoin(values as CoinValues, seed), null),
	averaging: (given, seed) => {
		const values = given as AveragingValues;
		const prices = priceOf(values, windowLuck(seed));
		const others = othersOf(values, otherLuckOf(seed));
		return averagingResults(showAveraging(values, prices, windowsOf(values, prices), others));
	},
	'position-size': (given, seed) => {
		const values = given as PositionValues;
		const staked = stakedIn(values);
		return sizeOfPosition(showSize(values, outcomesOf(staked, values, fortuneLuck(staked, seed))));
	},
	contagion: (values, seed) => contagionResults(showContagion(values as ContagionValues, seed)),
	crowd: (values, seed) => crowdResults(playCrowd(values as CrowdValues, seed), undefined),
	'many-runs': (given, seed, output) => {
		const values = given as ManyValues;
		if (output === 'widestAt')
			return manyResults(values.along, ...unpackedRuns(values, packedRuns(values, 1)));
		return manyResults(values.along, hereOf(playAll(sweepHere(values, seed), [values[values.along]]))!, []);
	},
	'crash-sizes': (values, seed) => {
		const day = dayOf(values as SizeValues, seed);
		return sizeResults(lawOf(day.gain, day.market), day.cascades, countedSizes(day, [...sizesOf(day)]));
	},
	decisions: (given, seed, output) => {
		const values = given as DecisionValues;
		const path = pathOf(seed);
		const game = gameResults(values);
		if (game.some(({ name }) => name === output)) return game;
		const many = decisionResults(unpackedOutcomes(packedOutcomes(values, seed)));
		return [...many, ...exampleResults(ruledOf(path, values).returns)];
	},
	'tipping-map': (given, seed) => {
		const values = given as MapValues;
		const point = pointOf(values, playHere(values, seed));
		return mapResults(point, edgesOf(lineOf(toMarket(values), values.line), point), values.measure);
	},
	diversify: (given, seed) => {
		const values = given as DiversifyValues;
		return portfolioResults(portfolioIn(playTen(values, seed), holdingOf(values)));
	},
	'liquidation-price': (values) => resultsOf(positionOf(values as Wishes)),
	'market-cap': (values) => capResults(valuationOf(values as Values<typeof capInputs>)),
	'open-interest': (values, seed) => openResults(playCourse(values as OpenValues, seed), null),
	'paper-loss': (values) => paperResults(values as PaperValues),
	'order-book': (values) => {
		const trade = tradeOf(values as Values<typeof orderSpec.inputs>);
		return orderResults(showOrder(trade, { minutes: 0, ghost: null, reach: null }));
	},
	support: (given, seed) => {
		const values = given as SupportValues;
		return hourResults(playHour(values, seed), playHour(otherOf(values), seed), undefined);
	}
};

function outputs(
	id: string,
	{ stage, input, value, output }: Pick<Movement, 'stage' | 'input' | 'output'> & { value: number | string },
	seed: number
): Record<string, number> {
	const other = others[id];
	if (other) {
		const own = specOf(id);
		const defaults = opening(
			own,
			own.stages.find((one) => one.id === stage)
		);
		return Object.fromEntries(
			other({ ...defaults, [input]: value } as Values, seed, output).map(({ name, value }) => [name, value])
		);
	}
	const isProbe = input === 'probe';
	const given = opening(
		spec,
		spec.stages.find(({ id }) => id === stage)
	);
	const values = { ...given, ...(isProbe ? {} : { [input]: value }) } as TimeValues;
	const played = toPlay(values);
	if ('tick' in played)
		return Object.fromEntries(
			inMinutes(timeline(played, seed)).results.map(({ name, value }) => [name, value])
		);
	const found = run(played, seed);
	const rival = rivalOf(found);
	const drop = isProbe ? found.market.startPrice - Number(value) : 0;
	return {
		...Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === 'number')),
		waves: found.waves.length,
		rivalLeverage: rival.leverage,
		rivalFall: rival.fall,
		sales: salesTo(found, drop),
		bids: found.book.coins(drop)
	};
}

function moves(id: string, { stage, input, from, to, output, direction }: Movement, seed: number): boolean {
	const before = outputs(id, { stage, input, output, value: from }, seed)[output];
	const after = outputs(id, { stage, input, output, value: to }, seed)[output];
	if (before === undefined || after === undefined) throw new Error(`no output ${output}`);
	if (direction === 'changes') return after !== before;
	return direction === 'up' ? after > before : after < before;
}

describe.each(Object.entries(directions))('directions.%s', (id, movements) => {
	it.each(movements)('$input from $from to $to moves $output $direction', (movement) => {
		const against = seedsOf(id).filter((seed) => !moves(id, movement, seed));
		expect(against).toEqual([]);
	});

	it('moves only controls that exist, between values that they allow', () => {
		const inputs: Readonly<Record<string, Input>> = inputsOf(id);
		const wrong = movements
			.filter(({ input }) => !beside[id]?.includes(input))
			.filter(({ input, from, to }) => !inputs[input] || ![from, to].every((v) => allows(inputs[input]!, v)));
		expect(wrong).toEqual([]);
	});

	it('starts a choice where the widget opens, so that the keys get there', () => {
		const inputs: Readonly<Record<string, Input>> = inputsOf(id);
		const choices = movements.filter(({ input }) => inputs[input]?.kind === 'choice');
		const opens = ({ stage, input }: Movement) =>
			specs[id]
				? opening(
						specOf(id),
						specOf(id).stages.find((one) => one.id === stage)
					)[input]
				: undefined;
		const other = choices.filter((one) => one.from !== (opens(one) ?? inputs[one.input]!.default));
		expect(other).toEqual([]);
	});
});

it('names every input of every spec in the catalogue', () => {
	const named: Readonly<Record<string, readonly Movement[]>> = directions;
	const silent = catalogue.flatMap(({ spec }) =>
		Object.keys(spec.inputs)
			.filter((name) => !named[spec.id]?.some(({ input }) => input === name))
			.map((name) => `${spec.id}: ${name}`)
	);
	expect(silent).toEqual([]);
});
