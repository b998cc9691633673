'use server';

import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { longName } from '@/lib/actions/names';
import { presetsFor } from '@/lib/actions/presets-for';
import { findModel } from '@/lib/models/catalog';
import { storedSettingsSchema } from '@/lib/models/settings';
import { paramKeys } from '@/lib/models/spec';
import { err, ok } from '@/lib/result';

/** Keeps some settings of a form, as they stand in it, under a name; with the `id` of a preset in its place. */
export const savePreset = defineAction(
  z.strictObject({ id: z.uuid().exactOptional(), name: longName, settings: storedSettingsSchema }),
  async ({ id = newId(), name, settings: { model, params } }, studio) => {
    const spec = findModel(model);
    const known = new Set(spec?.params.flatMap(paramKeys));
    const keys = Object.keys(params);
    if (keys.length === 0) return err({ kind: 'unavailable', message: 'Choose at least one setting.' });
    if (!keys.every((key) => known.has(key))) {
      return err({ kind: 'unavailable', message: 'This studio does not know these settings.' });
    }
    const kept = await studio.store.presets.put({ id, name, model, params, createdAt: Date.now() });
    return kept ? ok({ id }) : err({ kind: 'notFound' });
  },
);

export const renamePreset = defineAction(
  z.strictObject({ id: z.uuid(), name: longName }),
  async ({ id, name }, studio) => {
    const preset = (await studio.store.presets.list()).find((one) => one.id === id);
    if (!preset) return err({ kind: 'notFound' });
    await studio.store.presets.put({ ...preset, name });
    return ok({ id });
  },
);

export const deletePreset = defineAction(z.strictObject({ id: z.uuid() }), async ({ id }, studio) =>
  (await studio.store.presets.delete(id)) ? ok(null) : err({ kind: 'notFound' }),
);

/** All presets, each as this model can take it. */
export const listPresets = defineAction(z.strictObject({ model: z.string() }), presetsFor);
