/**
 * Runs before anything is drawn: where the address asks for a guess first, the exhibit stays out of sight until it has
 * read the address itself (Frame.svelte, app.css). Plain JavaScript, so that the build's settings can allow it by its sum.
 */
export const early = "if(/[?&]predict=1\\b/.test(location.search))document.documentElement.dataset.early=''";

/** In the head of a page or a file. */
export const earlyScript = `<script>${early}</script>`;
