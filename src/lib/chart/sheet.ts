/** The paper of a picture: how many units it is wide and high, which stand for pixels where it is drawn smallest. */
export interface Sheet {
	readonly name: 'wide' | 'middle' | 'narrow';
	readonly width: number;
	readonly height: number;
	/** Words are this many pixels high. */
	readonly text: number;
}
