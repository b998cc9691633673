import 'server-only';
import { findModel } from '@/lib/models/catalog';
import { promptOf } from '@/lib/models/roles';
import type { Settings } from '@/lib/models/settings';
import { isVisible } from '@/lib/store/names';

const longest = 80;

/** What a comparison is called until somebody names it: its prompt, cut between words, or its model. */
export function titleOf(settings: Settings): string {
  const spec = findModel(settings.model);
  const prompt = promptOf(spec, settings)
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (!isVisible(prompt)) return spec?.name ?? settings.model;
  const letters = [...prompt];
  if (letters.length <= longest) return prompt;
  const cut = letters.slice(0, longest).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
