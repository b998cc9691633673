import type { FoundSettings, LeftOver } from '@/lib/image-metadata/found-settings';
import { defaultParams } from '@/lib/models/defaults';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { fitParams } from '../schema-form/fit-params';

/** Where settings wait between a file and the form: prompts are too long for an address. */
export type HandOverStorage = Pick<Storage, 'getItem' | 'setItem'>;
const key = 'settings-from-file';

/** Lays the settings down for the form and returns the address that picks them up. `token` tells one file from the next. */
export function handOver(storage: HandOverStorage, found: FoundSettings, token: string): string {
  const { model, params } = found.settings;
  storage.setItem(key, JSON.stringify({ token, params, notes: notesOf(found) }));
  return `/create/${encodeURIComponent(model)}?file=${encodeURIComponent(token)}`;
}

/** What was laid down under the token, or undefined: another tab, another day. */
export function takeOver(
  storage: HandOverStorage,
  spec: ModelSpec,
  token: string,
): { readonly params: Params; readonly notes: readonly string[] } | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('token' in kept) || kept.token !== token)
      return undefined;
    const notes = 'notes' in kept && Array.isArray(kept.notes) ? kept.notes : [];
    return {
      params: fitParams(spec.params, defaultParams(spec), 'params' in kept ? kept.params : undefined),
      notes: notes.filter((note) => typeof note === 'string'),
    };
  } catch {
    return undefined; // no JSON, or storage is switched off
  }
}

const programs: Readonly<Record<FoundSettings['source'], string | undefined>> = {
  proofsheet: undefined,
  a1111: 'the A1111 format',
  comfyui: 'a ComfyUI graph',
  invokeai: 'InvokeAI’s format',
  swarmui: 'SwarmUI’s format',
};

/** What somebody should know who expects the very settings. */
function notesOf({ source, leftOver }: FoundSettings): readonly string[] {
  const program = programs[source];
  const changed = leftOver.filter(({ used }) => used !== undefined);
  const missing = leftOver.filter(({ used }) => used === undefined);
  const list = (items: readonly LeftOver[], text: (item: LeftOver) => string) => items.map(text).join(', ');
  return [
    ...(program ? [`They were read from ${program}.`] : []),
    ...(changed.length > 0
      ? [`Nearest that goes: ${list(changed, ({ name, value, used }) => `${name} ${used} for ${value}`)}.`]
      : []),
    ...(missing.length > 0
      ? [`Not carried over: ${list(missing, ({ name, value }) => `${name} ${value}`)}.`]
      : []),
  ];
}
