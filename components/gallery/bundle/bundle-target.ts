import type { TargetInput } from '../curation/actions';

/** What goes into a download; everything is a search for nothing in particular. */
export const everything: TargetInput = { text: '', zoneMinutes: 0, except: [] };

/** A target as the fields of a form, which the routes of bundles and downloads read. */
export function targetFields(target: TargetInput): readonly (readonly [name: string, value: string])[] {
  if ('ids' in target) return [['ids', target.ids.join(',')]];
  return [
    ['q', target.text],
    ['zone', String(target.zoneMinutes)],
    ['except', target.except.join(',')],
  ];
}
