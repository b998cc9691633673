import { isHTTPAccessFallbackError } from 'next/dist/client/components/http-access-fallback/http-access-fallback';
import { getURLFromRedirectError } from 'next/dist/client/components/redirect';
import { isRedirectError } from 'next/dist/client/components/redirect-error';
import { NextRequest } from 'next/server';
import * as z from 'zod';
import { closedSentence } from '@/lib/entry/enter';
import type { Asker, Outcome, Row } from './expected';
import { request } from './request';
import { type Entrance, paramsOf } from './surface';
import { textOf } from './text-of';
import type { World } from './world';

/** What somebody was told: whether it went well, and all that was said. */
interface Answer {
  readonly outcome: Exclude<Outcome, 'theirs'>;
  readonly text: string;
}

/** Has somebody ask for something, and tells what came of it for the member's things. */
export async function ask(world: World, entrance: Entrance, row: Row, asker: Asker): Promise<Outcome> {
  const before = await about(world);
  request.headers = new Headers(world.callers[asker].headers);
  const { answer, asked } = await answers[entrance.kind](world, entrance, row);
  const { outcome, text } = await answer;
  const changed = JSON.stringify(await about(world)) !== JSON.stringify(before);
  // What is only said back was known before.
  const told = world.marks.some((mark) => text.includes(mark) && !asked.includes(mark));
  return changed || told ? 'theirs' : outcome;
}

/** All that is kept of the member. */
const about = async ({ kept, marks }: World) =>
  (await kept()).filter((row) => marks.some((mark) => row.includes(mark)));

interface Asked {
  readonly asked: string;
  readonly answer: Promise<Answer>;
}
type Ask = (world: World, entrance: Entrance, row: Row) => Promise<Asked>;

const answers: Readonly<Record<Entrance['kind'], Ask>> = {
  async route({ theirs }, { name, functions }, { address, sent }) {
    const [method = '', pattern = ''] = name.split(' ');
    const url = new URL(address?.(theirs) ?? pattern, theirs.origin);
    const init = { method, ...sent?.(theirs) };
    const headers = new Headers([...request.headers, ...new Headers(init.headers)]);
    const { signal: _, ...rest } = init;
    const asking = new NextRequest(url, { ...rest, headers });
    const context = { params: Promise.resolve(paramsOf(pattern, url.pathname)) };
    const answer = async (): Promise<Answer> => {
      const response = z.instanceof(Response).parse(await functions.handle?.(asking, context));
      return { outcome: ofStatus(response), text: await bodyOf(response) };
    };
    return { asked: `${url} ${rest.body}`, answer: answer() };
  },
  async action({ theirs }, { functions }, { input }) {
    const given = input?.(theirs);
    const answer = async (): Promise<Answer> => {
      const result = await functions.act?.(given);
      return { outcome: ofResult(result), text: JSON.stringify(result) ?? '' };
    };
    return { asked: JSON.stringify(given) ?? '', answer: answer() };
  },
  async page({ theirs }, { name, functions }, { address }) {
    const url = new URL(address?.(theirs) ?? (name.startsWith('/') ? name : '/'), theirs.origin);
    const props = () => ({
      params: Promise.resolve(paramsOf(name, url.pathname)),
      searchParams: Promise.resolve(Object.fromEntries(url.searchParams)),
      children: null,
    });
    const answer = async (): Promise<Answer> => {
      const title = await shownBy(async () => functions.generateMetadata?.(props()));
      const page = await shownBy(async () => functions.page?.(props()));
      return { outcome: page.outcome, text: title.text + page.text };
    };
    return { asked: url.href, answer: answer() };
  },
};

/** What a page shows, or where it leads instead. */
async function shownBy(render: () => Promise<unknown>): Promise<Answer> {
  try {
    return { outcome: 'yes', text: textOf(await render()) };
  } catch (error) {
    if (isHTTPAccessFallbackError(error)) return { outcome: 'notFound', text: '' };
    if (!isRedirectError(error)) throw error;
    const to = getURLFromRedirectError(error);
    if (to.startsWith('/sign-in')) return { outcome: 'signIn', text: to };
    return { outcome: to === '/granted' ? 'forbidden' : 'yes', text: to };
  }
}

const statuses: Readonly<Record<number, Answer['outcome']>> = {
  401: 'signIn',
  403: 'forbidden',
  404: 'notFound',
};
const ofStatus = ({ status, headers }: Response): Answer['outcome'] => {
  if (/\/sign-in\b/.test(headers.get('location') ?? '')) return 'signIn';
  return statuses[status] ?? (status < 400 ? 'yes' : 'refused');
};

/** Of a stream without an end, its beginning: who it is for, and what has happened so far. */
async function bodyOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
    const bytes = Buffer.from(await response.arrayBuffer());
    return JSON.stringify([...response.headers]) + bytes.toString('latin1');
  }
  const reader = response.body?.getReader();
  const [hello, changes] = [await reader?.read(), await reader?.read()];
  await reader?.cancel();
  return [hello, changes].map((part) => Buffer.from(part?.value ?? []).toString()).join('');
}

const failure = z.object({ ok: z.literal(false), error: z.looseObject({ kind: z.string() }) });
const closed = ['signIn', 'forbidden'] as const;

function ofResult(result: unknown): Answer['outcome'] {
  const failed = failure.safeParse(result);
  if (!failed.success) return 'yes';
  const { kind, message } = failed.data.error;
  const door = closed.find((one) => message === closedSentence({ kind: one }));
  if (door) return door;
  if (kind === 'notSignedIn') return 'signIn';
  if (kind === 'notAllowed') return 'forbidden';
  // It was found, and has moved on.
  if (kind === 'tooLate') return 'yes';
  return kind === 'notFound' ? 'notFound' : 'refused';
}
