import { valueByRole } from '@/lib/models/roles';
import type { Settings } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { documentVersion, type SettingsDocument } from './settings-document';

/** What is known of a finished picture. Money in US dollars, time in milliseconds since the epoch. */
interface Made {
  readonly settings: Settings;
  readonly provider: SettingsDocument['provider'];
  readonly cost: { readonly usd: number } | null;
  readonly createdAt: number;
}

/** What a copy of a picture is to say of itself. `spec` is undefined for a model that has left the catalogue. */
export function documentOf(
  { settings, provider, cost, createdAt }: Made,
  { hash, width, height }: { readonly hash: string; readonly width: number; readonly height: number },
  spec: ModelSpec | undefined,
): SettingsDocument {
  const seed = spec && valueByRole(spec, 'seed', settings.params);
  return {
    proofsheet: documentVersion,
    settings,
    provider,
    modelName: spec?.name ?? settings.model,
    seed: typeof seed === 'number' ? seed : null,
    costUsd: cost?.usd ?? null,
    createdAt: new Date(createdAt).toISOString(),
    image: { sha256: hash, width, height },
  };
}
