/** How long a test waits for what must come true: long, since that depends on the machine. */
export const patient = { timeout: 60_000 };
