/** Counts what a page shows and no text can be read from, in words for people. */
import { partialList } from './partial.ts';

/** Smaller pictures are icons and decoration. In CSS pixels. */
const PICTURE_WIDTH = 200;
const PICTURE_HEIGHT = 80;
const FRAME_SIDE = 60;

/** A picture, viewer, frame or list that stands for words unread, named as it is listed; null for what is none or holds no words. */
export function unreadOf(element: Element): string | null {
  switch (element.localName) {
    case 'img': return picture(element as HTMLImageElement) ? 'image' : null;
    case 'canvas': return large(element as HTMLCanvasElement) ? 'drawing' : null;
    case 'embed': case 'object': return embedded(element as HTMLObjectElement);
    case 'iframe': case 'frame': return frame(element as HTMLIFrameElement);
    default: return partialList(element);
  }
}

/** "an image", "2 images", "a PDF viewer", "a frame of another site (https://pacs.example)". */
export function unreadWords(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].map(([name, count]) => {
    if (count === 1) return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
    return `${count} ${name.replace(/^(\w+(?: viewer)?)/, '$1s')}`;
  });
}

/** A page in a language that is not read: what it says may be missed. */
export const languageUnread = (language: string | undefined): string[] => (language === undefined ? [] : [`page in ${language}`]);

/** Sizes outside a browser are 0 where no attribute gives them: counted. */
function large({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return !(width > 0 && width < PICTURE_WIDTH) && !(height > 0 && height < PICTURE_HEIGHT);
}

function picture(image: HTMLImageElement): boolean {
  if (image.getAttribute('alt') === '' || image.getAttribute('role') === 'presentation') return false;
  return large(image);
}

function embedded(element: HTMLObjectElement | HTMLEmbedElement): string | null {
  const address = element.getAttribute('data') ?? element.getAttribute('src') ?? '';
  const type = element.getAttribute('type') ?? '';
  if (type === 'application/pdf' || /\.pdf(?:$|[?#])/i.test(address)) return 'PDF viewer';
  return type.startsWith('image/') ? 'image' : 'embedded viewer';
}

/** A frame of the same site is read by the script in it. */
function frame(element: HTMLIFrameElement): string | null {
  if (element.contentDocument) return null;
  if (element.clientWidth > 0 && (element.clientWidth < FRAME_SIDE || element.clientHeight < FRAME_SIDE)) return null;
  const address = element.hasAttribute('srcdoc') ? null : URL.parse(element.src, element.baseURI);
  if (!address || address.origin === 'null') return 'frame of unknown site (null)';
  return /\.pdf$/i.test(address.pathname) ? 'PDF viewer' : `frame of another site (${address.origin})`;
}
