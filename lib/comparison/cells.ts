import type { ParamValue, Settings } from '../models/settings';
import type { ModelSpec, ParamSpec } from '../models/spec';
import { paramsSchema } from '../models/validator';
import { promptKey, withPrompt } from '../models/variations';
import { err, ok, type Result } from '../result';
import { commonKeys } from './common-keys';
import { type Axis, type AxisHeading, type Cell, mostCells, mostCharacters, type Plan } from './plan';
import { replacedText } from './replaced-text';
import { readSize, sizeKey } from './size-value';
import { valueText } from './value-text';

type SpecOf = (model: string) => ModelSpec | undefined;

/** How many combinations a plan has. */
export const countCells = ({ models, axes }: Plan): number =>
  axes.reduce((count, axis) => count * valuesOf(axis).length, models.length);

/** Why a plan is refused for its size, as a sentence. */
export function tooMany(plan: Plan): string | undefined {
  const count = countCells(plan);
  if (count <= mostCells) return undefined;
  const [made, most] = [count, mostCells].map((each) => each.toLocaleString('en'));
  return `This makes ${made} combinations; a comparison has at most ${most}.`;
}

/** How long a prompt may become in a plan of so many combinations. Characters. */
export const longestPrompt = (plan: Plan): number =>
  Math.floor(mostCharacters / Math.max(1, countCells(plan)));

/** Every combination of a plan, the last axis changing first. What a model does not take is a cell with a problem. */
export function cellsOf(plan: Plan, specOf: SpecOf): readonly Cell[] {
  const { models, axes } = plan;
  const longest = longestPrompt(plan);
  const lengths = [models.length, ...axes.map((axis) => valuesOf(axis).length)];
  return places(lengths).map(([model = 0, ...steps], index): Cell => {
    const coordinates = models.length > 1 ? [model, ...steps] : steps;
    const settings = models[model] ?? models[0];
    const spec = specOf(settings.model);
    if (!spec) return { index, coordinates, settings, problem: 'This studio does not know that model.' };
    const made = axes.reduce<Made>((before, axis, at) => step(before, spec, axis, steps[at] ?? 0, longest), {
      settings,
    });
    return { index, coordinates, ...checked(made, spec) };
  });
}

/** How the axes stand at the edge of a table: that of the models first, where there are several. */
export function axesOf({ models, axes }: Plan, specOf: SpecOf): readonly AxisHeading[] {
  const names = models.map(({ model }) => specOf(model)?.name ?? model);
  const headings = axes.map((axis): AxisHeading => {
    if (axis.kind === 'replace') return { label: `“${axis.search}” becomes`, values: axis.replacements };
    const param = firstParam(models, axis.key, specOf);
    return { label: axis.label, values: axis.values.map((value) => valueText(value, param)) };
  });
  return models.length > 1 ? [{ label: 'Model', values: names }, ...headings] : headings;
}

type Made = Pick<Cell, 'settings' | 'problem' | 'at'>;

const valuesOf = (axis: Axis): readonly ParamValue[] =>
  axis.kind === 'replace' ? axis.replacements : axis.values;

/** Every combination of one place on each axis, the last axis changing first. */
const places = (lengths: readonly number[]): readonly (readonly number[])[] =>
  lengths.reduce<readonly (readonly number[])[]>(
    (all, length) => all.flatMap((place) => Array.from({ length }, (_, next) => [...place, next])),
    [[]],
  );

/** The first problem stands; the other settings are made all the same, so that the cell says what it would have been. */
function step(before: Made, spec: ModelSpec, axis: Axis, at: number, longest: number): Made {
  const after =
    axis.kind === 'replace' ? replaced(before, spec, axis, at, longest) : changed(before, spec, axis, at);
  return after.ok
    ? { ...before, settings: after.value }
    : { ...before, problem: before.problem ?? after.error };
}

function replaced(
  { settings }: Made,
  spec: ModelSpec,
  { search, replacements }: Extract<Axis, { kind: 'replace' }>,
  at: number,
  longest: number,
): Result<Settings, string> {
  const key = promptKey(spec);
  const prompt = key === undefined ? undefined : settings.params[key];
  if (typeof prompt !== 'string' || !prompt.includes(search)) return err(`“${search}” is not in the prompt.`);
  const text = replacedText(prompt, search, replacements[at] ?? search, longest);
  if (typeof text === 'number')
    return err(`The prompt would be ${text.toLocaleString('en')} characters long.`);
  return ok({ ...settings, params: withPrompt(spec, settings.params, text) });
}

function changed(
  { settings }: Made,
  spec: ModelSpec,
  { key, label, values }: Extract<Axis, { kind: 'values' }>,
  at: number,
): Result<Settings, string> {
  const value = values[at] ?? null;
  if (key === sizeKey) {
    const param = spec.params.find((candidate) => candidate.kind === 'size');
    const size = readSize(value);
    if (param?.kind !== 'size' || !size) return err(`${spec.name} has no ${label.toLowerCase()}.`);
    const sides = { [param.widthKey]: size.width, [param.heightKey]: size.height };
    return ok({ ...settings, params: { ...settings.params, ...sides } });
  }
  const found = keyed(spec, key);
  if (!found) return err(`${spec.name} has no ${label.toLowerCase()}.`);
  return ok({ ...settings, params: { ...settings.params, [found.wireKey]: value } });
}

/** With the first sentence of the model's own checks. */
function checked(made: Made, spec: ModelSpec): Made {
  if (made.problem !== undefined) return made;
  const parsed = paramsSchema(spec).safeParse(made.settings.params);
  const [issue] = parsed.error?.issues ?? [];
  if (!issue) return made;
  const [key] = issue.path;
  return { ...made, problem: issue.message, ...(typeof key === 'string' && { at: key }) };
}

function keyed(
  spec: ModelSpec,
  key: string,
): { readonly wireKey: string; readonly param: ParamSpec } | undefined {
  for (const param of spec.params) {
    const common = commonKeys(param).find((candidate) => candidate.key === key);
    if (common) return { wireKey: common.wireKey, param };
  }
  return undefined;
}

function firstParam(models: readonly Settings[], key: string, specOf: SpecOf): ParamSpec | undefined {
  for (const { model } of models) {
    const spec = specOf(model);
    const found = spec && keyed(spec, key);
    if (found) return found.param;
  }
  return undefined;
}
