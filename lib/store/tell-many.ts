import type { Transaction } from 'kysely';
import type { ChangeFeed } from './change-feed';
import type { Generation } from './contract';
import { nextChange } from './generation-writes';
import type { Schema } from './schema';

/** So many are told one by one; of more, lists are loaded afresh. */
export const toldSingly = 100;

/** What listeners are to hear after the commit. */
type Told = readonly Generation[] | 'reset';

/** Part of the transaction that changes more than `toldSingly`: who was not listening learns of it later. */
export async function noteReset(trx: Transaction<Schema>): Promise<'reset'> {
  await trx
    .insertInto('resets')
    .values({ change: await nextChange(trx) })
    .execute();
  return 'reset';
}

export function tellAll(changes: ChangeFeed, told: Told): void {
  if (told === 'reset') changes.resets.tell();
  else for (const generation of told) changes.tell(generation);
}
