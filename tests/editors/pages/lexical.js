import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { PARAGRAPHS, place, ready } from './common.js';

place.contentEditable = 'true';
place.style.whiteSpace = 'pre-wrap';
const editor = createEditor({ namespace: 'note', onError: (error) => { throw error; } });
editor.setRootElement(place);
registerRichText(editor);
editor.update(() => {
  for (const line of PARAGRAPHS) $getRoot().append($createParagraphNode().append($createTextNode(line)));
}, { discrete: true });
registerHistory(editor, createEmptyHistoryState(), 300);
ready({ text: () => editor.getEditorState().read(() => $getRoot().getTextContent()), raw: () => editor.getEditorState().read(() => JSON.stringify(editor.getEditorState().toJSON())) });
