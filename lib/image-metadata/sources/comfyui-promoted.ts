import { isObject, type JsonObject, listOf } from './json-object';

/** Values that were set at a node that stands for a subgraph. Undefined ones are set, but nobody knows to what. */
export interface SetOutside {
  /** By the name of the node's own input. */
  readonly inputs: ReadonlyMap<unknown, unknown>;
  /** By the id of a node inside, then by the name of its widget. */
  readonly widgets: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

/** Stands for the node itself where widgets are named. */
const itself = '-1';

/**
 * Older editors name the widgets they show (`proxyWidgets`), newer ones show those of the inputs; the values are in the same
 * order. Where there are more or fewer of them than names, any of them may be meant.
 */
export function setOutside(node: JsonObject): SetOutside {
  const { proxyWidgets } = isObject(node.properties) ? node.properties : {};
  const named = listOf(proxyWidgets).filter((one) => Array.isArray(one));
  const own = listOf(node.inputs)
    .filter(isObject)
    .filter(({ widget }) => isObject(widget));
  const shown = named.length > 0 ? named : own.map(({ name }) => [itself, name]);
  const values = listOf(node.widgets_values);
  const known = values.length === shown.length;
  const inputs = new Map<unknown, unknown>();
  const widgets = new Map<string, Map<string, unknown>>();
  for (const [index, [id, name]] of shown.entries()) {
    const value = known ? values[index] : undefined;
    if (String(id) === itself) inputs.set(name, value);
    else {
      const inside = widgets.get(String(id)) ?? new Map<string, unknown>();
      widgets.set(String(id), inside.set(String(name), value));
    }
  }
  return { inputs, widgets };
}
