import axe from 'axe-core';

// The document of these tests has no canvas; axe looks for one to spot icon fonts.
HTMLCanvasElement.prototype.getContext = () => null;

/** What axe finds wrong with a mounted component, as readable lines; none is the promise. Contrast needs a browser. */
export async function faults(container: Element): Promise<string[]> {
	const { violations } = await axe.run(container, {
		rules: { region: { enabled: false }, 'color-contrast': { enabled: false } }
	});
	return violations.map(
		({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`
	);
}
