/**
 * The engine: leveraged positions, a book of bids, and what happens when one sells into the other. Pure and
 * deterministic; content/model.md says what it computes.
 */

// A run of one market
export {
	baseMarket,
	floorShare,
	marketRanges,
	type Market,
	type ProfileKind,
	type ShockKind
} from './market.ts';
export { modelVersion, run, type Run } from './run.ts';
export { fateIn, yourFate, type Fate, type Stake } from './fate.ts';
export { keepCrowds, outcome, outcomes, type KeptCrowds, type Outcome, type SeedOutcome } from './outcome.ts';
export { reachedBy } from './order.ts';

// The same market in time
export { baseScenario, scenarioRanges, type Scenario } from './scenario.ts';
export { playTimeline, timeline, timelineOutcome } from './timeline.ts';
export type { Crowds } from './timeline-clock.ts';
export {
	endings,
	type Accounts,
	type Columns,
	type Timeline,
	type TimelineEvent,
	type TimelineEventKind,
	type TimelineSummary,
	type TimelineWave
} from './timeline-result.ts';
export { deleveragingScore } from './deleveraging.ts';

// The same with everybody else in it
export { episode, playEpisode, type Episode } from './episode.ts';
export {
	baseBehaviours,
	checkEveryone,
	usualVolatility,
	type Behaviours,
	type Everyone
} from './crowd/everyone.ts';
export type { BehaviourKind } from './crowd/behaviour.ts';
export { baseBreakEven, type BreakEvenSellers } from './crowd/break-even.ts';
export { baseStops, type Stops } from './crowd/stops.ts';
export { baseTrend, type TrendFollowers } from './crowd/trend.ts';
export { baseVolatilityTargets, type VolatilityTargets } from './crowd/volatility-targets.ts';
export { baseRebalancers, type Rebalancers } from './crowd/rebalancers.ts';
export { basePanic, type Panic } from './crowd/panic.ts';
export { basePatientBuyers, type PatientBuyers } from './crowd/patient-buyers.ts';
export { baseLargeHolder, type LargeHolder } from './crowd/large-holder.ts';
export { baseNewcomers, type Newcomers } from './crowd/newcomers.ts';
export { baseLeavers, type Leavers } from './crowd/leavers.ts';
export type { TighterMargin } from './crowd/tighter-margin.ts';
export { baseQuotes, type Quotes } from './crowd/returning-makers.ts';
export type { News } from './crowd/news.ts';
export { baseFunding, type Funding } from './crowd/funding-clock.ts';
export { fearScales } from './crowd/fear.ts';
export type { EpisodeColumns } from './crowd/episode-log.ts';
export type { EpisodeSummary, Rebound, Traded } from './crowd/episode-summary.ts';

// Many runs of one setting
export {
	cellsOf,
	checkSweep,
	mostRuns,
	playRuns,
	runsOf,
	settingOf,
	type Axis,
	type Play,
	type Sweep
} from './sweep.ts';

// One position
export {
	bankruptcyPrice,
	distanceToLiquidation,
	equity,
	largestLeverage,
	liquidationPrice,
	type Position,
	type Side,
	type Terms
} from './margin.ts';
export { liquidationChance, reachChance, type Motion, type Wager } from './liquidation-chance.ts';

// How much of one's money: growth, bets and ruin
export { bestLeverage, chanceOfGain, gainToRecover, growthRate, type Diffusion } from './growth.ts';
export {
	breakEvenShare,
	growthOfBets,
	kellyShare,
	ruinChance,
	type RepeatedBet,
	type UnitStakes
} from './bets.ts';
export { chanceOfFallTo, chanceOfLess } from './bet-chances.ts';
export {
	betOutcomes,
	fortunes,
	normalDraws,
	uniformDraws,
	wanderingReturns,
	type Fortunes
} from './fortunes.ts';

// All at once, or in instalments
export {
	interestFor,
	lumpSumAdvantages,
	twoWays,
	wanderingPrice,
	type Instalments,
	type TwoWays
} from './instalments.ts';

// Margin as venues write it
export {
	assignedMargin,
	entryValueLiquidationPrice,
	linearBankruptcyPrice,
	linearEquity,
	linearLiquidationPrice,
	type EntryValuePosition,
	type LinearPosition
} from './linear-margin.ts';
export {
	inverseBankruptcyPrice,
	inverseEntryValueLiquidationPrice,
	inverseEquity,
	inverseEquityValue,
	inverseLiquidationPrice,
	type InversePosition
} from './inverse-margin.ts';
export { roundAgainst } from './price-step.ts';
export {
	leverageAllowed,
	maintenanceRequirement,
	tieredLiquidationPrice,
	type MaintenanceTier,
	type MaintenanceTiers,
	type UntieredPosition
} from './tiers.ts';
export {
	avaxTiers,
	bnbTiers,
	btcTiers,
	dogeTiers,
	ethTiers,
	seiTiers,
	solTiers,
	tiersSnapshot,
	xrpTiers
} from './tiers-2024.ts';

