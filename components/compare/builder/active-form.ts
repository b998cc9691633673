import { withParams } from '@/lib/comparison/merge-specs';
import { type ModelSpec, type ParamSpec, paramKeys } from '@/lib/models/spec';
import { axisKey } from './axis-options';
import type { ComparisonForm, FormPart } from './form-of';

/** What of a comparison's form is the same in every picture, and so is set and checked there. */
export interface ActiveForm {
  /** For the checks. */
  readonly spec: ModelSpec;
  readonly shared: readonly ParamSpec[];
  /** In the order of the models. */
  readonly own: readonly (readonly ParamSpec[])[];
}

/** Without the settings that an axis varies: theirs stand there. */
export function activeForm({ spec, shared, own }: ComparisonForm, varied: readonly string[]): ActiveForm {
  const still = ({ spec: part, fields }: FormPart) =>
    fields.filter((_, index) => {
      const param = part.params[index];
      return param && !varied.includes(axisKey(param));
    });
  const active = { shared: still(shared), own: own.map(still) };
  return { ...active, spec: withParams(spec, [active.shared, ...active.own].flat()) };
}

/** The values the checks are to see. */
export const activeValues = <T>(spec: ModelSpec, values: Readonly<Record<string, T>>): Record<string, T> => {
  const keys = new Set(spec.params.flatMap(paramKeys));
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.has(key)));
};
