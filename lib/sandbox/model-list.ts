import { defaultsOf } from '../models/defaults';
import { type ModelSpec, type ParamSpec, paramKeys } from '../models/spec';
import type { Call } from './call';
import { json } from './reply';

/** GET /inference-model-information/list: the catalogue in the (undocumented) shape Segmind's SDK reads. */
export async function listModels({ state }: Call): Promise<Response> {
  return json({ 'Inference Segmind Model Information List With Details': state.models.map(listed) });
}

const listed = (spec: ModelSpec) => ({
  title: spec.name,
  type: 'image',
  slug: spec.slug,
  description: spec.description,
  parameters: Object.fromEntries(
    spec.params.flatMap((param, order) => paramKeys(param).map((key) => [key, parameter(param, key, order)])),
  ),
  is_visible: true,
  is_depreciated: false,
});

function parameter(param: ParamSpec, key: string, displayOrder: number) {
  return {
    isRequired: param.kind === 'prompt',
    label: param.label,
    default: defaultsOf(param)[key],
    ...('limits' in param && param.limits),
    ...(param.kind === 'choice' && { options: param.options.map((option) => option.value) }),
    // assumed: the names of Segmind's own widgets are not published.
    component: param.kind,
    hidden: false,
    displayOrder,
    affectsPricing: param.affectsPrice ?? false,
    description: param.help ?? '',
  };
}
