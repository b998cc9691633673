import { type SqlBool, sql } from 'kysely';
import { type GenerationState, generationStates, isFinished } from '@/lib/generation/state';
import { type Condition, nothing, ofGallery } from './condition';

const inStates = (states: readonly GenerationState[]): Condition =>
  // The index leaves out what succeeded, which is nearly all; the repetition lets SQLite see that it may be used.
  ofGallery(
    'gallery_state',
    sql<SqlBool>`gallery.state in (${sql.join(states)}) and gallery.state <> 'succeeded'`,
    states.length === 1,
  );

const is: Readonly<Record<string, Condition>> = {
  favourite: ofGallery('gallery_favourite', sql<SqlBool>`gallery.favourite = 1`),
  rejected: ofGallery('gallery_rejected', sql<SqlBool>`gallery.rejected = 1`),
  failed: inStates(['failed']),
  unconfirmed: inStates(['unconfirmed']),
  cancelled: inStates(['cancelled']),
  running: inStates(generationStates.filter((state) => !isFinished(state))),
  sandbox: { filter: sql<SqlBool>`gallery.provider = 'sandbox'` },
  reproduced: { filter: sql<SqlBool>`gallery.verification is not null` },
  final: ofGallery(
    'gallery_origin',
    sql<SqlBool>`gallery.origin_id is not null and gallery.origin_kind = 'promotion'`,
    false,
  ),
  draft: {
    filter: sql<SqlBool>`exists (select 1 from gallery as made where made.origin_id = gallery.generation_id
      and made.origin_kind = 'promotion' and made.deleted_at is null)`,
  },
};

const has: Readonly<Record<string, Condition>> = {
  reference: ofGallery('gallery_references', sql<SqlBool>`gallery.reference_count > 0`),
  tag: { filter: sql<SqlBool>`exists (select 1 from tagged where tagged.position = gallery.position)` },
  collection: {
    filter: sql<SqlBool>`exists (select 1 from collected where collected.position = gallery.position)`,
  },
  cost: { filter: sql<SqlBool>`gallery.cost_usd is not null` },
};

export const isCondition = (value: string | number): Condition => is[value] ?? nothing;
export const hasCondition = (value: string | number): Condition => has[value] ?? nothing;
