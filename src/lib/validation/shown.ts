/** Everything the page says of each law, computed when the site is built. */
import { holds, type Claim, type Law, type Source } from './law.ts';
import type { Picture } from './picture.ts';
import { errorText, toleranceText } from './words.ts';

export interface ShownClaim {
	readonly of: string;
	readonly tolerance: string;
	readonly error: string;
}

export interface ShownLaw {
	readonly id: string;
	/** The heading's address on the page. */
	readonly anchor: string;
	readonly name: string;
	readonly statement: string;
	readonly equation: string;
	readonly trial: string;
	readonly source: Source;
	readonly test: string;
	readonly claims: readonly ShownClaim[];
	/** What was found, as a sentence. */
	readonly answer: string;
	/** What the same trial made of the rival. */
	readonly refused: string;
	readonly pictures: readonly Picture[];
}

/**
 * Tries every law.
 *
 * @throws Error naming the law that does not hold, or the rival that was not refused: such a page is not built
 */
export function shownLaws(laws: readonly Law[]): ShownLaw[] {
	return laws.map(({ check, rival, ...law }) => {
		const { claims, pictures } = check();
		for (const claim of claims) {
			if (!holds(claim)) throw new Error(`${law.id} does not hold: ${claim.of}, ${said(claim)}`);
		}
		return {
			id: law.id,
			anchor: law.id.toLowerCase(),
			name: law.name,
			statement: law.statement,
			equation: law.equation,
			trial: law.trial,
			source: law.source,
			test: law.test,
			claims: claims.map((claim) => ({
				of: claim.of,
				tolerance: toleranceText(claim.measure, claim.tolerance),
				error: errorText(claim.measure, claim.error)
			})),
			answer: `Error found: ${claims.map(said).join('; ')}.`,
			refused: `The same trial refuses the guess ${rival}: ${refusal(law.id, claims)}.`,
			pictures
		};
	});
}

function said({ of, measure, error, tolerance }: Claim): string {
	const allowed = tolerance === 0 ? '' : ` (${toleranceText(measure, tolerance)} allowed)`;
	return `${errorText(measure, error)}${allowed} in ${of}`;
}

function refusal(id: string, claims: readonly Claim[]): string {
	const refused = claims.find(({ rival = 0, tolerance }) => !holds({ error: rival, tolerance }));
	if (refused?.rival === undefined) throw new Error(`${id} refuses no rival, so its trial could not fail`);
	const { measure, rival } = refused;
	return measure === 'count' ? errorText(measure, rival) : `an error of ${errorText(measure, rival)}`;
}
