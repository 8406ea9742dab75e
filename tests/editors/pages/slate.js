import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { PARAGRAPHS, place, ready } from './common.js';

function Note() {
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  ready({ text: () => editor.children.map((node) => Node.string(node)).join('\n'), raw: () => JSON.stringify(editor.children) });
  const initialValue = PARAGRAPHS.map((text) => ({ type: 'paragraph', children: [{ text }] }));
  return createElement(Slate, { editor, initialValue }, createElement(Editable, { placeholder: 'Write the note' }));
}
createRoot(place).render(createElement(Note));
