import { PARAGRAPHS, place, ready } from './common.js';

const field = document.createElement('input');
field.style.width = '600px';
[field.value] = PARAGRAPHS;
place.append(field);
ready({ text: () => field.value, raw: () => field.value });
