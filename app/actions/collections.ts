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

export const createCollection = defineAction(z.strictObject({ name: longName }), async ({ name }, studio) => {
  const created = await studio.store.collections.create({ id: newId(), name, createdAt: Date.now() });
  return created ? ok(created) : err({ kind: 'notFound' });
});

export const renameCollection = defineAction(
  idSchema.extend({ name: longName }),
  async ({ id, name }, studio) =>
    (await studio.store.collections.rename(id, name)) ? ok(null) : err({ kind: 'notFound' }),
);

/** Shows it to these people of the studio, by `owner`, and to nobody else of it. Who has left meanwhile is left out. */
export const grantCollection = defineAction(
  idSchema.extend({ people: z.array(z.string().max(100)).max(1000) }),
  async ({ id, people }, studio) => {
    const others = (await studio.others()).map(({ owner }) => owner);
    const grantees = people.filter((owner) => others.includes(owner));
    return (await studio.store.grants.give(id, grantees, Date.now())) ? ok(null) : err({ kind: 'notFound' });
  },
);

/** The collection alone; its pictures stay. */
export const deleteCollection = defineAction(idSchema, async ({ id }, studio) =>
  (await studio.store.collections.delete(id)) ? ok(null) : err({ kind: 'notFound' }),
);
