import type { Body } from './body';
import type { Picture } from './contract';
import { looksLikeImage } from './magic';
import { generationAnswerSchema } from './wire';

/**
 * The pictures of an answer, each once, in the order given: bytes, or URLs still to download. A body that is only
 * announced as a picture is handed on too, because it was paid for and can be set aside for a person to look at.
 */
export function picturesOf(body: Body): readonly Picture[] {
  switch (body.kind) {
    case 'image':
    case 'binary':
      return [{ bytes: body.bytes }];
    case 'json':
      return unique(stringsIn(body.value)).flatMap(toPicture);
    case 'text':
      return toPicture(body.text);
    case 'html':
    case 'empty':
      return [];
  }
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim()];
  const answer = generationAnswerSchema.safeParse(Array.isArray(value) ? { output: value } : value);
  if (!answer.success) return [];
  const { image, output, images } = answer.data;
  return [...image, ...output, ...images];
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

const dataUrl = /^data:(image\/[\w.+-]+)?(;[\w=-]+)*;base64,/i;

function toPicture(value: string): readonly Picture[] {
  if (isHttpUrl(value)) return [{ url: value }];
  const prefix = dataUrl.exec(value);
  const bytes = new Uint8Array(Buffer.from(prefix ? value.slice(prefix[0].length) : value, 'base64'));
  // Buffer reads any text as base64, so a bare string has to prove that it was one.
  const isPicture = prefix?.[1] ? bytes.byteLength > 0 : looksLikeImage(bytes);
  return isPicture ? [{ bytes }] : [];
}

function isHttpUrl(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}
