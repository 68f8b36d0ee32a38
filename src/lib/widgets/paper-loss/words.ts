/** Everything the widget says: in the picture, in the answer, and around them. */
import { formatCount, formatMoney, formatMoneyInProse, formatPrice } from '$lib/format';
import { paperLossAt, priceOfLoss } from '$lib/learn/known-holder';
import type { Told } from '../answer.ts';
import type { PaperValues } from './spec.ts';

export const words = {
	axis: 'price of a coin',
	paid: { wide: 'what was paid', middle: 'what was paid', narrow: 'paid' },
	slope: (usd: number) => `every $1,000 lower adds ${formatMoney(usd)}`
};

/** The answer in three parts, of which the middle one matters. */
export function answerOf(values: PaperValues): Told {
	const { price, claim, cost, coins } = values;
	const loss = paperLossAt(price, values);
	const size = `${formatMoneyInProse(Math.abs(loss))} ${loss < 0 ? 'more' : 'less'}`;
	const said =
		claim > 0
			? ` A loss of ${formatMoneyInProse(claim)} is right at ${formatPrice(priceOfLoss(claim, values))}.`
			: '';
	return [
		`At ${formatPrice(price)}, ${formatCount(coins)} coins that cost ${formatPrice(cost)} each are worth`,
		loss === 0 ? 'what was paid' : size,
		`${loss === 0 ? '' : ' than was paid'}. Nothing was sold.${said}`
	];
}

/** `−$6.1B` at the point. */
export function changeText(loss: number): string {
	return loss === 0 ? '$0' : loss > 0 ? formatMoney(-loss) : `+${formatMoney(-loss)}`;
}
