import type { Call } from './call';
import { readJson } from './read-json';
import { json, refuse } from './reply';
import { scriptSchema } from './script';
import { resetState, settle } from './state';

/** GET /control: what the sandbox was asked and what it is told to do. Not a part of Segmind. */
export async function readControl({ state }: Call): Promise<Response> {
  await settle(state);
  const requests = state.requests.all();
  const count = (key: (record: (typeof requests)[number]) => string) => {
    const counts: Record<string, number> = {};
    for (const record of requests) counts[key(record)] = (counts[key(record)] ?? 0) + 1;
    return counts;
  };
  return json({
    balance: state.account.balance(),
    uploads: state.counts.uploads,
    /** Every accepted POST of the last hour, v1 and v2; what proves that nothing was sent twice. */
    submits: {
      total: requests.length,
      bySlug: count((record) => record.slug),
      byPromptAndSeed: count((record) => `${record.prompt}#${record.seed}`),
    },
    requests: requests.map(({ id, slug, via, prompt, seed, submittedAt, failure, expired }) => {
      return { id, slug, via, prompt, seed, submittedAt, failure, expired };
    }),
    script: state.script.state(),
  });
}

/** POST /control: sets latency, speed, balance and faults. */
export async function writeControl(call: Call): Promise<Response> {
  const parsed = scriptSchema.safeParse(await readJson(call.request));
  if (!parsed.success) {
    return refuse(
      400,
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    );
  }
  const { balance, ...script } = parsed.data;
  if (balance !== undefined) {
    await settle(call.state);
    await call.state.account.set(balance);
  }
  await call.state.script.set(script);
  return readControl(call);
}

/** DELETE /control: everything as on the first day. */
export async function resetControl(call: Call): Promise<Response> {
  await resetState(call.state);
  return readControl(call);
}
