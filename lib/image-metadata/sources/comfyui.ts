import type { Texts } from '../texts';
import { allTextsFrom, apiNodes, type Graph, numberFrom, textFrom, upstream } from './comfyui-graph';
import { workflowNodes } from './comfyui-workflow';
import { type Facts, roleValues } from './facts';
import { jsonObject } from './json-object';

/** ComfyUI: the graph that made the picture, as it was run (`prompt`) or as it was drawn (`workflow`). */
export function readComfyUi(texts: Texts): Facts | undefined {
  const graph = graphOf(texts);
  const sampler = graph && firstSampler(graph);
  if (!graph || !sampler) return undefined;
  const number = (...names: readonly string[]) => numberFrom(graph, [sampler], names);
  const text = (...names: readonly string[]) => textFrom(graph, [sampler], names);
  // Behind a guider stands `conditioning`, where a sampler of the old kind has `positive`.
  const guided = upstream(graph, [sampler], ['guider']);
  const positive = upstream(graph, [sampler, ...guided], ['positive', 'conditioning']);
  const negative = upstream(graph, [sampler, ...guided], ['negative']);
  const all = (name: string) => allTextsFrom(graph, [sampler], name).join(', ') || undefined;
  const prompt = textFrom(graph, positive, promptInputs);
  const negativePrompt = textFrom(graph, negative, promptInputs);
  const others = {
    model: text('ckpt_name', 'unet_name', 'model_name'),
    LoRA: all('lora_name'),
    'reference image': all('image'),
    scheduler: text('scheduler'),
    denoise: number('denoise'),
  };
  return {
    values: roleValues({
      prompt,
      // Models that take no negative prompt get the prompt itself there, emptied on its way.
      negativePrompt: negativePrompt === prompt ? undefined : negativePrompt,
      seed: number('seed', 'noise_seed'),
      steps: number('steps'),
      guidance: numberFrom(graph, positive, ['guidance']) ?? number('cfg'),
      sampler: text('sampler_name'),
      width: number('width'),
      height: number('height'),
    }),
    others: Object.entries(others).flatMap(([name, value]) =>
      value === undefined || (name === 'denoise' && value === 1) ? [] : [{ name, value: String(value) }],
    ),
  };
}

const promptInputs = ['text', 'text_g', 't5xxl', 'clip_l', 'prompt', 'string', 'value'];

/** WebP has no place for named texts, so nodes that save it put them behind the camera's make and model. */
function graphOf(texts: Texts): Graph | undefined {
  const camera = [texts.get('Make') ?? '', texts.get('Model') ?? '', texts.get('ImageDescription') ?? ''];
  const behind = (mark: string) => camera.find((text) => text.startsWith(mark))?.slice(mark.length);
  const prompt = jsonObject(texts.get('prompt') ?? behind('prompt:') ?? behind('Prompt:'));
  if (prompt) return apiNodes(prompt);
  const workflow = jsonObject(texts.get('workflow') ?? behind('workflow:') ?? behind('Workflow:'));
  return workflow && workflowNodes(workflow);
}

const mostSamplers = 50;

/** The sampler that no other one feeds: a second one refines or enlarges what the first has made. */
function firstSampler(graph: Graph): string | undefined {
  const samplers = [...graph]
    .filter(([, { inputs }]) => isSampler(inputs))
    .map(([id]) => id)
    .slice(0, mostSamplers);
  const fed = (id: string) =>
    upstream(graph, [id], ['latent_image', 'samples', 'latent']).some((other) => samplers.includes(other));
  return samplers.find((id) => !fed(id)) ?? samplers[0];
}

/** By what goes in, not by name: there are hundreds of samplers. */
const isSampler = (inputs: ReadonlyMap<string, unknown>): boolean =>
  inputs.has('guider') ||
  (inputs.has('positive') && (inputs.has('seed') || inputs.has('noise_seed') || inputs.has('steps')));
