/** What is heard while something moves: tones made here, no file. Where a browser makes no sound, nothing is heard. */

/** The lowest tone, and the ticks, in hertz. */
const lowest = 165;
const high = 1760;

let audio: AudioContext | undefined;

/** A short tone. @param height 0, low, to 1, two octaves above */
export function tone(height: number): void {
	sound(lowest * 4 ** height, 0.06, 0.09);
}

/** Something has happened. */
export function tick(): void {
	sound(high, 0.03, 0.02);
}

/** @param gain how loud, of 1 */
function sound(frequency: number, gain: number, seconds: number): void {
	try {
		audio ??= new AudioContext();
		void audio.resume();
		const source = new OscillatorNode(audio, { frequency });
		source.connect(new GainNode(audio, { gain })).connect(audio.destination);
		source.start();
		source.stop(audio.currentTime + seconds);
	} catch {
		return;
	}
}
