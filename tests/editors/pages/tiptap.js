import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { html, place, ready } from './common.js';

const editor = new Editor({ element: place, extensions: [StarterKit], content: html });
ready({ text: () => editor.getText({ blockSeparator: '\n' }), raw: () => JSON.stringify(editor.getJSON()) });
