import { html, ready } from './common.js';

const [editor] = await window.tinymce.init({ selector: '#editor', license_key: 'gpl', height: 260, setup: (made) => made.on('init', () => made.setContent(html)) });
editor.undoManager.clear();
ready({ text: () => editor.getContent({ format: 'text' }), raw: () => editor.getContent() });
