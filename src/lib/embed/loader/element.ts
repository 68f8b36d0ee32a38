/**
 * `<unwind-embed>`: a link with a picture that becomes the live exhibit.
 *
 * The link stays until the frame has said that it is ready, so it stays for ever where frames or scripts are blocked.
 * Until then the frame lies unseen over the link, at its width.
 */
import { frameAddress } from './frame-address.ts';
import { soundHeight } from './height.ts';

const name = 'unwind-embed';

/**
 * Defines the element, once a page.
 * @param site whose exhibits it frames, as `siteOf` gives it
 */
export function defineEmbed(site: string): void {
	class UnwindEmbed extends HTMLElement {
		#link: HTMLAnchorElement | null = null;
		#frame: HTMLIFrameElement | null = null;
		/** A link may come after its element: while a page is read, or from a framework. */
		#waiting = new MutationObserver(() => this.#start());

		connectedCallback() {
			addEventListener('message', this);
			this.#waiting.observe(this, { childList: true, subtree: true });
			this.#start();
		}

		/** Out of the page a frame forgets everything: the link stands again, and a new frame follows it back in. */
		disconnectedCallback() {
			removeEventListener('message', this);
			this.#waiting.disconnect();
			this.#frame?.remove();
			this.#frame = null;
			if (this.#link) this.#link.style.display = '';
		}

		/** Moved within its page by `moveBefore`, it keeps its state. */
		connectedMoveCallback() {}

		handleEvent({ source, data }: MessageEvent) {
			const frame = this.#frame;
			if (source !== frame?.contentWindow || data?.type !== 'unwind') return;
			const height = soundHeight(data.height);
			if (height) frame.style.height = `${height}px`;
			if (data.event === 'ready') {
				this.#link!.style.display = 'none';
				frame.style.position = frame.style.visibility = frame.style.maxHeight = this.style.minHeight = '';
			}
		}

		#start() {
			const link = this.querySelector('a');
			if (!link || this.#frame) return;
			const address = frameAddress(site, link.href, this.getAttribute('theme'));
			if (!address) return;
			const guess = this.getAttribute('height') || '600';
			const frame = document.createElement('iframe');
			frame.title = link.querySelector('img')?.alt || link.textContent;
			frame.loading = 'lazy';
			frame.sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
			frame.height = guess;
			// A frame of another colour scheme than its element's is painted on white.
			const theme = address.searchParams.get('theme');
			const scheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
			frame.style.cssText = `display:block;width:100%;border:0;color-scheme:${scheme};position:absolute;inset:0;max-height:100%;visibility:hidden`;
			this.style.cssText += `;display:block;position:relative;min-height:${guess}px`;
			// What is blocked loads too, and says nothing: then the link needs no room but its own.
			frame.onload = () => setTimeout(() => (this.style.minHeight = ''), 2000);
			frame.src = address.href;
			this.#link = link;
			link.after((this.#frame = frame));
		}
	}
	if (!customElements.get(name)) customElements.define(name, UnwindEmbed);
}
