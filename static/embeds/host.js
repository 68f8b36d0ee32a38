// Lets a paragraph of yours drive an exhibit, and the exhibit drive your paragraph.
// Copy this file next to your page. It needs no other, and asks nobody for anything.

const paragraph = document.getElementById('my-paragraph');
const exhibit = document.getElementById('my-exhibit');
const result = paragraph.querySelector('output');

// 1. What you say to the exhibit. It can do no more than its address can.
function say(words) {
	exhibit.contentWindow.postMessage({ type: 'unwind', v: 1, ...words }, '*');
}

// 2. Each number in the paragraph gets a slider. Without script the sentence stands as it is.
const numbers = [...paragraph.querySelectorAll('[data-input]')].map((span) => {
	const { input, label, min, max, step, unit } = span.dataset;
	const words = span.firstChild;
	const slider = document.createElement('input');
	Object.assign(slider, { type: 'range', min, max, step, value: parseFloat(words.data.match(/[\d.]+/)) });
	slider.className = 'needs-script';
	slider.setAttribute('aria-label', label);
	const write = (value) => (words.data = words.data.replace(/[\d.]+/, Number(value.toFixed(1))));
	slider.addEventListener('input', () => {
		write(slider.valueAsNumber);
		say({ command: 'set', id: input, values: { [input]: slider.value * unit } });
	});
	span.append(slider);
	return { input, unit, slider, write };
});

// 3. What the exhibit says to you. Listen to this one alone, and believe only numbers.
window.addEventListener('message', ({ source, data }) => {
	if (source !== exhibit.contentWindow || data?.type !== 'unwind') return;

	const fall = data.results?.fall;
	if (Number.isFinite(fall)) result.textContent = `−${(100 * fall).toFixed(1)}%`;

	if (data.height > 0) exhibit.style.height = `${Math.min(4000, data.height)}px`;

	// Somebody has moved a control inside: follow, unless it is your own slider that is being moved.
	for (const { input, unit, slider, write } of numbers) {
		const value = data.values?.[input] / unit;
		if (!Number.isFinite(value) || slider === document.activeElement) continue;
		slider.value = value;
		write(value);
	}
});

// 4. The exhibit may have been ready before you listened: say hello, now and when it loads again.
exhibit.addEventListener('load', () => say({ command: 'hello' }));
say({ command: 'hello' });
