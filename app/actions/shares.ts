'use server';

import * as z from 'zod';
import { changeShare as changeLink, giveOut, createShare as makeLink } from '@/lib/actions/create-share';
import { defineAction } from '@/lib/actions/define-action';
import { changeShareInput, createShareInput, oneShare } from '@/lib/actions/share-input';
import { err, ok } from '@/lib/result';
import { toShareView } from '@/lib/sharing/share-view';
import { newToken, tokenHash } from '@/lib/sharing/token';

/** Makes a link and tells its path, this once. A repeated `id` makes no second one. */
export const createShare = defineAction(createShareInput, makeLink);

export const changeShare = defineAction(changeShareInput, changeLink);

/** Ends a link for good. */
export const revokeShare = defineAction(oneShare, async ({ id }, studio) => {
  const now = Date.now();
  const revoked = await studio.store.shares.revoke(id, now);
  return revoked ? ok(toShareView(revoked, now)) : err({ kind: 'notFound' });
});

/** Takes what is expired or revoked out of the list. */
export const forgetEndedShares = defineAction(z.undefined(), async (_, studio) =>
  ok({ forgotten: await studio.store.shares.forgetEnded(Date.now()) }),
);

/** Gives the same window another address, told this once; that before is good for nothing. */
export const renewShare = defineAction(oneShare, async ({ id }, studio) => {
  const token = newToken();
  const renewed = await studio.store.shares.renew(id, tokenHash(token));
  if (!renewed) return err({ kind: 'notFound' });
  return ok(await giveOut(studio, renewed, { token, now: Date.now() }));
});
