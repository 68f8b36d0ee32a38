/** Messages that no page would send: none does harm, and each leaves a widget that answers. Harm, where it is, is seen. */
import { specs } from '../embed/odd';
import { recorder } from '../engines/host.ts';
import { harmOfMessages } from '../engines/hostile.ts';
import { startSites } from '../engines/server.ts';
import { expect, test } from './site.ts';

test.describe.configure({ timeout: 300_000 });

for (const spec of specs) {
	test(`${spec.id} takes ten hostile messages for none`, async ({ page }) => {
		const sites = await startSites();
		try {
			await page.goto(sites.host);
			const place = { evaluate: page.evaluate.bind(page) };
			expect(await harmOfMessages(place, spec, sites.file('watched', `embed/${spec.id}/`), 10)).toEqual({});
		} finally {
			await sites.close();
		}
	});
}

/** Answers a greeting, and does everything wrong as soon as it is told anything else. */
const harmful = `<!doctype html><meta charset="utf-8"><script>(${String(recorder)})()</script>
<main data-widget="bad"><p>All is well</p><data data-output="price" data-value="5"></data></main>
<script>addEventListener('message', ({ data }) => {
	const said = { type: 'unwind', v: 1, event: 'ready', results: {} };
	if (data.command !== 'hello') {
		const widget = document.querySelector('main');
		widget.firstChild.textContent = 'The price is NaN';
		widget.lastChild.dataset.value = 'undefined';
		widget.insertAdjacentHTML('beforeend', '<img alt="" onload="1">');
		Object.prototype.leverage = 9;
		said.results.price = Infinity;
		console.error('oh');
		setTimeout(() => { throw new Error('no'); });
		Promise.reject(new Error('never'));
	}
	setTimeout(() => parent.postMessage(said, '*'), 50);
})</script>`;

test('harm is seen, each kind of it', async ({ page }) => {
	const sites = await startSites();
	try {
		await page.route('**/bad', (route) => route.fulfill({ contentType: 'text/html', body: harmful }));
		await page.goto(sites.host);
		const faults = await page.evaluate(async () => {
			await window.host.visit('/bad');
			window.host.measure();
			const { lives, faults, post } = window.host;
			const before = [...(await lives()), ...faults()];
			post('({ command: "set" })', 1);
			return { before, after: [...(await lives()), ...faults()] };
		});
		expect(faults.before).toEqual([]);
		expect(faults.after.sort()).toEqual([
			'1 img where 0 belong',
			'a value is undefined in price',
			'console: oh',
			expect.stringMatching(/^error: .*no$/),
			'every object has leverage',
			'it told price as Infinity',
			'rejected: Error: never',
			'the widget says NaN',
			'there is onload="1"'
		]);
	} finally {
		await sites.close();
	}
});

test('so is a widget that no longer answers', async ({ page }) => {
	const sites = await startSites({ answerTime: 500 });
	try {
		await page.route('**/bad', (route) => route.fulfill({ contentType: 'text/html', body: '<main></main>' }));
		await page.goto(sites.host);
		const said = await page.evaluate(async () => {
			await window.host.visit('/bad');
			return window.host.lives();
		});
		expect(said).toEqual(['Error: not within 0.5 s: ready after hello']);
	} finally {
		await sites.close();
	}
});
