import type { GenerationState } from '@/lib/generation/state';
import type { Result } from '@/lib/result';

/** The refusals an action may answer with; everything else is a bug and reaches the browser as `unavailable`. */
export type ActionError =
  /** `fields` is keyed by wire key; its sentences stand beside the fields. `message` is about the whole form. */
  | {
      readonly kind: 'invalid';
      readonly fields: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  | { readonly kind: 'notFound' }
  /** These settings have results already, or such that are being made or unconfirmed, `ids`. Nothing was started. */
  | { readonly kind: 'duplicate'; readonly ids: readonly [string, ...string[]] }
  /** The generation has moved on; `state` is where it is now. */
  | { readonly kind: 'tooLate'; readonly state: GenerationState }
  | { readonly kind: 'unavailable'; readonly message: string };

export type ActionResult<T> = Result<T, ActionError>;
