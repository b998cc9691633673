import type { Migration } from 'kysely';
import { firstTables } from './migrations/0001-first-tables';
import { gallery } from './migrations/0002-gallery';
import { moreIndexes } from './migrations/0003-more-indexes';
import { comparisons } from './migrations/0004-comparisons';
import { pictureFacts } from './migrations/0005-picture-facts';
import { shares } from './migrations/0006-shares';
import { unreferenced } from './migrations/0007-unreferenced';
import { askedAgain } from './migrations/0008-asked-again';
import { owners } from './migrations/0009-owners';
import { budgets } from './migrations/0010-budgets';
import { grants } from './migrations/0011-grants';

/**
 * Every migration ever released, by a name that sorts after the one before. Never changed, only added to. `say` hears of
 * the progress of one that takes long.
 */
export const migrations = (say: (sentence: string) => void): Readonly<Record<string, Migration>> => ({
  '0001_first_tables': firstTables,
  '0002_gallery': gallery(say),
  '0003_more_indexes': moreIndexes,
  '0004_comparisons': comparisons,
  '0005_picture_facts': pictureFacts(say),
  '0006_shares': shares,
  '0007_unreferenced': unreferenced,
  '0008_asked_again': askedAgain,
  '0009_owners': owners,
  '0010_budgets': budgets,
  '0011_grants': grants,
});
