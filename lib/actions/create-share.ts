import 'server-only';
import type * as z from 'zod';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { err, ok } from '@/lib/result';
import { hashPassword } from '@/lib/sharing/password';
import { pictureKey } from '@/lib/sharing/picture-key';
import { endOf, type Share } from '@/lib/sharing/share';
import { type ShareView, toShareView } from '@/lib/sharing/share-view';
import { newToken, sharePath, tokenHash } from '@/lib/sharing/token';
import type { ActionResult } from './action-result';
import type { changeShareInput, createShareInput } from './share-input';

/** A link as it is given out: its path is not kept, so it can be told this once. */
export interface GivenOut {
  readonly path: string;
  /** The path of its first picture, for pasting; null where it shows none now. */
  readonly picture: string | null;
  readonly share: ShareView;
}

export async function giveOut(
  { store: { shares } }: OwnStudio,
  share: Share,
  { token, now }: { token: string; now: number },
): Promise<GivenOut> {
  const path = sharePath(token);
  const [first] = await shares.pictures(share.subject, 1);
  const key = first && pictureKey(share.id, first.generationId, first.image.hash);
  return { path, picture: key ? `${path}/image/${key}/large` : null, share: toShareView(share, now) };
}

/** Makes a link. One without anything to show is refused: it would be answered as if it did not exist. */
export async function createShare(
  { expires, password, subject, ...chosen }: z.infer<typeof createShareInput>,
  studio: OwnStudio,
): Promise<ActionResult<GivenOut>> {
  const { shares } = studio.store;
  const [shown] = await shares.members(subject, 1);
  if (!shown) {
    return err({ kind: 'unavailable', message: 'There is no picture in it yet that a link could show.' });
  }
  const [now, token] = [Date.now(), newToken()];
  const hash = password === null ? null : await hashPassword(password);
  const share = {
    ...chosen,
    subject,
    createdAt: now,
    expiresAt: endOf(expires, now),
    password: hash,
  };
  const created = await shares.create(share, tokenHash(token));
  if (created.ok) return ok(await giveOut(studio, created.value, { token, now }));
  const message =
    'This link has been made already, and its address is told only once. Take a new one under Shared links.';
  return err({ kind: 'unavailable', message });
}

/** Changes what an open or expired link shows, at once and for everybody who has it. */
export async function changeShare(
  { id, expires, password, ...patch }: z.infer<typeof changeShareInput>,
  studio: OwnStudio,
): Promise<ActionResult<ShareView>> {
  const now = Date.now();
  const changed = await studio.store.shares.change(id, {
    ...patch,
    expiresAt: expires && endOf(expires, now),
    password: password && (await hashPassword(password)),
  });
  return changed ? ok(toShareView(changed, now)) : err({ kind: 'notFound' });
}
