/**
 * A host that behaves as WordPress does when an address is pasted into it: a frame in a strict sandbox, known by a
 * secret in its hash, whose word is taken for heights within limits and for links to its own host.
 */

export const secret = 'aB3dE5gH7j';
export const limits = { lowest: 200, tallest: 1000 } as const;

/** @param src an embed's address, without a hash */
export function receiver(src: string): string {
	return `<iframe sandbox="allow-scripts" security="restricted" src="${src}#?secret=${secret}"
	data-secret="${secret}" width="600" height="338" title="Exhibit" marginwidth="0" marginheight="0"
	scrolling="no"></iframe>
<script>
	const heard = [];
	const within = (value) => Math.min(${limits.tallest}, Math.max(${limits.lowest}, Math.trunc(Number(value))));
	addEventListener('message', ({ source, data }) => {
		const frame = [...document.querySelectorAll('iframe[data-secret]')].find(
			({ contentWindow, dataset }) => contentWindow === source && dataset.secret === data?.secret
		);
		if (!frame) return;
		heard.push(data);
		if (data.message === 'height' && within(data.value)) frame.height = within(data.value);
		if (data.message === 'link' && document.activeElement === frame && URL.canParse(data.value)) {
			const { host, href } = new URL(data.value);
			if (host === new URL(frame.src).host) location.href = href;
		}
	});
</script>`;
}
