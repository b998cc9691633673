import { defaultParams } from '@/lib/models/defaults';
import { promptVariants } from '@/lib/models/prompt-variants';
import { promptOf } from '@/lib/models/roles';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { withPrompt } from '@/lib/models/variations';
import { readDraft } from '../../schema-form/draft';
import type { TextStorage } from '../../ui/browser-storage';

/**
 * What a model's form on Create holds, or nothing where it is fresh. There braces in the prompt are choices and here they are
 * only braces, so a prompt that stands for one text is that text; others stay as they are written.
 */
export function createdParams(storage: TextStorage, spec: ModelSpec): Params | undefined {
  const params = readDraft(storage, spec, defaultParams(spec))?.params;
  if (!params) return undefined;
  const variants = promptVariants(promptOf(spec, { model: spec.slug, params }), 1);
  const [text] = variants.kind === 'prompts' ? variants.prompts : [];
  return text === undefined ? params : withPrompt(spec, params, text);
}
