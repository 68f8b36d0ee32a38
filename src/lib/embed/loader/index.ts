/** What `/embed/v1.js` runs: a classic script in somebody else's page. */
import { defineEmbed } from './element.ts';
import { siteOf } from './frame-address.ts';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) defineEmbed(siteOf(currentScript.src));
