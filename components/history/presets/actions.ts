import type { ActionResult } from '@/lib/actions/action-result';
import type { Params, Settings } from '@/lib/models/settings';

/** A preset as the model of the form can take it. */
export interface PresetView {
  readonly id: string;
  readonly name: string;
  /** As it is kept. */
  readonly settings: Settings;
  readonly modelName: string;
  /** What it puts into the form. */
  readonly params: Params;
  /** Labels of what cannot be carried to the form's model. */
  readonly dropped: readonly string[];
}

/** What people do with presets. The page passes the server actions. */
export interface PresetActions {
  readonly list: (wish: { readonly model: string }) => Promise<ActionResult<readonly PresetView[]>>;
  readonly save: (preset: {
    readonly id?: string;
    readonly name: string;
    readonly settings: Settings;
  }) => Promise<ActionResult<unknown>>;
  readonly rename: (preset: { readonly id: string; readonly name: string }) => Promise<ActionResult<unknown>>;
  readonly remove: (preset: { readonly id: string }) => Promise<ActionResult<unknown>>;
}
