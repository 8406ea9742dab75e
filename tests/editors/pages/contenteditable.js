import { html, linesOf, place, ready } from './common.js';

place.contentEditable = 'true';
place.innerHTML = html;
ready({ text: () => linesOf(place.innerHTML), raw: () => place.innerHTML });
