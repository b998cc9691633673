import type { ImportState } from './import-file';

/** An import that begins now, of a file of so many bytes. */
export const newImport = (
  { id, owner }: Pick<ImportState, 'id' | 'owner'>,
  name: string,
  bytes: number,
  at: number,
): ImportState => ({
  id,
  owner,
  name: name.slice(0, 200),
  state: 'receiving',
  bytes,
  received: 0,
  startedAt: at,
  step: 'opening',
  position: 0,
  adopting: [],
  enriching: [],
  done: 0,
  total: 0,
  message: null,
  pictures: { added: 0 },
  generations: { added: 0, known: 0, enriched: 0, differing: 0, leftOut: 0 },
  collections: { added: 0 },
  searches: { added: 0 },
  presets: { added: 0 },
  problemCount: 0,
  problems: [],
});
