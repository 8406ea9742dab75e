import Quill from 'quill';
import { PARAGRAPHS, place, ready } from './common.js';

const quill = new Quill(place, { theme: 'snow', placeholder: 'Write the note' });
quill.setText(`${PARAGRAPHS.join('\n')}\n`, 'silent');
quill.history.clear();
ready({ text: () => quill.getText(), raw: () => JSON.stringify(quill.getContents()) });
