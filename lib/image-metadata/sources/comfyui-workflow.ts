import { type ComfyNode, type Graph, Link } from './comfyui-graph';
import { type Level, levelsOf, placeIn, sourceOf } from './comfyui-levels';
import { isObject, type JsonObject, listOf } from './json-object';

/** The widgets of the nodes that matter, in the order the editor saves their values in. */
const widgets: Readonly<Record<string, readonly string[]>> = {
  KSampler: ['seed', 'control', 'steps', 'cfg', 'sampler_name', 'scheduler', 'denoise'],
  KSamplerAdvanced: ['add_noise', 'noise_seed', 'control', 'steps', 'cfg', 'sampler_name', 'scheduler'],
  KSamplerSelect: ['sampler_name'],
  BasicScheduler: ['scheduler', 'steps', 'denoise'],
  Flux2Scheduler: ['steps', 'width', 'height'],
  RandomNoise: ['noise_seed', 'control'],
  CFGGuider: ['cfg'],
  FluxGuidance: ['guidance'],
  CLIPTextEncode: ['text'],
  CLIPTextEncodeFlux: ['clip_l', 't5xxl', 'guidance'],
  EmptyLatentImage: ['width', 'height', 'batch_size'],
  EmptySD3LatentImage: ['width', 'height', 'batch_size'],
  EmptyFlux2LatentImage: ['width', 'height', 'batch_size'],
  CheckpointLoaderSimple: ['ckpt_name'],
  UNETLoader: ['unet_name', 'weight_dtype'],
  LoraLoader: ['lora_name', 'strength_model', 'strength_clip'],
  LoraLoaderModelOnly: ['lora_name', 'strength_model'],
  PrimitiveInt: ['value'],
  PrimitiveFloat: ['value'],
  PrimitiveString: ['value'],
  PrimitiveStringMultiline: ['value'],
  PrimitiveNode: ['value'],
};

const mostInputs = 200;

/** The graph as the editor draws it, subgraphs unfolded: nodes with the values of their widgets, and links. */
export function workflowNodes(workflow: JsonObject): Graph {
  const nodes = new Map<string, ComfyNode>();
  for (const level of levelsOf(workflow)) {
    for (const [id, node] of level.nodes) {
      if (!level.inner.has(id)) nodes.set(placeIn(level, id), { inputs: inputsOf(id, node, level) });
    }
  }
  return nodes;
}

function inputsOf(id: string, node: JsonObject, level: Level): ReadonlyMap<string, unknown> {
  const inputs = new Map<string, unknown>();
  const names = typeof node.type === 'string' && Object.hasOwn(widgets, node.type) ? widgets[node.type] : [];
  const values = listOf(node.widgets_values);
  for (const [index, name] of (names ?? []).entries()) inputs.set(name, values[index]);
  for (const [name, value] of level.outside?.set.widgets.get(id) ?? []) inputs.set(name, value);
  for (const { name, link } of listOf(node.inputs).slice(0, mostInputs).filter(isObject)) {
    if (typeof name !== 'string' || !level.wires.byId.has(link)) continue;
    const source = sourceOf(level, link);
    inputs.set(name, source?.place === undefined ? source?.value : new Link(source.place));
  }
  return inputs;
}
