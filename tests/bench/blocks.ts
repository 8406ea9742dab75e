/** Blocks of a chart, as markup and as plain text. */

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** What belongs together: a note, a list, a result. */
export type Document = readonly Block[];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const each = (cells: readonly string[], tag: string): string => cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('');

function markup(block: Block): string {
  switch (block.kind) {
    case 'heading': return `<h${block.level} class="title">${escaped(block.text)}</h${block.level}>`;
    // A label in bold and the rest, as note templates write it.
    case 'paragraph': return `<p class="line">${escaped(block.text).replace(/^([A-Z][\w /]{2,30}:)/, '<b>$1</b>')}</p>`;
    case 'list': return `<ul class="list">${each(block.items, 'li')}</ul>`;
    case 'table': return `<table class="grid"><thead><tr>${each(block.head, 'th')}</tr></thead><tbody>${block.rows.map((row) => `<tr class="entry">${each(row, 'td')}</tr>`).join('')}</tbody></table>`;
  }
}

function plain(block: Block): string {
  switch (block.kind) {
    case 'heading': return `\n${block.text}`;
    case 'paragraph': return block.text;
    case 'list': return block.items.map((item) => `- ${item}`).join('\n');
    case 'table': return [block.head, ...block.rows].map((row) => row.join('\t')).join('\n');
  }
}

const STYLE = '.title{margin:8px 0}.line{margin:4px 0}.grid{border-collapse:collapse}.grid td,.grid th{padding:2px 6px;text-align:left}.entry:nth-child(even){background:#f4f6f8}.list{padding-left:18px}.hidden{display:none}';

export function pageOf(documents: readonly Document[]): string {
  const body = documents.map((blocks) => `<section class="card"><div class="body">${blocks.map(markup).join('\n')}</div></section>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chart</title><style>${STYLE}</style></head><body><main id="chart">${body}</main></body></html>`;
}

export function textOf(documents: readonly Document[]): string {
  return documents.map((blocks) => blocks.map(plain).join('\n').trim()).join('\n\n');
}
