import * as z from 'zod';
import { readParams, readSearch, searchParams } from '@/app/api/gallery/read-search';
import type { NeighbourAnswer } from '@/components/gallery/lightbox/neighbour-answer';
import { route } from '@/lib/entry/route';
import type { Clause } from '@/lib/search/query';
import { viewOf } from '../../view-of';

export const dynamic = 'force-dynamic';

const inputSchema = z.object({ id: z.uuid('There is no such generation.'), ...searchParams });

/** What has no picture is passed over. */
const pictured = ['running', 'failed', 'cancelled', 'unconfirmed'].map(
  (value): Clause => ({ kind: 'field', not: true, field: 'is', comparison: ':', value }),
);

/** The pictures beside one in the order of a search: `?q=<as in the search box>&zone=<minutes ahead of UTC>`. */
export const GET = route<[{ params: Promise<{ id: string }> }]>(
  'make',
  async (studio, request, { params }) => {
    const input = readParams(inputSchema, request, { id: (await params).id });
    if (!input.ok) return input.error;
    const { id, q, zone } = input.value;
    const { ask } = readSearch(q, zone);
    const query = { clauses: [...ask.query.clauses, ...pictured] };
    const { newer, older } = await studio.store.gallery.neighbours({ ...ask, query, id });
    const answer: NeighbourAnswer = {
      newer: newer ? viewOf(studio, newer) : null,
      older: older ? viewOf(studio, older) : null,
    };
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
  },
);
