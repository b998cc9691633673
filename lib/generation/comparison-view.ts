import * as z from 'zod/mini';
import { storedSettingsSchema } from '../models/settings';
import { generationStates } from './state';
import { generationViewSchema, imageViewSchema } from './view';

const memberViewSchema = z.object({
  index: z.int(),
  /** The place on each heading; empty where the results were picked. */
  coordinates: z.array(z.int()),
  /** What tells it from the others, in words. */
  label: z.string(),
  /** Null for a picked result that was deleted. */
  settings: z.nullable(storedSettingsSchema),
  /** Why it could not be made, as a sentence. */
  problem: z.nullable(z.string()),
  /** Null when it could not be made, is in the trash or was deleted for good. */
  generation: z.nullable(generationViewSchema),
  /** Cancelled by a pause: it goes on when the comparison does. */
  held: z.boolean(),
  /** A plan says how it is made, so that it can be made again when it was deleted. */
  planned: z.boolean(),
});
export type MemberView = z.infer<typeof memberViewSchema>;

/** What the browser knows of a comparison. `zod/mini`, because it is parsed in the browser. */
export const comparisonViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Milliseconds since the epoch. */
  createdAt: z.int(),
  /** Something of it waits for somebody to go on. */
  paused: z.boolean(),
  /** The axes of its plan, that of the models first where there are several; none where the results were picked. */
  headings: z.array(z.object({ label: z.string(), values: z.array(z.string()) })),
  /** By index. */
  members: z.array(memberViewSchema),
});
export type ComparisonView = z.infer<typeof comparisonViewSchema>;

const summaryViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Milliseconds since the epoch. */
  createdAt: z.int(),
  paused: z.boolean(),
  /** Also those that are deleted or could not be made. */
  members: z.int(),
  /** Members by the state of their generation, without those. */
  states: z.partialRecord(z.enum(generationStates), z.int()),
  /** The first up to four pictures. */
  covers: z.array(imageViewSchema),
});
export type ComparisonSummaryView = z.infer<typeof summaryViewSchema>;

/** A page of the saved comparisons, newest first; `next` is where the one after it begins. */
export const comparisonPageSchema = z.object({
  comparisons: z.array(summaryViewSchema),
  next: z.nullable(z.string()),
});
export type ComparisonPage = z.infer<typeof comparisonPageSchema>;

/** What starting a plan would do now. */
export const planEstimateSchema = z.object({
  /** Combinations, those that cannot be made among them. */
  cells: z.int(),
  /** Combinations that cannot be made. */
  problems: z.int(),
  /** Why, each sentence once, the first few. */
  sentences: z.array(z.string()),
  /** Different pictures that there are already, or that are being made. */
  existing: z.int(),
  /** Pictures to be paid for. */
  toPay: z.int(),
  /** US dollars for all of them. */
  usd: z.number(),
  /** Until the last of them is there, at the studio's limits and with nothing else under way. */
  seconds: z.number(),
});
export type PlanEstimate = z.infer<typeof planEstimateSchema>;

/** Why there is no estimate, as a sentence. */
export const planRefusalSchema = z.object({ error: z.string() });

export const voteViewSchema = z.object({
  id: z.string(),
  /** Milliseconds since the epoch. */
  at: z.int(),
  /** Ids of generations. */
  left: z.string(),
  right: z.string(),
  choice: z.enum(['left', 'right', 'tie', 'bad']),
});
export type VoteView = z.infer<typeof voteViewSchema>;
