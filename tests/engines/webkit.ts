/** WebKit: its driver and a screen for it, started and ended together. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { findScreen } from '../../scripts/engines.mjs';
import { bounded, type Engine, type Which } from './engine.ts';
import { caller, startSession, type Call } from './webdriver.ts';

/** Starts the driver on a screen of its own; the driver starts the browser. */
export async function startWebkit({ path }: Which): Promise<Engine> {
	const { screen, display } = await startScreen();
	const port = await freePort();
	const env = { ...process.env, DISPLAY: display };
	const driver = spawn(path, [`--port=${port}`], { stdio: 'ignore', env });
	const url = `http://127.0.0.1:${port}`;
	await bounded(listening(driver, caller(url)), 'the start of the driver');
	const engine = await startSession(url);
	return {
		...engine,
		async close() {
			await engine.close().finally(() => {
				driver.kill();
				screen.kill();
			});
		}
	};
}

/** A screen that nobody sees; it says itself which number it got. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
	const path = findScreen();
	if (!path) throw new Error('WebKit needs a screen, and Xvfb was not found.');
	const screen = spawn(path, ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const told = screen.stdio[3] as Readable;
	const number = await bounded(new Promise((resolve) => told.once('data', resolve)), 'the screen’s number');
	return { screen, display: `:${String(number).trim()}` };
}

async function listening(driver: ChildProcess, call: Call): Promise<void> {
	while (driver.exitCode === null) {
		try {
			await call('GET', '/status');
			return;
		} catch {
			await new Promise((wait) => setTimeout(wait, 50));
		}
	}
	throw new Error(`WebKit's driver ended with ${driver.exitCode}`);
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
		});
	});
}
