/** A browser as these tests use it, whoever made it. */

/** A document in it: its page, or a frame of that. */
export interface Place {
	/**
	 * Runs a function in the document, which sees nothing of the test's own file, and brings back what it returns.
	 * Both go as JSON. Fails when no answer comes within `patience`.
	 */
	evaluate<Result, Given>(run: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
	/** Gives the focus to the first element that a selector finds and a reader sees, and presses a key on it. */
	press(selector: string, key: Key): Promise<void>;
}

export interface Engine extends Place {
	/** Goes there and waits until it has loaded. */
	open(url: string): Promise<void>;
	/** The page's frame, which may be of another origin. */
	framed(): Promise<Place>;
	/** Errors that the browser has told since it opened the page; none where its protocol tells none. */
	trouble(): readonly string[];
	close(): Promise<void>;
}

export type Key = 'ArrowLeft' | 'ArrowRight';

/** Which browser, and where its program is. */
export interface Which {
	readonly engine: 'chromium' | 'firefox' | 'webkit';
	readonly path: string;
}

/** How long a browser may take to answer, ms: long, since that depends on the machine. */
export const patience = 60_000;

/** Waits for an answer, but not for ever. */
export async function bounded<Result>(answer: Promise<Result>, asked: string): Promise<Result> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		const say = () => reject(new Error(`no answer within ${patience / 1000} s: ${asked}`));
		timer = setTimeout(say, patience);
	});
	try {
		return await Promise.race([answer, late]);
	} finally {
		clearTimeout(timer);
	}
}
