/** What is heard while something moves: tones made here, no file. Where a browser makes no sound, nothing is heard. */

/** The lowest tone, and the ticks, in hertz. */
const lowest = 165;
const high = 1760;
/** How long a tone lasts, and how loud it is, of 1. */
const seconds = 0.09;
const loudness = 0.06;

let audio: AudioContext | undefined;

/** A short tone. @param height 0, low, to 1, two octaves above */
export function tone(height: number): void {
	sound('sine', lowest * 4 ** height);
}

/** Something has happened. */
export function tick(): void {
	sound('square', high);
}

function sound(type: OscillatorType, frequency: number): void {
	try {
		audio ??= new AudioContext();
		void audio.resume();
		const source = new OscillatorNode(audio, { type, frequency });
		const volume = new GainNode(audio, { gain: type === 'sine' ? loudness : loudness / 8 });
		source.connect(volume).connect(audio.destination);
		source.start();
		source.stop(audio.currentTime + (type === 'sine' ? seconds : seconds / 6));
	} catch {
		return;
	}
}
