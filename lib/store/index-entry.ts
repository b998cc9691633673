import { createHash } from 'node:crypto';
import { hashOfRef } from '@/lib/models/image-ref';
import type { Params, Settings } from '@/lib/models/settings';
import { indexedText } from './search-text';

export interface Fact {
  readonly key: string;
  readonly value: string | number;
}

/** What the gallery's indexes hold of settings. */
export interface IndexEntry {
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly references: number;
}

/** No parameter is called so: whole settings are found by it. */
export const settingsFact = ' settings';
/** Nor so: a kept picture that was given as a reference, by its hash. */
export const referenceFact = ' reference';
const longestFact = 64;

/** Knows no model: a text that is longer than any choice is prose, and prose is searched by words. */
export function indexEntry(settings: Settings): IndexEntry {
  const facts: Fact[] = [{ key: settingsFact, value: settingsDigest(settings) }];
  let references = 0;
  for (const [key, value] of Object.entries(settings.params)) {
    if (Array.isArray(value)) {
      references += value.length;
      for (const hash of value.map(hashOfRef)) if (hash) facts.push({ key: referenceFact, value: hash });
    }
    if (typeof value === 'number') facts.push({ key, value });
    else if (typeof value === 'boolean') facts.push({ key, value: String(value) });
    else if (typeof value === 'string' && !isPrompt(key) && value !== '' && value.length <= longestFact)
      facts.push({ key, value: value.toLowerCase() });
  }
  return { text: indexedText(promptText(settings.params)), facts: distinct(facts), references };
}

/** The same picture may be given twice. */
const distinct = (facts: readonly Fact[]): readonly Fact[] => [
  ...new Map(facts.map((fact) => [`${fact.key}\0${fact.value}`, fact])).values(),
];

/** `prompt` is what every model of the provider calls it. */
export const promptText = (params: Params): string =>
  typeof params.prompt === 'string' ? params.prompt : '';

const isPrompt = (key: string): boolean => key === 'prompt' || key.endsWith('_prompt');

/** The same for the same settings, in whatever order their keys stand. */
export function settingsDigest({ model, params }: Settings): string {
  const sorted = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([model, sorted]))
    .digest('hex')
    .slice(0, 32);
}
