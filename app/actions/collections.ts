'use server';

import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { longName } from '@/lib/actions/names';
import { err, ok } from '@/lib/result';

const idSchema = z.strictObject({ id: z.uuid() });

export const listCollections = defineAction(z.undefined(), async (_, studio) =>
  ok(await studio.store.collections.list()),
);

export const createCollection = defineAction(z.strictObject({ name: longName }), async ({ name }, studio) =>
  ok(await studio.store.collections.create({ id: newId(), name, createdAt: Date.now() })),
);

export const renameCollection = defineAction(
  idSchema.extend({ name: longName }),
  async ({ id, name }, studio) =>
    (await studio.store.collections.rename(id, name)) ? ok(null) : err({ kind: 'notFound' }),
);

/** The collection alone; its pictures stay. */
export const deleteCollection = defineAction(idSchema, async ({ id }, studio) =>
  (await studio.store.collections.delete(id)) ? ok(null) : err({ kind: 'notFound' }),
);
