import { differencesOf } from '../comparison/differences';
import { hashOfRef } from '../models/image-ref';
import { promptOf } from '../models/roles';
import type { Settings } from '../models/settings';
import type { ModelSpec } from '../models/spec';
import { promptKey } from '../models/variations';
import type { PublicPicture } from './public-share';
import { type ShareLevel, shows } from './share';

export type SpecOf = (model: string) => ModelSpec | undefined;

type Told = Pick<PublicPicture, 'prompt' | 'model' | 'rows' | 'settings'>;

/** What a level tells of settings; what it does not tell is not there. */
export function publicSettings(settings: Settings, level: ShareLevel, specOf: SpecOf): Told {
  const spec = specOf(settings.model);
  const prompt = promptOf(spec, settings);
  return {
    ...(shows(level, 'prompt') && prompt !== '' && { prompt }),
    ...(shows(level, 'settings') && {
      model: spec?.name ?? settings.model,
      rows: rowsOf(settings, specOf),
      settings: withoutReferences(settings),
    }),
  };
}

/**
 * Settings as a stranger can use them. Only reference images are lists: a picture the studio keeps is named there by its hash,
 * and one from elsewhere by an address that is nobody's business.
 */
export function withoutReferences({ model, params }: Settings): Settings {
  const open = Object.entries(params).filter(([, value]) => !Array.isArray(value));
  return { model, params: Object.fromEntries(open) };
}

/** The kept pictures that settings refer to, by their hashes. */
export const referencesOf = ({ params }: Settings): readonly string[] =>
  Object.values(params).flatMap((value) =>
    Array.isArray(value) ? value.flatMap((ref) => hashOfRef(ref) ?? []) : [],
  );

function rowsOf(settings: Settings, specOf: SpecOf): NonNullable<Told['rows']> {
  const spec = specOf(settings.model);
  const { [(spec && promptKey(spec)) ?? 'prompt']: _prompt, ...params } = withoutReferences(settings).params;
  return differencesOf([{ model: settings.model, params }], specOf).flatMap(
    ({ key, label, texts: [value] }) =>
      key === 'model' || value === undefined || value === '' ? [] : [{ label, value }],
  );
}
