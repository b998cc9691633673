import { type Api, ask } from './ask';
import type { SegmindClient } from './contract';
import { maxBytes, tries } from './limits';
import { creditsSchema, modelListSchema } from './wire';

/** The balance in US dollars, paid and free together. */
export function createCredits(api: Api): SegmindClient['credits'] {
  return (options) =>
    ask(
      api,
      tries.credits,
      {
        call: 'account',
        url: `${api.config.apiUrl}/v1/get-user-credits`,
        timeoutMs: api.timeouts.credits,
        maxBytes: maxBytes.json,
        understand: (body) => {
          const purse = body.kind === 'json' ? creditsSchema.safeParse(body.value).data : undefined;
          return purse && (purse.credits ?? 0) + (purse['free-credits'] ?? 0);
        },
      },
      options,
    );
}

/** Every model Segmind lists, from the undocumented list its SDK uses. */
export function createModels(api: Api): SegmindClient['models'] {
  return (options) =>
    ask(
      api,
      tries.models,
      {
        call: 'account',
        url: `${api.config.modelsUrl}/inference-model-information/list?segmind_model=True`,
        timeoutMs: api.timeouts.models,
        maxBytes: maxBytes.modelList,
        understand: (body) => (body.kind === 'json' ? modelListSchema.safeParse(body.value).data : undefined),
      },
      options,
    );
}
