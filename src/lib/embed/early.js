/**
 * Runs before anything is drawn: where the address asks for a guess first, the exhibit stays out of sight until it has
 * read the address itself (Frame.svelte, app.css). Plain JavaScript, so that the build's settings can allow it by its
 * hash; without a sign that markup would write differently.
 */
export const early = "if(/\\bpredict=1\\b/.test(location.search))document.documentElement.dataset.early=''";
