import { mostNamed } from '@/lib/generation/most-named';
import type { TargetInput } from './actions';
import { numberText } from './words';

/** Why so many cannot be told to the server one by one, for a person; undefined where they can. */
export function tooManyNamed(target: TargetInput): string | undefined {
  if ('ids' in target) {
    return target.ids.length > mostNamed
      ? `No more than ${numberText(mostNamed)} pictures can be changed when they are selected one by one. Nothing was changed: select fewer, or search for them and select all.`
      : undefined;
  }
  return target.except.length > mostNamed
    ? `No more than ${numberText(mostNamed)} results can be left out one by one. Nothing was changed: narrow the search instead.`
    : undefined;
}
