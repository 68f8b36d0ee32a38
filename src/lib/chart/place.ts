/**
 * Puts words where they fit. Each label says where it would like to stand and how far it may move
 * up or down; heavier ones choose first; one that finds no free place is left out.
 */

export interface Label {
	readonly key: string;
	/** The point it hangs on, in the drawing's units. */
	readonly x: number;
	readonly y: number;
	/** Its size, in the same units. */
	readonly width: number;
	readonly height: number;
	/** Which side of the label stands at x; vertically its middle stands at y. */
	readonly align: 'start' | 'middle' | 'end';
	/** Heavier chooses first. */
	readonly weight: number;
	/** How far it may move from y, up and down. */
	readonly reach: number;
}

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const nudge = 4;

/** Where the box of a label lies when its middle stands at y. */
export function boxOf({ x, width, height, align }: Omit<Label, 'y'>, y: number): Box {
	const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/**
 * @param taken boxes that no label may cover
 * @param bounds the box that every label stays in, vertically
 * @returns the y of each label that found a place, by key
 */
export function placeLabels(
	labels: readonly Label[],
	bounds: Pick<Box, 'top' | 'bottom'>,
	taken: readonly Box[] = []
): Map<string, number> {
	const boxes = [...taken];
	const places = new Map<string, number>();
	for (const label of [...labels].sort((a, b) => b.weight - a.weight)) {
		for (const y of tries(label)) {
			const box = boxOf(label, y);
			if (box.top < bounds.top || box.bottom > bounds.bottom) continue;
			if (boxes.some((other) => overlap(box, other))) continue;
			boxes.push(box);
			places.set(label.key, y);
			break;
		}
	}
	return places;
}

function* tries({ y, reach }: Label): Generator<number> {
	yield y;
	for (let shift = nudge; shift <= reach; shift += nudge) {
		yield y + shift;
		yield y - shift;
	}
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
