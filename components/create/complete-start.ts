import { asTyped } from '@/lib/models/as-typed';
import { carryParams } from '@/lib/models/carry';
import { defaultParams } from '@/lib/models/defaults';
import type { ModelSpec } from '@/lib/models/spec';
import { type HandOverStorage, takeOver } from '../drop/hand-over';
import { readDraft } from '../schema-form/draft';
import { browserStorage, type TextStorage, tabStorage } from '../ui/browser-storage';
import type { ReadyStart, WaitingStart } from './start';

/** Where a start may be waiting. */
interface Places {
  readonly tab: HandOverStorage;
  readonly drafts: TextStorage;
}

/** Completes a start with what waits for it in this browser; a fresh one where nothing does. */
export function completeStart(
  spec: ModelSpec,
  start: WaitingStart,
  places: Places = { tab: tabStorage(), drafts: browserStorage() },
): ReadyStart {
  if (start.kind === 'file') {
    const taken = takeOver(places.tab, spec, start.token);
    if (!taken) return { kind: 'fresh' };
    return { kind: 'settings', origin: 'file', notes: taken.notes, params: asTyped(spec, taken.params) };
  }
  const { from } = start;
  const other = readDraft(places.drafts, from, defaultParams(from));
  if (!other) return { kind: 'fresh' };
  const { params, dropped } = carryParams(from, spec, other.params);
  return { kind: 'carried', from: from.name, draft: { params, count: other.count }, dropped };
}
