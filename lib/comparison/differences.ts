import type { ParamValue, Settings } from '../models/settings';
import type { ModelSpec, ParamSpec } from '../models/spec';
import { commonKeys } from './common-keys';
import { valueText } from './value-text';

/** One setting across several results. */
export interface DifferenceRow {
  /** The same for settings that mean the same in different models. */
  readonly key: string;
  readonly label: string;
  /** In the order of the results; undefined where a result has no such setting. */
  readonly values: readonly (ParamValue | undefined)[];
  /** The same values in words; images as their number. */
  readonly texts: readonly (string | undefined)[];
  /** Every result has this value. */
  readonly equal: boolean;
}

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly value: ParamValue;
  readonly text: string;
}

/**
 * Settings of any number of results side by side, matched by what they mean: one model's `cfg` stands beside another's
 * `guidance`. What differs comes first, each half in the order of the models. A model that has left the catalogue is
 * shown by its raw keys.
 */
export function differencesOf(
  all: readonly Settings[],
  specOf: (model: string) => ModelSpec | undefined,
): readonly DifferenceRow[] {
  const columns = all.map((settings) => entriesOf(settings, specOf(settings.model)));
  const labels = new Map<string, string>();
  // The first model that has a setting names it.
  for (const { key, label } of columns.flat()) if (!labels.has(key)) labels.set(key, label);
  const rows = [...labels].map(([key, label]): DifferenceRow => {
    const found = columns.map((entries) => entries.find((entry) => entry.key === key));
    const values = found.map((entry) => entry?.value);
    const [first] = values;
    return {
      key,
      label,
      values,
      texts: found.map((entry) => entry?.text),
      equal: values.every((value) => same(value, first)),
    };
  });
  return [...rows.filter((row) => !row.equal), ...rows.filter((row) => row.equal)];
}

function entriesOf({ params, model }: Settings, spec: ModelSpec | undefined): readonly Entry[] {
  const known =
    spec?.params.flatMap((param) => commonKeys(param).map((common) => ({ ...common, param }))) ?? [];
  const covered = new Set(known.map(({ wireKey }) => wireKey));
  const others = Object.keys(params).filter((key) => !covered.has(key));
  return [
    { key: 'model', label: 'Model', value: model, text: spec?.name ?? model },
    ...known.flatMap(({ wireKey, key, label, param }) => entry(key, label, params[wireKey], param)),
    ...others.flatMap((key) => entry(`key:${key}`, key, params[key])),
  ];
}

function entry(
  key: string,
  label: string,
  value: ParamValue | undefined,
  param?: ParamSpec,
): readonly Entry[] {
  return value === undefined ? [] : [{ key, label, value, text: valueText(value, param) }];
}

const same = (a: ParamValue | undefined, b: ParamValue | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
