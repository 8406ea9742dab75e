/** What every page of an editor has: the two paragraphs it starts with, and a place where the test reads the editor's own model. */
export const PARAGRAPHS = ['First line of the note.', 'Second line here.'];

/** @param {{ text(): string, raw(): string }} model `text` in lines; `raw` all of it, to be compared */
export function ready(model) {
  window.model = model;
  window.inputs = 0;
}

/** Lines of the HTML an editor gives out. */
export function linesOf(html) {
  const parsed = new DOMParser().parseFromString(html.replace(/<br\s*\/?>/g, '\n').replace(/<\/(?:p|div|li)>/g, '\n'), 'text/html');
  return parsed.body.textContent ?? '';
}

export const html = PARAGRAPHS.map((line) => `<p>${line}</p>`).join('');
export const place = document.querySelector('#editor');
