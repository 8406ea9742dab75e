import { ContentState, convertToRaw, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PARAGRAPHS, place, ready } from './common.js';

function Note() {
  const [state, setState] = useState(() => EditorState.createWithContent(ContentState.createFromText(PARAGRAPHS.join('\n'))));
  const content = state.getCurrentContent();
  ready({ text: () => content.getPlainText('\n'), raw: () => JSON.stringify(convertToRaw(content)) });
  return createElement(Editor, { editorState: state, onChange: setState, placeholder: 'Write the note' });
}
createRoot(place).render(createElement(Note));
