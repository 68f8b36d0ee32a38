/** What becomes of accounts on unseen crashes, as facts that a text can insert or bet on. */
import { formatCount, formatPercent } from '$lib/format';
import type { Fact } from './setting.ts';

const share = (value: number) => formatPercent(value, 0);
/** With its sign, whichever it is. */
const change = (value: number) => `${value > 0 ? '+' : ''}${formatPercent(value)}`;

export const decisionFacts = {
	/** Of 500 crashes: those in which half or more of bitcoin’s fall is back at the end. */
	decisionRecovered: { format: share },
	/** How far a coin falls from the start to its low, in the middle crash. */
	decisionFall: { format: share },
	/** Where a rule leaves the account in the middle crash. */
	decisionMiddle: { format: change },
	/** Below this a rule leaves the account in a tenth of the crashes. */
	decisionLower: { format: change },
	/** Above this in a tenth. */
	decisionUpper: { format: change },
	/** Those in which a rule ends above doing nothing. */
	decisionAbove: { format: share },
	/** What it leaves on average. */
	decisionMean: { format: change },
	/** Those in which it ends below. */
	decisionBelow: { format: share },
	/** What the exact low of bitcoin would have brought by the end, in the middle crash. */
	decisionFromLow: { format: change },
	/** How many crashes have a decision with bitcoin so far below the start. */
	decisionDips: { format: formatCount },
	/** Of those: higher at the end than at the first such decision. */
	decisionDipsUp: { format: share },
	/** Of those: another 5% lower at some later hour. */
	decisionDipsDeeper: { format: share },
	/** What buying there brings by the end, on average. */
	decisionDipsMean: { format: change },
	/** Those in which a contract on bitcoin, opened at the first hour, is liquidated. */
	decisionLiquidated: { format: share },
	/** How many those are. */
	decisionLiquidations: { format: formatCount },
	/** How often the plan buys a coin back, and the share of that at a higher price than it sold at. */
	decisionReturns: { format: formatCount },
	decisionReturnsDearer: { format: share },
	/** Those in which selling everything at the first hour ends above doing nothing. */
	decisionOut: { format: share }
} satisfies Record<string, Fact>;
