import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PARAGRAPHS, place, ready } from './common.js';

/** The note is what React holds; a field whose change React did not hear goes back to it. */
function Note() {
  const [note, setNote] = useState(PARAGRAPHS.join('\n'));
  ready({ text: () => note, raw: () => note });
  return createElement('textarea', { rows: 8, value: note, onChange: (event) => setNote(event.target.value) });
}
createRoot(place).render(createElement(Note));
