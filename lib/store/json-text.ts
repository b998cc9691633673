import { type Settings, storedSettingsSchema } from '@/lib/models/settings';

/**
 * A value as a column of JSON holds it. Half a surrogate pair, which no UTF-8 can carry, becomes U+FFFD, as it does in every
 * other text that goes into the database: else JSON would keep the half and no index or digest would agree with it.
 */
export const jsonText = (value: unknown): string => JSON.stringify(value, wellFormed);

function wellFormed(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key.toWellFormed(), part]));
}

/** Settings as they will come out of the database again, so that what is derived from them agrees with what is kept. */
export const keptSettings = (settings: Settings): Settings =>
  storedSettingsSchema.parse(JSON.parse(jsonText(settings)));
