/** The size of every picture that stands for a widget where none can be shown, in pixels. */
export const image = { width: 1200, height: 630 } as const;
