import * as z from 'zod';
import { csv } from '@/lib/comparison/csv';
import { route } from '@/lib/entry/route';
import type { VoteView } from '@/lib/generation/comparison-view';
import { attachment, attachmentName } from '@/lib/images/attachment-name';
import { readParams } from '../../../gallery/read-search';
import { noComparison } from '../../no-comparison';
import { viewComparison } from '../../view-comparison';
import { tableOf } from './table-of';

export const dynamic = 'force-dynamic';

const wishSchema = z.object({
  format: z.enum(['json', 'csv'], { error: 'format is json or csv.' }).default('json'),
});

/** The votes of a comparison, oldest first: `{ votes }`, or with `?format=csv` a table that says what was compared. */
export const GET = route<[{ params: Promise<{ id: string }> }]>(
  'make',
  async (studio, request, { params }) => {
    const { id } = await params;
    const wish = readParams(wishSchema, request);
    if (!wish.ok) return wish.error;
    const comparison = await viewComparison(studio, id);
    if (!comparison) return noComparison();
    const votes: readonly VoteView[] = await studio.store.comparisons.votes.list(id);
    const headers = { 'Cache-Control': 'no-store' };
    if (wish.value.format === 'json') return Response.json({ votes }, { headers });
    return new Response(csv(tableOf(votes, comparison)), {
      headers: {
        ...headers,
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': attachment(attachmentName(`Votes on ${comparison.title}`, 'csv')),
      },
    });
  },
);
