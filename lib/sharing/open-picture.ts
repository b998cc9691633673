import 'server-only';
import { err, ok, type Result } from '../result';
import { admit, type Closed, type Visit, type Window } from './admit';
import { type ShownPicture, showPicture } from './show';

export interface SharedPicture extends ShownPicture {
  /** Search engines may list it. */
  readonly indexed: boolean;
}

/** The picture that a key names in a share, as it is shown now; `gone` where there is none. */
export async function openPicture(
  window: Window,
  visit: Visit,
  key: string,
): Promise<Result<SharedPicture, Closed>> {
  const admitted = await admit(window, visit);
  if (!admitted.ok) return admitted;
  const found = await showPicture(window.store, admitted.value, key);
  return found ? ok({ ...found, indexed: admitted.value.indexed }) : err({ kind: 'gone' });
}
