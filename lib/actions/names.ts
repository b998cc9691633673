import 'server-only';
import * as z from 'zod';

/** A name of at most so many characters, as the store keeps it. */
const name = (most: number) =>
  z
    .string()
    .max(most * 4)
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    .refine((text) => text !== '', { error: 'It needs a name.' })
    .refine((text) => [...text].length <= most, { error: `A name has at most ${most} characters.` });

export const tagName = name(60);
export const longName = name(120);
