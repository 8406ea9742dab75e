import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { html, linesOf, place, ready } from './common.js';

const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins: [Essentials, Paragraph], toolbar: ['undo', 'redo'], initialData: html });
ready({ text: () => linesOf(editor.getData()), raw: () => editor.getData() });
