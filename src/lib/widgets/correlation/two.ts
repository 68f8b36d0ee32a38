/** A correlation as it is written: `0.71`, `−0.05`. */
export function two(correlation: number): string {
	const size = Math.abs(correlation).toFixed(2);
	return correlation < 0 && size !== '0.00' ? `−${size}` : size;
}
