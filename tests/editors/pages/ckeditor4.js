import { html, linesOf, place, ready } from './common.js';

place.innerHTML = html;
const editor = window.CKEDITOR.replace('editor', { versionCheck: false, height: 200 });
editor.on('instanceReady', () => ready({ text: () => linesOf(editor.getData()), raw: () => editor.getData() }));
