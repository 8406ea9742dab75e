/** A text as the tool reads and decides it. */
import { assessDocument } from '../../../lib/cli/assess-document.ts';
import type { Assessment } from '../../../lib/decide/types.ts';

export async function assessed(text: string): Promise<Assessment> {
  return await assessDocument({ id: 'example', text, answers: {}, today: '2026-11-23' }) as Assessment;
}