// Funding
export {
	fundingPayment,
	fundingRate,
	impactNotional,
	meanPremium,
	premiumIndex,
	usualFunding,
	type FundingTerms
} from './funding.ts';

// The book
export { flatProfile, growingProfile, latentProfile, type DepthProfile } from './depth-profile.ts';
export { tabulatedProfile } from './tabulated-profile.ts';
export { profileWithDepth } from './market.ts';
export { Book, type Fill } from './book.ts';
export { bookAfter, walk, type Taker, type Venue, type Walk } from './walk.ts';

// The crowd
export { people, type People } from './people.ts';
export { crowdOf, type Crowd, type Triggers } from './population.ts';

// The crossing, its waves and its cliff
export {
	crossing,
	fuelOf,
	newsOf,
	saleOf,
	saleTo,
	type Crossing,
	type Fuel,
	type Shock
} from './crossing.ts';
export { ledger, type Wave } from './ledger.ts';
export { criticalWithdrawal, distanceToCliff, gainAfterWithdrawal, isCrash, localGain } from './cliff.ts';
export {
	criticalGain,
	criticalGainPerTick,
	type Resilience,
	type TickedResilience
} from './critical-gain.ts';

// Impact
export { criticalLeverage, displacementAfter, equityAfterExit } from './impact.ts';

// Cascades as family trees
export {
	cascadeReaches,
	cascadeSizeChance,
	cascadeVariance,
	drawCascade,
	meanCascade,
	runawayChance
} from './branching.ts';

// Several assets, in theory
export { contagionWaves, crossGains, isContained, linearResponse } from './contagion.ts';
export {
	correlationOf,
	fireSaleCovariance,
	fireSaleReturns,
	fundamentalReturns,
	saleImpacts,
	type Seller
} from './fire-sales.ts';
export { spectralRadius } from './spectral-radius.ts';
export { effectiveBets, effectiveBetsAlike } from './effective-bets.ts';
export { realisedCovariance } from './realised-covariance.ts';
export type { Table } from './table.ts';

// Several assets, as a run
export { markets, marketsOutcome } from './assets/markets.ts';
export {
	marketsRanges,
	mostAssets,
	type Asset,
	type Crossed,
	type Macro,
	type Markets
} from './assets/setting.ts';
export { altLed, baseAssets, baseMarkets, btcLed } from './assets/presets.ts';
export { tenAssets } from './assets/ten-assets.ts';
export { calmCovariance } from './assets/calm.ts';
export { marketsCourse, type MarketsCourse } from './assets/course.ts';
export { heldThrough, type Held, type Together } from './assets/portfolio.ts';
export type { AssetRun, AssetSummary, CrossedLedger, MarketsRun, MarketsSummary } from './assets/result.ts';
export type { Holdings } from './assets/holdings.ts';
export { everyoneIn } from './assets/everyone-in.ts';
export type { Company, MarketPlace, Others } from './assets/others.ts';

// Your own decisions
export {
	decisionCount,
	decisionHours,
	unseenPath,
	type UnseenCoin,
	type UnseenPath
} from './decisions/path.ts';
export {
	baseTradingTerms,
	fundingHours,
	mostLeverage,
	tradingRanges,
	type TradingTerms
} from './decisions/terms.ts';
export type { Means, Order, Purchase, Refusal, Sale, Wish } from './decisions/order.ts';
export { worthOf, type Holding } from './decisions/holding.ts';
export type { Trade } from './decisions/trade.ts';
export {
	playOrders,
	playRule,
	type DecisionPoint,
	type Journal,
	type Rule,
	type Seen,
	type Standing
} from './decisions/journal.ts';
export {
	averaging,
	baseWrittenPlan,
	hold,
	writtenPlan,
	writtenPlanRanges,
	type WrittenPlan
} from './decisions/strategies.ts';
export { disposition, type Decided, type Disposition } from './decisions/disposition.ts';
export {
	lateReentries,
	panicSales,
	revengeTrades,
	type LateReentry,
	type PanicSale,
	type RevengeTrade
} from './decisions/habits.ts';
export { decisionOutcome, type DecisionOutcome, type DecisionSetting } from './decisions/compare.ts';
// A portfolio over years
export { priceFactors, type Wander } from './price-path.ts';
export { rebalanced, type Mix, type Rebalanced } from './rebalancing.ts';

// Crashes that happened
export { events } from './scenarios/events.ts';
export { week2026 } from './scenarios/week-2026.ts';
export {
	eventSeeds,
	type EventPreset,
	type Piece,
	type Published,
	type Target,
	type Tuned
} from './scenarios/event.ts';
export { eventFigures, type Figure } from './scenarios/figures.ts';
export { median, outside, widened, widening } from './scenarios/misfit.ts';

// Chance
export { largestSeed, stream, streamFrom, type Stream } from './random.ts';
export { exp, ln } from './elementary.ts';
export { normalCdf } from './normal.ts';
export { normalQuantile } from './quantile.ts';

// The same bits everywhere
export { fingerprint, fingerprintOf } from './fingerprint.ts';
