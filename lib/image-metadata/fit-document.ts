import { defaultParams } from '@/lib/models/defaults';
import type { Settings } from '@/lib/models/settings';
import { type ModelSpec, paramKeys } from '@/lib/models/spec';
import { paramsSchema } from '@/lib/models/validator';
import { withoutRefused } from './fit-facts';
import type { FoundSettings, LeftOver } from './found-settings';

/** Our own settings: as they are where the model still takes them, else as much of them as it does. */
export function fitDocument(settings: Settings, spec: ModelSpec): FoundSettings {
  if (paramsSchema(spec).safeParse(settings.params).success)
    return { settings, source: 'proofsheet', exact: true, leftOver: [] };
  const keys = new Set(spec.params.flatMap(paramKeys));
  const known = Object.entries(settings.params).filter(([key]) => keys.has(key));
  const params = withoutRefused(spec, { ...defaultParams(spec), ...Object.fromEntries(known) });
  const leftOver = Object.entries(settings.params).flatMap(([name, value]): LeftOver[] => {
    if (JSON.stringify(params[name]) === JSON.stringify(value)) return [];
    const used = keys.has(name) ? { used: String(params[name]) } : {};
    return [{ name, value: String(value), ...used }];
  });
  const exact = leftOver.length === 0 && Object.keys(params).length === Object.keys(settings.params).length;
  return { settings: { model: spec.slug, params }, source: 'proofsheet', exact, leftOver };
}
