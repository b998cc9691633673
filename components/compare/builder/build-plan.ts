import type { Plan } from '@/lib/comparison/plan';
import { promptOf } from '@/lib/models/roles';
import type { AxisDraft } from './axis-draft';
import { type AxisOption, axisOptions } from './axis-options';
import { type ComparisonForm, paramsOf, type Values } from './form-of';
import { type ReadAxis, readAxis } from './read-axis';

/** What the page says at this moment. */
export interface Reading {
  /** In the order of the axes. */
  readonly axes: readonly ReadAxis[];
  /** None while an axis is wrong. */
  readonly plan: Plan | undefined;
}

export function readPlan(form: ComparisonForm, values: Values, drafts: readonly AxisDraft[]): Reading {
  const params = paramsOf(form, values);
  const [first, ...others] = form.models.map((spec) => ({
    model: spec.slug,
    params: params[spec.slug] ?? {},
  }));
  const options = axisOptions(form).flatMap((group) => group.options);
  const prompts = form.models.map((spec) =>
    promptOf(spec, { model: spec.slug, params: params[spec.slug] ?? {} }),
  );
  const axes = readInTurn(drafts, options, prompts);
  const good = axes.flatMap((axis) => (axis.ok ? [axis.value.axis] : []));
  if (!first || good.length < axes.length) return { axes, plan: undefined };
  return { axes, plan: { models: [first, ...others], axes: good } };
}

/** Prompts that an axis varies are those in which another one searches. */
function readInTurn(
  drafts: readonly AxisDraft[],
  options: readonly AxisOption[],
  prompts: readonly string[],
): readonly ReadAxis[] {
  let written = prompts;
  return drafts.map((draft) => {
    const read = readAxis(draft, options, written);
    if (!read.ok) return read;
    const { axis } = read.value;
    if (axis.kind === 'replace') {
      written = written.flatMap((prompt) =>
        axis.replacements.map((text) => prompt.split(axis.search).join(text)),
      );
    } else if (axis.key === 'role:prompt') {
      written = axis.values.filter((value) => typeof value === 'string');
    }
    return read;
  });
}
