import * as z from 'zod';
import { type Settings, storedSettingsSchema } from '../models/settings';
import { countCells, longestPrompt, tooMany } from './cells';
import type { Plan } from './plan';

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
const settings: z.ZodType<Settings> = z.unknown().pipe(storedSettingsSchema);

/** The structure alone, for reading stored rows: a plan must stay readable when limits change. */
export const storedPlanSchema: z.ZodType<Plan> = z.strictObject({
  models: z.tuple([settings], settings),
  axes: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('values'),
        key: z.string(),
        label: z.string(),
        values: z.array(value),
      }),
      z.strictObject({
        kind: z.literal('replace'),
        search: z.string(),
        replacements: z.array(z.string()),
      }),
    ]),
  ),
});

const most = { models: 32, axes: 8 };
const longestText = 4000;

/** A plan as a browser sends it. The messages are sentences. */
export const planSchema: z.ZodType<Plan> = storedPlanSchema.superRefine((plan, context) => {
  const refuse = (message: string) => context.addIssue({ code: 'custom', message });
  if (plan.models.length > most.models) return refuse(`A comparison has at most ${most.models} models.`);
  if (plan.axes.length > most.axes) return refuse(`A comparison has at most ${most.axes} axes.`);
  const texts = plan.axes.flatMap((axis) =>
    axis.kind === 'replace' ? [axis.search, ...axis.replacements] : [axis.key, axis.label],
  );
  if (texts.some((text) => text.length > longestText)) {
    return refuse(`A text to replace, or to put in its place, has at most ${longestText} characters.`);
  }
  if (plan.axes.some((axis) => axis.kind === 'replace' && axis.search === '')) {
    return refuse('Write which part of the prompt is to be replaced.');
  }
  const keys = plan.axes.flatMap((axis) => (axis.kind === 'values' ? axis.key : []));
  if (new Set(keys).size < keys.length) return refuse('Each setting can be one axis only.');
  const cells = countCells(plan);
  if (cells === 0) return refuse('Every axis needs at least one value.');
  const refusal = tooMany(plan);
  if (refusal !== undefined) return refuse(refusal);
  const longest = longestWritten(plan);
  if (longest > longestPrompt(plan)) {
    const texts = `${cells.toLocaleString('en')} combinations with texts of ${longest.toLocaleString('en')} characters`;
    return refuse(`This makes ${texts}, more than one comparison can hold.`);
  }
});

/** The longest text that goes into a combination as it is. */
function longestWritten({ models, axes }: Plan): number {
  const written = models.flatMap(({ params }) => Object.values(params));
  const varied = axes.flatMap((axis) => (axis.kind === 'values' ? axis.values : []));
  return Math.max(0, ...[...written, ...varied].map((text) => String(text).length));
}
