'use server';

import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { longName } from '@/lib/actions/names';
import { err, ok } from '@/lib/result';

const idSchema = z.strictObject({ id: z.uuid() });

export const listCollections = defineAction(z.undefined(), async (_, { owner, studio }) =>
  ok(await studio.store.collections.list(owner)),
);

export const createCollection = defineAction(
  z.strictObject({ name: longName }),
  async ({ name }, { owner, studio }) =>
    ok(await studio.store.collections.create({ id: newId(), owner, name, createdAt: Date.now() })),
);

export const renameCollection = defineAction(
  idSchema.extend({ name: longName }),
  async ({ id, name }, { owner, studio }) =>
    (await studio.store.collections.rename(owner, id, name)) ? ok(null) : err({ kind: 'notFound' }),
);

/** The collection alone; its pictures stay. */
export const deleteCollection = defineAction(idSchema, async ({ id }, { owner, studio }) =>
  (await studio.store.collections.delete(owner, id)) ? ok(null) : err({ kind: 'notFound' }),
);
