import { foreseePlan } from '@/lib/actions/foresee-plan';
import { plainWords } from '@/lib/actions/plain-words';
import { planSchema } from '@/lib/comparison/plan-schema';
import { route } from '@/lib/entry/route';
import { readLimited } from '@/lib/images/read-limited';

export const dynamic = 'force-dynamic';

/** As much as an action takes. Bytes. */
const largestBody = 1024 * 1024;

/** What starting a plan, the body as JSON, would make and cost now. Starts nothing. */
export const POST = route('make', async (studio, request) => {
  const body = request.body && (await readLimited(request.body, largestBody));
  if (!body) return refused('This plan is too large.', 413);
  const plan = planSchema.safeParse(jsonOf(body), { error: plainWords });
  if (!plan.success) return refused(plan.error.issues[0]?.message ?? 'This is no plan.', 400);
  const estimate = await foreseePlan(plan.data, studio);
  return Response.json(estimate, { headers: { 'Cache-Control': 'no-store' } });
});

const refused = (error: string, status: number): Response => Response.json({ error }, { status });

/** Undefined for what is no JSON, which is no plan either. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
