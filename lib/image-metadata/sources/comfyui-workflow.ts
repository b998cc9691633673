import { type ComfyNode, type Graph, Link } from './comfyui-graph';
import { isObject, type JsonObject } from './json-object';

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

const mostNodes = 5_000;
const mostLinks = 50_000;
const bypassed = [2, 4];

/** The graph as the editor draws it: nodes with the values of their widgets, and a list of links. */
export function workflowNodes(workflow: JsonObject): Graph {
  const links = listOf(workflow.links).slice(0, mostLinks);
  const origins = new Map(
    // [id, from node, from slot, to node, to slot, kind]
    links.flatMap((link): [unknown, string][] => (Array.isArray(link) ? [[link[0], String(link[1])]] : [])),
  );
  const nodes = listOf(workflow.nodes)
    .slice(0, mostNodes)
    .filter(isObject)
    .filter(({ mode }) => !bypassed.some((other) => other === mode))
    .map((node): [string, ComfyNode] => [String(node.id), { inputs: inputsOf(node, origins) }]);
  return new Map(nodes);
}

function inputsOf(node: JsonObject, origins: ReadonlyMap<unknown, string>): ReadonlyMap<string, unknown> {
  const inputs = new Map<string, unknown>();
  const names = typeof node.type === 'string' && Object.hasOwn(widgets, node.type) ? widgets[node.type] : [];
  const values = listOf(node.widgets_values);
  for (const [index, name] of (names ?? []).entries()) inputs.set(name, values[index]);
  for (const input of listOf(node.inputs).filter(isObject)) {
    const from = origins.get(input.link);
    if (typeof input.name === 'string' && from !== undefined) inputs.set(input.name, new Link(from));
  }
  return inputs;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
