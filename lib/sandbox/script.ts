import * as z from 'zod';
import { inTurn, readParsed, writeWhole } from './durable';

/** Where a fault strikes. On v1, `submit` is before the request is accepted and `result` is its answer. */
export const faultPoints = ['submit', 'status', 'result', 'file', 'upload', 'credits'] as const;
export type FaultPoint = (typeof faultPoints)[number];

export const faultSchema = z.union([
  z.strictObject({
    status: z.int().min(200).max(599),
    headers: z.record(z.string(), z.string()).optional(),
    body: z.string().optional(),
    contentType: z.string().optional(),
  }),
  /** `before`: the connection is destroyed without an answer; `during`: in the middle of the body. */
  z.strictObject({ cut: z.enum(['before', 'during']) }),
  z.strictObject({ delayMs: z.int().min(0) }),
  /** Random bytes that call themselves a picture. */
  z.strictObject({ garbage: z.literal(true) }),
  z.strictObject({ html: z.literal(true) }),
  z.strictObject({ empty: z.literal(true) }),
  /** The request is forgotten from now on. */
  z.strictObject({ expire: z.literal(true) }),
  /** The job is accepted and ends as FAILED with this sentence. */
  z.strictObject({ failed: z.string() }),
  /** The job is accepted and recorded, and the caller is never told. */
  z.strictObject({ acceptThenCut: z.literal(true) }),
]);
export type Fault = z.infer<typeof faultSchema>;

const ruleSchema = z.strictObject({
  on: z.enum(faultPoints),
  slug: z.string().optional(),
  promptIncludes: z.string().optional(),
  /** How many calls it strikes; without it, all. */
  times: z.int().min(1).optional(),
  /** How many matching calls go well first. */
  skip: z.int().min(0).optional(),
  fault: faultSchema,
});
export type FaultRule = z.infer<typeof ruleSchema>;

/** What a POST to /control may set. Absent keys stay as they are; `faults` replaces the whole list. */
export const scriptSchema = z.strictObject({
  /** Every job takes this long, whatever its model. Null: by the model again. */
  latencyMs: z.number().min(0).nullable().optional(),
  /** How many times faster than Segmind's average. */
  speed: z.number().positive().optional(),
  /** US dollars. */
  balance: z.number().optional(),
  faults: z.array(ruleSchema).optional(),
});
export type Script = z.infer<typeof scriptSchema>;

const stateSchema = z.object({
  latencyMs: z.number().nullable(),
  speed: z.number().nullable(),
  faults: z.array(ruleSchema),
});

export interface Scripted {
  state(): z.infer<typeof stateSchema>;
  set(script: Script): Promise<void>;
  /** The fault that strikes this call, if any; counts it down. */
  strike(on: FaultPoint, subject: Subject): Promise<Fault | undefined>;
  reset(): Promise<void>;
}

/** The script survives a restart, so that a killed process goes on under the same rules. */
export async function openScript(path: string): Promise<Scripted> {
  const blank: z.infer<typeof stateSchema> = { latencyMs: null, speed: null, faults: [] };
  let state = (await readParsed(path, stateSchema)) ?? blank;
  const write = inTurn();
  const save = () => write(() => writeWhole(path, JSON.stringify(state)));
  return {
    state: () => state,
    async set({ latencyMs, speed, faults }) {
      state = {
        latencyMs: latencyMs === undefined ? state.latencyMs : latencyMs,
        speed: speed ?? state.speed,
        faults: faults ?? state.faults,
      };
      await save();
    },
    async strike(on, subject) {
      // Counted down before anything is awaited, so that calls at the same time do not share one fault.
      const { faults, struck, changed } = countDown(state.faults, on, subject);
      if (!changed) return struck;
      state = { ...state, faults };
      await save();
      return struck;
    },
    async reset() {
      state = blank;
      await save();
    },
  };
}

interface Subject {
  readonly slug?: string | undefined;
  readonly prompt?: string | undefined;
}

const matches = (rule: FaultRule, on: FaultPoint, { slug, prompt }: Subject): boolean =>
  rule.on === on &&
  (rule.slug === undefined || rule.slug === slug) &&
  (rule.promptIncludes === undefined || prompt?.includes(rule.promptIncludes) === true);

/** The first rule that strikes, and the rules as they are afterwards. */
function countDown(rules: readonly FaultRule[], on: FaultPoint, subject: Subject) {
  let struck: Fault | undefined;
  let changed = false;
  const faults = rules.flatMap((rule): FaultRule[] => {
    if (struck || !matches(rule, on, subject)) return [rule];
    if (rule.skip) {
      changed = true;
      return [{ ...rule, skip: rule.skip - 1 }];
    }
    struck = rule.fault;
    if (rule.times === undefined) return [rule];
    changed = true;
    return rule.times > 1 ? [{ ...rule, times: rule.times - 1 }] : [];
  });
  return { faults, struck, changed };
}
