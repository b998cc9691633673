import * as z from 'zod';
import type { Cursor } from '@/lib/store/contract';

const pattern = /^(\d{1,16})\.([0-9a-f-]{36})$/;

/** Where the next page of a list begins, as text for a URL: `<createdAt>.<id>`. */
export function cursorText({ createdAt, id }: Cursor): string {
  return `${createdAt}.${id}`;
}

/** A cursor from a URL; anything else is refused. */
export const cursorSchema = z
  .string()
  .regex(pattern, 'before is the `next` of an earlier page.')
  .transform((text): Cursor => {
    const [createdAt = '', id = ''] = text.split('.');
    return { createdAt: Number(createdAt), id };
  });
