/** Hands a widget's playback to whatever stands around the widget, and starts it where the address asks for that. */
import type Playback from '$lib/controls/Playback.svelte';
import { onSeen } from '$lib/controls/seen';
import type { Setup } from '$lib/embed/setup.svelte';
import type { Inputs } from '$lib/embed/spec';

const words = { calm: 'Nothing plays by itself where little motion is wanted.' };

/** Called in an effect; runs again when what it reads changes. @returns how to stop */
export function handOver<I extends Inputs>(
	setup: Setup<I>,
	playback: Playback | undefined,
	picture: Element | undefined
): (() => void) | undefined {
	if (!playback) return undefined;
	const play = () => (playback.start() === 'calm' ? words.calm : undefined);
	setup.player = {
		play,
		pause: () => void playback.pause(),
		step: (towards) => void playback.step(towards)
	};
	if (setup.view.play !== '1' || !picture) return undefined;
	return onSeen(picture, () => {
		setup.clock ??= 0;
		play();
	});
}
