import { mostCells, mostCharacters, type Plan, type ReplaceAxis } from '@/lib/comparison/plan';
import { replacedText } from '@/lib/comparison/replaced-text';
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

/** Prompts that an axis varies are those in which another one searches; of too many to be made none is written down. */
function readInTurn(
  drafts: readonly AxisDraft[],
  options: readonly AxisOption[],
  prompts: readonly string[],
): readonly ReadAxis[] {
  let written: readonly string[] | undefined = prompts;
  return drafts.map((draft) => {
    const read = readAxis(draft, options, written);
    if (!read.ok) return read;
    const { axis } = read.value;
    if (axis.kind === 'replace') {
      written = allReplaced(written, axis);
    } else if (axis.key === 'role:prompt') {
      written = axis.values.filter((value) => typeof value === 'string');
    }
    return read;
  });
}

function allReplaced(
  prompts: readonly string[] | undefined,
  { search, replacements }: ReplaceAxis,
): readonly string[] | undefined {
  const count = (prompts?.length ?? 0) * replacements.length;
  if (!prompts || count > mostCells) return undefined;
  const longest = mostCharacters / count;
  const all = prompts.flatMap((prompt) =>
    replacements.map((text) => replacedText(prompt, search, text, longest)),
  );
  return all.filter((text) => typeof text === 'string');
}
