/** One document through the same reading, detection and decision as in the browser. */
import { decide } from '../decide/index.ts';
import type { Assessment } from '../decide/types.ts';
import { detect } from '../detect/index.ts';
import type { ChartText } from '../detect/types.ts';
import { documentSeams, readPage } from '../page/read.ts';
import type { ChartDocument } from './document.ts';

/**
 * What `assess` prints for a document: the assessment under the document's id.
 * Offsets of findings refer to `text` for a note, to the text as read for a
 * page; `withText` adds the latter.
 */
export async function assessDocument(document: ChartDocument, withText = false): Promise<object> {
  const chart = await chartOf(document);
  const { findings, seen, newestDate } = detect(chart, document.today === undefined ? {} : { today: document.today });
  const today = document.today ?? newestDate;
  const assessment = decide({ findings, seen, answers: document.answers, ...(today === undefined ? {} : { today }) });
  return { id: document.id, ...printed(assessment), ...(withText ? { text: chart.text } : {}) };
}

/** Findings last: a reader of the line wants the answer first. */
function printed({ findings, ...assessment }: Assessment): object {
  return { ...assessment, findings };
}

async function chartOf(document: ChartDocument): Promise<ChartText> {
  if (document.html === undefined) return { text: document.text ?? '', structure: [] };
  // Notes need no DOM, and loading one takes longer than reading a hundred of them
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const dom = new JSDOM(document.html, { virtualConsole: new VirtualConsole() });
  try {
    const page = dom.window.document;
    const { text, structure } = readPage(page, documentSeams(page));
    return { text, structure };
  } finally {
    dom.window.close();
    // jsdom holds its nodes by weak references, which are kept until the current job ends: without a turn of the loop a long run of pages fills the memory
    await new Promise((resolve) => { setImmediate(resolve); });
  }
}
