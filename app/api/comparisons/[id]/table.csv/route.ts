import { csv } from '@/lib/comparison/csv';
import { route } from '@/lib/entry/route';
import { attachment, attachmentName } from '@/lib/images/attachment-name';
import { findModel } from '@/lib/models/catalog';
import { noComparison } from '../../no-comparison';
import { viewComparison } from '../../view-comparison';
import { tableOf } from './table-of';

export const dynamic = 'force-dynamic';

/** A comparison as CSV, a line for each member. */
export const GET = route<[{ params: Promise<{ id: string }> }]>(
  'make',
  async (studio, _request, { params }) => {
    const comparison = await viewComparison(studio, (await params).id);
    if (!comparison) return noComparison();
    return new Response(csv(tableOf(comparison, findModel)), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': attachment(attachmentName(comparison.title, 'csv')),
      },
    });
  },
);
