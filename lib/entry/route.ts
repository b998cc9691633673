import 'server-only';
import type { NextRequest } from 'next/server';
import type { Right } from '../access/role';
import { type Closed, closedSentence, enter } from './enter';
import type { OwnStudio } from './own-studio';

/** A route handler for those who have a right to it, with their studio. Everybody else hears why not, as JSON. `Rest` is what Next gives it besides. */
export function route<Rest extends readonly unknown[] = []>(
  right: Right,
  answer: (studio: OwnStudio, request: NextRequest, ...rest: Rest) => Response | Promise<Response>,
): (request: NextRequest, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => {
    const entered = await enter(right, () => request.headers);
    return entered.ok ? answer(entered.value, request, ...rest) : refusal(entered.error);
  };
}

const statuses: Readonly<Record<Closed['kind'], number>> = { signIn: 401, forbidden: 403 };

const refusal = (closed: Closed): Response =>
  Response.json(
    { error: closedSentence(closed) },
    { status: statuses[closed.kind], headers: { 'Cache-Control': 'no-store' } },
  );
