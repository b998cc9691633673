import type { NextRequest } from 'next/server';
import { readSelection } from '@/lib/bundle/read-selection';
import type { Selection } from '@/lib/bundle/selection';
import { models } from '@/lib/models/catalog';
import { err, type Result } from '@/lib/result';
import { fieldsOf } from '@/lib/search/fields-of';

/** As many ids as a form may name, and the form around them. */
const mostForm = 8_000_000;

export interface Asked {
  readonly selection: Selection;
  readonly fields: URLSearchParams | FormData;
}

const damaged = 'The selection is damaged. Go back to the gallery and select again.';
const unselected = 'This form selects nothing: it needs ids, or q, which may be empty for everything.';

/** What is selected: in the address, or in a form where it is too long for one. */
export async function selectionOf(request: NextRequest): Promise<Result<Asked, string>> {
  const fields = request.method === 'POST' ? await formOf(request) : request.nextUrl.searchParams;
  if (!fields) return err(damaged);
  // Whatever is sent can be read as a form of some strange field; that must not come to mean everything.
  if (request.method === 'POST' && !fields.has('ids') && !fields.has('q')) return err(unselected);
  const selection = readSelection(fields, fieldsOf(models));
  return selection.ok ? { ok: true, value: { selection: selection.value, fields } } : selection;
}

async function formOf(request: Request): Promise<FormData | undefined> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= mostForm)) return undefined;
  return request.formData().catch(() => undefined);
}
