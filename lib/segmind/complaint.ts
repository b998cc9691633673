import * as z from 'zod';
import type { Body } from './body';
import { generationAnswerOf } from './facts';

/** What an unsuccessful body says, whatever envelope it came in. */
export interface Complaint {
  /** One line of plain text, not yet masked. Empty when the body says nothing. */
  readonly text: string;
  /** The wire key at fault. */
  readonly field: string | undefined;
  /** The body itself calls the request FAILED. */
  readonly failed: boolean;
  /** The body itself calls the request QUEUED or PROCESSING. */
  readonly pending: boolean;
  /** HTML or nothing: written by a gateway in front of the service, which does not know what became of the request. */
  readonly fromGateway: boolean;
}

/** `keys` are the wire keys that were sent: only those can be named as the field at fault. */
export function readComplaint(body: Body, keys: readonly string[]): Complaint {
  const status = generationAnswerOf(body)?.status;
  const failed = status === 'FAILED';
  const pending = status === 'QUEUED' || status === 'PROCESSING';
  const fromGateway = body.kind === 'html' || body.kind === 'empty';
  const { sentence, field } = sentenceOf(body);
  const text = plain(sentence);
  return { text, field: field ?? fieldNamedIn(text, keys), failed, pending, fromGateway };
}

const sentence = z
  .string()
  .refine((text) => text.trim() !== '')
  .transform((text) => ({ sentence: text, field: undefined }));

/** FastAPI's list of validation errors; the first one names the field. */
const validationList = z
  .array(z.object({ loc: z.array(z.union([z.string(), z.number()])).optional(), msg: z.string() }))
  .min(1)
  .transform((list) => ({
    sentence: list.map(({ loc, msg }) => [fieldOf(loc), msg].filter(Boolean).join(': ')).join('; '),
    field: fieldOf(list[0]?.loc),
  }));

const said = z
  .union([
    sentence,
    validationList,
    z.object({ message: sentence }).transform((inner) => inner.message),
    z.object({ error: sentence }).transform((inner) => inner.error),
  ])
  .optional()
  .catch(undefined);

const envelope = z.object({ error: said, message: said, detail: said, 'html-message': said });

interface Said {
  readonly sentence: string;
  readonly field?: string | undefined;
}

function sentenceOf(body: Body): Said {
  if (body.kind === 'html' || body.kind === 'text') return { sentence: body.text };
  if (body.kind !== 'json') return { sentence: '' };
  const { value } = body;
  if (typeof value === 'string') return { sentence: value };
  const found = envelope.safeParse(value).data;
  return (
    found?.error ??
    found?.message ??
    found?.detail ??
    found?.['html-message'] ?? { sentence: JSON.stringify(value) }
  );
}

const places = new Set(['body', 'query', 'path', 'header']);
const fieldOf = (loc: readonly (string | number)[] | undefined): string | undefined =>
  loc?.find((part): part is string => typeof part === 'string' && !places.has(part));

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/** One line without markup. Only the beginning is read: error pages can be large, a sentence is not. */
function plain(text: string): string {
  return text
    .slice(0, 20_000)
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<\/?[a-z!][^>]*>/gi, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The one key the sentence names in quotes, as its subject, or after "parameter"; undefined when in doubt. */
function fieldNamedIn(text: string, keys: readonly string[]): string | undefined {
  const named = keys.filter((key) => {
    const name = key.replace(/[^\w]/g, '\\$&');
    return [
      new RegExp(`['"\`‘“]${name}['"\`’”]`),
      new RegExp(`^${name}(:| is | must | should | cannot | has )`, 'i'),
      new RegExp(`\\b(?:parameter|field|argument) ${name}\\b`, 'i'),
    ].some((pattern) => pattern.test(text));
  });
  return named.length === 1 ? named[0] : undefined;
}
