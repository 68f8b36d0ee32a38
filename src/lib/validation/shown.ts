/** Everything the page says of each law, computed when the site is built. */
import { holds, type Claim, type Law } from './law.ts';
import type { Picture } from './picture.ts';
import { errorText, toleranceText } from './words.ts';

export interface ShownClaim {
	readonly of: string;
	readonly tolerance: string;
	readonly error: string;
}

export interface ShownPicture extends Picture {
	/** What it shows was found, as a sentence. */
	readonly answer: string;
}

export interface ShownLaw extends Omit<Law, 'check' | 'rival'> {
	/** The heading's address on the page. */
	readonly anchor: string;
	readonly claims: readonly ShownClaim[];
	/** The claim that came nearest to its tolerance. */
	readonly tightest: ShownClaim;
	/** What the same trial made of the rival, as a sentence. */
	readonly refused: string;
	readonly pictures: readonly ShownPicture[];
}

/**
 * Tries every law.
 *
 * @throws Error naming the law that does not hold, or whose trial refused no rival: such a page is not built
 */
export function shownLaws(laws: readonly Law[]): ShownLaw[] {
	return laws.map(({ check, rival, ...law }) => {
		const { claims, pictures } = check();
		for (const claim of claims) {
			if (!holds(claim)) throw new Error(`${law.id} does not hold: ${claim.of}: ${answer(claim)}`);
		}
		return {
			...law,
			anchor: law.id.toLowerCase(),
			claims: claims.map(shown),
			tightest: shown(claims.reduce((near, claim) => (nearness(claim) > nearness(near) ? claim : near))),
			refused: `One might think ${rival}. The same trial refuses that: ${refusal(law.id, claims)}.`,
			pictures: pictures.map((picture, i) => ({ ...picture, answer: answer(claims[i]!) }))
		};
	});
}

function shown({ of, measure, tolerance, error }: Claim): ShownClaim {
	return { of, tolerance: toleranceText(measure, tolerance), error: errorText(measure, error) };
}

/** Of the tolerance, how much the error takes up. */
function nearness({ error, tolerance }: Claim): number {
	return error === 0 ? 0 : error / tolerance;
}

function answer({ measure, error, tolerance }: Claim): string {
	return `Error found: ${errorText(measure, error)}. Allowed: ${toleranceText(measure, tolerance)}.`;
}

function refusal(id: string, claims: readonly Claim[]): string {
	const refused = claims.find(({ rival = 0, tolerance }) => !holds({ error: rival, tolerance }));
	if (refused?.rival === undefined) throw new Error(`${id} refuses no rival, so its trial could not fail`);
	const text = errorText(refused.measure, refused.rival);
	return refused.measure === 'count' ? text : `its error is ${text}`;
}
