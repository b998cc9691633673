import * as z from 'zod';
import { type Share, type ShareSubject, shareLevels } from '@/lib/sharing/share';
import type { NewShare, SharePatch } from '../share-contract';

const subjectSchema: z.ZodType<ShareSubject> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('results'), ids: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('collection'), id: z.string() }),
  z.strictObject({ kind: z.literal('comparison'), id: z.string() }),
]);

const flag = z.literal([0, 1]).transform((value) => value === 1);
const time = z.int().nullable();

const shareRow = z
  .object({
    id: z.string(),
    owner: z.string(),
    subject: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(subjectSchema),
    level: z.enum(shareLevels),
    original: flag,
    title: z.string(),
    note: z.string(),
    created_at: z.int(),
    expires_at: time,
    expired_at: time,
    revoked_at: time,
    password: z.string().nullable(),
    for_search_engines: flag,
    embeddable: flag,
    views: z.int(),
  })
  .transform(
    (row): Share => ({
      id: row.id,
      owner: row.owner,
      subject: row.subject,
      level: row.level,
      original: row.original,
      title: row.title,
      note: row.note,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      expiredAt: row.expired_at,
      revokedAt: row.revoked_at,
      password: row.password,
      indexed: row.for_search_engines,
      embeddable: row.embeddable,
      views: row.views,
    }),
  );

export const parseShareRow = (row: unknown): Share => shareRow.parse(row);

export function newShareRow(share: NewShare, tokenHash: string) {
  const { id, owner, subject, level, title, note, createdAt, expiresAt, password } = share;
  return {
    id,
    owner,
    token_hash: tokenHash,
    subject: JSON.stringify(subject),
    level,
    original: Number(share.original),
    title,
    note,
    created_at: createdAt,
    expires_at: expiresAt,
    password,
    for_search_engines: Number(share.indexed),
    embeddable: Number(share.embeddable),
  };
}

/** What the patch leaves out is `undefined` here, which an update leaves as it is. */
export function sharePatchColumns(patch: SharePatch) {
  const number = (value: boolean | undefined) => (value === undefined ? undefined : Number(value));
  return {
    level: patch.level,
    original: number(patch.original),
    title: patch.title,
    note: patch.note,
    expires_at: patch.expiresAt,
    // What had expired was so under the end it had.
    expired_at: patch.expiresAt === undefined ? undefined : null,
    password: patch.password,
    for_search_engines: number(patch.indexed),
    embeddable: number(patch.embeddable),
  };
}
