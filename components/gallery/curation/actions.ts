import type { ActionResult } from '@/lib/actions/action-result';
import type { GenerationView } from '@/lib/generation/view';
import type { CompareActions } from '../../compare/actions';
import type { ReproductionActions } from '../../reproduction/actions';
import type { MakeShare } from '../../share/actions';
import type { Selection } from '../selection/selection';

export type Rating = GenerationView['rating'];

/** The pictures that are meant, as the server is told: named, or all results of a search but some. */
export type TargetInput =
  | { readonly ids: readonly string[] }
  | { readonly text: string; readonly zoneMinutes: number; readonly except: readonly string[] };

/** What an act did: how many are different now, the token that takes it back, and a few of them as they are now. */
export interface Act {
  readonly changed: number;
  readonly undo: string;
  readonly views: readonly GenerationView[];
}

export interface MarkInput {
  readonly favourite?: boolean;
  readonly rejected?: boolean;
  readonly rating?: Rating;
}

export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

export interface CollectionView {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** An act on what a request means. */
export type On<Input> = (request: {
  readonly target: TargetInput;
  readonly input: Input;
}) => Promise<ActionResult<Act>>;

/** What people do to order pictures. The shell passes the server actions. */
export interface CurationActions {
  readonly mark: On<MarkInput>;
  readonly tag: On<TagChange>;
  readonly collect: On<{ readonly collectionId: string; readonly how: 'add' | 'remove' }>;
  readonly trash: On<Record<string, never>>;
  readonly restore: On<Record<string, never>>;
  readonly undo: (act: { readonly token: string }) => Promise<ActionResult<{ readonly changed: number }>>;
  readonly count: (request: { readonly target: TargetInput }) => Promise<ActionResult<number>>;
  readonly tags: (
    nothing: undefined,
  ) => Promise<ActionResult<readonly { readonly name: string; readonly count: number }[]>>;
  readonly collections: (nothing: undefined) => Promise<ActionResult<readonly CollectionView[]>>;
  readonly compare: CompareActions['compareResults'];
  readonly share: MakeShare;
  readonly promote: ReproductionActions['promote'];
  readonly createCollection: (wish: { readonly name: string }) => Promise<ActionResult<CollectionView>>;
}

/** What a selection means to the server; undefined for none. */
export function targetOf(selection: Selection): TargetInput | undefined {
  if (selection.kind === 'none') return undefined;
  if (selection.kind === 'ids') return { ids: [...selection.ids] };
  return {
    text: selection.query,
    zoneMinutes: -new Date().getTimezoneOffset(),
    except: [...selection.except],
  };
}
