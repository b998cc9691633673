import PQueue from 'p-queue';
import * as z from 'zod';
import { route } from '@/lib/entry/route';
import { attachment, attachmentName } from '@/lib/images/attachment-name';
import { contactSheet } from '@/lib/images/contact-sheet/contact-sheet';
import { readParams } from '../../../gallery/read-search';
import { noComparison } from '../../no-comparison';
import { viewComparison } from '../../view-comparison';
import { sheetOf } from './sheet-of';

export const dynamic = 'force-dynamic';

const wishSchema = z.object({
  format: z.enum(['png', 'webp'], { error: 'format is png or webp.' }).default('png'),
});

// A sheet may need some hundred megabytes while it is drawn.
const drawing = new PQueue({ concurrency: 1 });

/**
 * The pictures of a comparison on one labelled sheet, laid out by `rows`, `columns` and `at` as its page is. Cells without a
 * picture say why.
 */
export const GET = route<[{ params: Promise<{ id: string }> }]>(
  'make',
  async (studio, request, { params }) => {
    const { id } = await params;
    const wish = readParams(wishSchema, request);
    if (!wish.ok) return wish.error;
    const comparison = await viewComparison(studio, id);
    if (!comparison) return noComparison();
    const { format } = wish.value;
    const sheet = sheetOf(comparison, request.nextUrl.searchParams);
    const bytes = await drawing.add(() => contactSheet(studio.blobs, sheet, format, request.signal));
    if (!bytes) return Response.json({ error: 'There is nothing to draw.' }, { status: 422 });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': `image/${format}`,
        'Content-Disposition': attachment(attachmentName(comparison.title, format)),
        'X-Content-Type-Options': 'nosniff',
      },
    });
  },
);
