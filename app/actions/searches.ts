'use server';

import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { longName, typedText } from '@/lib/actions/names';
import { err, ok } from '@/lib/result';
import { tooLong } from '@/lib/search/too-long';
import type { SavedSearch } from '@/lib/store/curation-contract';

/** Keeps a search under a name; with the `id` of one that is kept it takes its place. */
export const saveSearch = defineAction(
  z.strictObject({
    id: z.uuid().exactOptional(),
    name: longName,
    text: typedText(40_000).trim().min(1),
  }),
  async ({ id = newId(), name, text }, studio) => {
    const long = tooLong(text);
    if (long) return err({ kind: 'unavailable', message: long.message });
    const search: SavedSearch = { id, name, text, createdAt: Date.now() };
    return (await studio.store.searches.put(search)) ? ok(search) : err({ kind: 'notFound' });
  },
);

export const deleteSearch = defineAction(z.strictObject({ id: z.uuid() }), async ({ id }, studio) =>
  (await studio.store.searches.delete(id)) ? ok(null) : err({ kind: 'notFound' }),
);
