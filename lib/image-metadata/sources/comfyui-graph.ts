import { isObject, type JsonObject } from './json-object';

/** A node's inputs: plain values, and `Link`s to the nodes that make them. */
export interface ComfyNode {
  readonly inputs: ReadonlyMap<string, unknown>;
}
export class Link {
  constructor(readonly from: string) {}
}
export type Graph = ReadonlyMap<string, ComfyNode>;

const mostNodes = 5_000;

/** The graph as it was run: `{ "3": { class_type, inputs: { seed: 1, model: ["4", 0] } } }`. */
export function apiNodes(prompt: JsonObject): Graph {
  const nodes = Object.entries(prompt)
    .slice(0, mostNodes)
    .flatMap(([id, node]): [string, ComfyNode][] => {
      if (!isObject(node) || !isObject(node.inputs)) return [];
      const inputs = Object.entries(node.inputs).map(([name, value]): [string, unknown] => [
        name,
        isLink(value) ? new Link(String(value[0])) : value,
      ]);
      return [[id, { inputs: new Map(inputs) }]];
    });
  return new Map(nodes);
}

const isLink = (value: unknown): value is readonly [string | number, number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  (typeof value[0] === 'string' || typeof value[0] === 'number') &&
  typeof value[1] === 'number';

/** The nodes behind these inputs of these nodes, and all behind them, nearest first. */
export function upstream(graph: Graph, from: readonly string[], names: readonly string[]): readonly string[] {
  const first = from.flatMap((id) => names.flatMap((name) => linkedTo(graph.get(id)?.inputs.get(name))));
  return reachable(graph, first);
}

/** Every text under this name at these nodes and behind them, each once. */
export function allTextsFrom(graph: Graph, from: readonly string[], name: string): readonly string[] {
  const values = reachable(graph, from).map((id) => graph.get(id)?.inputs.get(name));
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}

function reachable(graph: Graph, from: readonly string[]): readonly string[] {
  const seen = new Set(from);
  // A set is walked in the order of adding, also while it grows.
  for (const id of seen) {
    for (const value of graph.get(id)?.inputs.values() ?? []) for (const to of linkedTo(value)) seen.add(to);
  }
  return [...seen];
}

const linkedTo = (value: unknown): readonly string[] => (value instanceof Link ? [value.from] : []);

/** The first number under one of these names, at these nodes or behind them. */
export function numberFrom(
  graph: Graph,
  from: readonly string[],
  names: readonly string[],
): number | undefined {
  return firstValue(graph, from, names, (value) =>
    typeof value === 'number' && Number.isFinite(value) ? value : undefined,
  );
}

/** The first text that is not empty. */
export function textFrom(
  graph: Graph,
  from: readonly string[],
  names: readonly string[],
): string | undefined {
  return firstValue(graph, from, names, (value) => (typeof value === 'string' && value ? value : undefined));
}

/** A value that is made by another node is looked for there, where it is called `value` or as its kind. */
function firstValue<Value>(
  graph: Graph,
  from: readonly string[],
  names: readonly string[],
  read: (value: unknown) => Value | undefined,
): Value | undefined {
  for (const id of reachable(graph, from)) {
    const inputs = graph.get(id)?.inputs;
    for (const name of names) {
      const value = inputs?.get(name);
      const found =
        value instanceof Link ? made(graph, value, [name, 'value', 'int', 'float'], read) : read(value);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function made<Value>(
  graph: Graph,
  link: Link,
  names: readonly string[],
  read: (value: unknown) => Value | undefined,
): Value | undefined {
  const inputs = graph.get(link.from)?.inputs;
  return names.map((name) => read(inputs?.get(name))).find((value) => value !== undefined);
}
