import 'server-only';
import * as z from 'zod';
import { isVisible } from '@/lib/store/names';

const line = /\s/;
const control = /\p{Cc}/u;

/** Half of a surrogate pair, which no UTF-8 can carry, or a control character that separates nothing. */
const isBroken = (text: string): boolean =>
  !text.isWellFormed() || [...text].some((one) => control.test(one) && !line.test(one));

/** Text that a person typed, without characters that cannot be kept or seen. */
export const typedText = (longest: number, error?: string) =>
  z
    .string()
    .max(longest, error)
    .refine((text) => !isBroken(text), {
      error: 'It contains a broken character. Delete it and type it again.',
      abort: true,
    });

/** A name of at most so many characters, as the store keeps it. */
const name = (most: number) =>
  typedText(most * 4, `A name has at most ${most} characters.`)
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .refine(isVisible, { error: 'It needs a name.' })
    .refine((text) => [...text].length <= most, { error: `A name has at most ${most} characters.` });

export const tagName = name(60);
export const longName = name(120);
