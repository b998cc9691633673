import 'server-only';
import { mostPictures, promptVariants, tooManyPictures } from '@/lib/models/prompt-variants';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { draftSchema } from '@/lib/models/validator';
import { promptKey, withPrompt } from '@/lib/models/variations';
import { err, ok } from '@/lib/result';
import type { ActionResult } from './action-result';
import { fieldErrors } from './define-action';

/**
 * The prompts that a written one stands for, each of them checked. `pictures` is what the person was told the run makes:
 * one that would make another number, and cost something else, is refused.
 */
export function readVariants(
  spec: ModelSpec,
  params: Params,
  count: number,
  pictures: number,
): ActionResult<readonly string[] | undefined> {
  const key = promptKey(spec);
  const written = key === undefined ? undefined : params[key];
  if (key === undefined || typeof written !== 'string') return ok(undefined);
  const variants = promptVariants(written);
  const prompts = variants.kind === 'prompts' ? variants.prompts.length : variants.count;
  if (variants.kind === 'tooMany' || prompts * count > mostPictures) {
    return err({ kind: 'invalid', fields: { [key]: tooManyPictures(prompts * count) } });
  }
  if (prompts * count !== pictures) {
    const message = `This makes ${prompts * count} pictures and not the ${pictures} that were shown. Nothing was started.`;
    return err({ kind: 'invalid', fields: { [key]: message } });
  }
  for (const prompt of variants.prompts) {
    const checked = draftSchema(spec).safeParse(withPrompt(spec, params, prompt));
    if (!checked.success) return err({ kind: 'invalid', fields: fieldErrors(checked.error) });
  }
  return ok(variants.prompts);
}
