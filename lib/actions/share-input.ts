import 'server-only';
import * as z from 'zod';
import { mostResults, shareLevels, shareTerms } from '@/lib/sharing/share';
import { typedText } from './names';

const id = z.uuid().toLowerCase();
const shortestPassword = 6;

const results = z
  .array(id)
  .min(1)
  .max(mostResults, `A link shows at most ${mostResults} results. A collection may have more.`);

const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('results'), ids: results }),
  z.strictObject({ kind: z.literal('collection'), id }),
  z.strictObject({ kind: z.literal('comparison'), id }),
]);

/** A line that may be empty. */
const title = typedText(480, 'A title has at most 120 characters.')
  .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .refine((text) => [...text].length <= 120, { error: 'A title has at most 120 characters.' });

const note = typedText(2000, 'A note has at most 2,000 characters.').transform((text) =>
  text.normalize('NFC').trim(),
);

const password = typedText(200, 'A password has at most 200 characters.').refine(
  (text) => [...text].length >= shortestPassword,
  { error: `A password has at least ${shortestPassword} characters.` },
);

const choices = z.strictObject({
  level: z.enum(shareLevels),
  /** The originals may be downloaded. */
  original: z.boolean(),
  title,
  note,
  /** From now. */
  expires: z.enum(shareTerms),
  password: password.nullable(),
  indexed: z.boolean(),
  embeddable: z.boolean(),
});

export const oneShare = z.strictObject({ id });

/** `id` is drawn by the dialog for each link, so that a repeated request makes no second one. */
export const createShareInput = choices.extend({ id, subject });

/** What is given is set; `password: null` takes it away, `expires` counts from now. */
export const changeShareInput = choices.partial().extend({ id });
