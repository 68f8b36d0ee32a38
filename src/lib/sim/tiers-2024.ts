/**
 * Maintenance tiers of eight USDT-margined perpetuals on Binance, snapshot of 24 October 2024.
 *
 * From the leverage tiers that freqtrade keeps, a copy of the exchange's own list (github.com/freqtrade/freqtrade,
 * commit c9ae5e1e). Exchanges change them: wherever one is shown, `tiersSnapshot` belongs beside it.
 *
 * Rows are floor in USD, rate, largest leverage; the amounts follow from them (tiers.ts).
 */
import { tiersFrom, type MaintenanceTiers } from './tiers.ts';

/** The day on which the tiers were read. */
export const tiersSnapshot = '2024-10-24';

/** BTCUSDT. */
// prettier-ignore
export const btcTiers: MaintenanceTiers = /* @__PURE__ */ tiersFrom([
	[0, 0.004, 125], [50e3, 0.005, 100], [600e3, 0.0065, 75], [3e6, 0.01, 50], [12e6, 0.02, 25],
	[70e6, 0.025, 20], [100e6, 0.05, 10], [230e6, 0.1, 5], [480e6, 0.125, 4], [600e6, 0.15, 3],
	[800e6, 0.25, 2], [1200e6, 0.5, 1]
], 1800e6);

/** ETHUSDT. */
// prettier-ignore
export const ethTiers: MaintenanceTiers = /* @__PURE__ */ tiersFrom([
	[0, 0.004, 125], [50e3, 0.005, 100], [600e3, 0.0065, 75], [3e6, 0.01, 50], [12e6, 0.02, 25],
	[50e6, 0.025, 20], [65e6, 0.05, 10], [150e6, 0.1, 5], [320e6, 0.125, 4], [400e6, 0.15, 3],
	[530e6, 0.25, 2], [800e6, 0.5, 1]
], 1200e6);

/** SOLUSDT. */
// prettier-ignore
export const solTiers: MaintenanceTiers = /* @__PURE__ */ tiersFrom([
	[0, 0.005, 100], [20e3, 0.0065, 75], [100e3, 0.01, 50], [800e3, 0.02, 25], [4e6, 0.025, 20],
	[8e6, 0.05, 10], [40e6, 0.1, 5], [80e6, 0.125, 4], [100e6, 0.25, 2], [200e6, 0.5, 1]
], 400e6);

/** XRPUSDT. */
// prettier-ignore
export const xrpTiers: MaintenanceTiers = /* @__PURE__ */ tiersFrom([
	[0, 0.005, 75], [10e3, 0.0065, 50], [20e3, 0.01, 40], [160e3, 0.02, 25], [800e3, 0.025, 20],
	[1.6e6, 0.05, 10], [8e6, 0.1, 5], [16e6, 0.125, 4], [20e6, 0.25, 2], [40e6, 0.5, 1]
], 80e6);

/** BNBUSDT. */
// prettier-ignore
export const bnbTiers: MaintenanceTiers = /* @__PURE__ */ tiersFrom([
	[0, 0.005, 75], [10e3, 0.006, 50], [50e3, 0.01, 40], [200e3, 0.02, 25], [1.5e6, 0.025, 20],
	[3e6, 0.05, 10], [15e6, 0.1, 5], [30e6, 0.125, 4], [37.5e6, 0.25, 2], [75e6, 0.5, 1]
], 150e6);

/** DOGEUSDT. */
// prettier-ignore
export const dogeTiers: MaintenanceTiers = /* @__PURE__ */ tiersFrom([
	[0, 0.005, 75], [10e3, 0.007, 50], [50e3, 0.01, 40], [750e3, 0.02, 25], [800e3, 0.025, 20],
	[1.6e6, 0.05, 10], [8e6, 0.1, 5], [16e6, 0.125, 4], [20e6, 0.25, 2], [40e6, 0.5, 1]
], 80e6);

/** AVAXUSDT. */
// prettier-ignore
export const avaxTiers: MaintenanceTiers = /* @__PURE__ */ tiersFrom([
	[0, 0.005, 75], [5e3, 0.0065, 50], [25e3, 0.01, 40], [80e3, 0.02, 25], [400e3, 0.025, 20],
	[800e3, 0.05, 10], [4e6, 0.1, 5], [8e6, 0.125, 4], [10e6, 0.25, 2], [20e6, 0.5, 1]
], 50e6);

/** SEIUSDT. */
// prettier-ignore
export const seiTiers: MaintenanceTiers = /* @__PURE__ */ tiersFrom([
	[0, 0.01, 75], [10e3, 0.015, 50], [60e3, 0.02, 25], [300e3, 0.025, 20], [600e3, 0.05, 10],
	[3e6, 0.1, 5], [6e6, 0.125, 4], [7.5e6, 0.25, 2], [15e6, 0.5, 1]
], 30e6);
