import { PARAGRAPHS, place, ready } from './common.js';

const field = document.createElement('textarea');
field.rows = 8;
field.value = PARAGRAPHS.join('\n');
place.append(field);
ready({ text: () => field.value, raw: () => field.value });
