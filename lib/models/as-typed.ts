import { asWritten } from './prompt-variants';
import type { Params } from './settings';
import type { ModelSpec } from './spec';
import { promptKey, withPrompt } from './variations';

/** Settings that were sent, for a form where braces mean something: the prompt means what it meant. */
export function asTyped(spec: ModelSpec, params: Params): Params {
  const key = promptKey(spec);
  const prompt = key === undefined ? undefined : params[key];
  return typeof prompt === 'string' ? withPrompt(spec, params, asWritten(prompt)) : params;
}
