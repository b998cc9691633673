import 'server-only';
import { cellsOf } from '@/lib/comparison/cells';
import type { Cell, Plan } from '@/lib/comparison/plan';
import { findModel } from '@/lib/models/catalog';
import type { KnownImages } from '@/lib/store/image-contract';
import { missingReferences } from './missing-references';

/** The cells of a plan without a seed left on random. A reference that the studio does not have is a problem as well. */
export function planCells(plan: Plan, store: { readonly images: KnownImages }): Promise<readonly Cell[]> {
  return Promise.all(
    cellsOf(plan, findModel).map(async (cell) => {
      const spec = findModel(cell.settings.model);
      if (!spec || cell.problem !== undefined) return cell;
      const missing = await missingReferences(spec, cell.settings.params, store);
      const [[at, problem] = []] = Object.entries(missing ?? {});
      return at === undefined || problem === undefined ? cell : { ...cell, problem, at };
    }),
  );
}
