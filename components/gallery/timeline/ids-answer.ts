import * as z from 'zod/mini';

/** What `/api/gallery/ids` answers. */
export const idsSchema = z.object({ ids: z.readonly(z.array(z.string())) });
