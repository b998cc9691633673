import { type SetOutside, setOutside } from './comfyui-promoted';
import { isObject, type JsonObject, listOf } from './json-object';

/** One drawing: that of the workflow, or of a subgraph, once for each node that stands for it. */
export interface Level {
  readonly number: number;
  /** By id, without those that are bypassed. */
  readonly nodes: ReadonlyMap<string, JsonObject>;
  readonly wires: Wires;
  /** The drawings that nodes of this one stand for, by id. */
  readonly inner: ReadonlyMap<string, Level>;
  readonly outside:
    | { readonly level: Level; readonly node: JsonObject; readonly set: SetOutside }
    | undefined;
}

interface Wire {
  readonly from: string;
  readonly slot: number;
}
interface Wires {
  readonly byId: ReadonlyMap<unknown, Wire>;
  /** Those that end at an output of the subgraph, by its number. */
  readonly byOutput: ReadonlyMap<unknown, Wire>;
}

/** Where a value comes from: a node, or what was set at a node that stands for a subgraph. */
export type Source = { readonly place: string } | { readonly place?: undefined; readonly value: unknown };

const mostNodes = 5_000;
const mostLinks = 50_000;
const deepest = 10;
const mostSteps = 50;
const bypassed: readonly unknown[] = [2, 4];
/** What stands inside a subgraph for its inputs and its outputs. */
const inputs = '-10';
const outputs = '-20';

/** All drawings of a workflow, its own first. */
export function levelsOf(workflow: JsonObject): readonly Level[] {
  const { subgraphs } = isObject(workflow.definitions) ? workflow.definitions : {};
  const drawings = new Map(
    listOf(subgraphs)
      .filter(isObject)
      .map((drawing) => [drawing.id, drawing]),
  );
  // Of a file of a few megabytes a subgraph can stand in thousands of places.
  const wires = remembered(wiresOf);
  const set = remembered(setOutside);
  const levels: Level[] = [];
  let left = mostNodes;
  const open = (drawing: JsonObject, outside: Level['outside'], depth: number): Level => {
    const listed = listOf(drawing.nodes).slice(0, left);
    left -= listed.length;
    const there = listed.filter(isObject).filter(({ mode }) => !bypassed.includes(mode));
    const nodes = new Map(there.map((node) => [String(node.id), node]));
    const inner = new Map<string, Level>();
    const level: Level = { number: levels.length, nodes, wires: wires(drawing), inner, outside };
    levels.push(level);
    for (const [id, node] of nodes) {
      const subgraph = depth < deepest ? drawings.get(node.type) : undefined;
      if (subgraph) inner.set(id, open(subgraph, { level, node, set: set(node) }, depth + 1));
    }
    return level;
  };
  open(workflow, undefined, 0);
  return levels;
}

/** A name for a node that no other one has. */
export const placeIn = ({ number }: Level, id: string): string => `${number}:${id}`;

/** Follows a link to where it begins, into subgraphs and out of them. Undefined where that is nowhere. */
export function sourceOf(level: Level, link: unknown): Source | undefined {
  let [at, wire] = [level, level.wires.byId.get(link)];
  for (let step = 0; wire && step < mostSteps; step += 1) {
    const { from, slot }: Wire = wire;
    const inner: Level | undefined = at.inner.get(from);
    if (inner) [at, wire] = [inner, inner.wires.byOutput.get(slot)];
    else if (from !== inputs) return { place: placeIn(at, from) };
    else if (!at.outside) return undefined;
    else {
      const { level: outer, node, set }: NonNullable<Level['outside']> = at.outside;
      const input = listOf(node.inputs)[slot];
      if (!isObject(input)) return undefined;
      const next = outer.wires.byId.get(input.link);
      if (!next) return { value: set.inputs.get(input.name) };
      [at, wire] = [outer, next];
    }
  }
  return undefined;
}

/** A workflow lists its links as `[id, from, slot, to, slot, kind]`, a subgraph as objects. */
function wiresOf(drawing: JsonObject): Wires {
  const byId = new Map<unknown, Wire>();
  const byOutput = new Map<unknown, Wire>();
  for (const link of listOf(drawing.links).slice(0, mostLinks)) {
    const [id, from, slot, to, toSlot] = Array.isArray(link)
      ? link
      : isObject(link)
        ? [link.id, link.origin_id, link.origin_slot, link.target_id, link.target_slot]
        : [];
    if (id === undefined) continue;
    const wire = { from: String(from), slot: Number(slot) };
    byId.set(id, wire);
    if (String(to) === outputs) byOutput.set(toSlot, wire);
  }
  return { byId, byOutput };
}

function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
