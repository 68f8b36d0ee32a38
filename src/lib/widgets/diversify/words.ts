/** Everything the widget says: in the picture, in the answer, and around them. */
import { formatFall, formatPercent } from '$lib/format';
import type { Portfolio } from '$lib/learn/ten-coins';
import type { Told } from '../answer.ts';

export const words = {
	hold: (coins: number) => (coins === 1 ? 'you hold bitcoin' : `you hold ${coins} coins`),
	yours: 'yours',
	tenth: '10th',
	bitcoin: 'bitcoin',
	uncashed: 'no cash',
	beta: {
		wide: 'Dashes: what its calm beta makes of bitcoin’s fall.',
		middle: 'Dashes: by its calm beta.',
		narrow: 'dashes: by calm beta;'
	},
	ends: {
		wide: 'Coloured ends: what forced sales in its own book add.',
		middle: 'Coloured ends: forced sales in its own book.',
		narrow: 'coloured: own forced sales'
	},
	worth: 'independent bets',
	calm: 'in calm',
	crash: 'in this crash'
} as const;

/** A number of bets: `1.8`. */
export function betsText(bets: number): string {
	return bets.toFixed(1);
}

/** What is lost, as a sentence has it: `12.4%`. */
function lost(fall: number): string {
	return formatFall(fall).replace('−', '');
}

/** A fall under a column: whole and bare where there is little room. */
export function fallen(fall: number, short: boolean): string {
	return short ? String(Math.round(100 * fall)) : formatPercent(-fall, 0);
}

/** The answer: before, with and after the number that matters. */
export function answerOf({ holding, calmBets, crashBets, held, coinsAlone, bitcoinAlone }: Portfolio): Told {
	const { coins, cash } = holding;
	const kept = cash > 0 ? ` With ${formatPercent(cash, 0)} in cash you lose ${lost(held.fall)}.` : '';
	if (coins === 1)
		return ['One coin is one bet, in calm and in a crash. Bitcoin falls', lost(coinsAlone), `.${kept}`];
	return [
		`In calm your ${coins} coins are worth ${betsText(calmBets)} independent bets, in this crash`,
		betsText(crashBets),
		`. Together they fall ${lost(coinsAlone)}, bitcoin alone ${lost(bitcoinAlone)}.${kept}`
	];
}
