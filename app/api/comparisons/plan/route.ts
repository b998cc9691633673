import { foreseePlan } from '@/lib/actions/foresee-plan';
import { plainWords } from '@/lib/actions/plain-words';
import { planSchema } from '@/lib/comparison/plan-schema';
import { route } from '@/lib/entry/route';
import { readJson } from '../../read-json';

export const dynamic = 'force-dynamic';

/** What starting a plan, the body as JSON, would make and cost now. Starts nothing. */
export const POST = route('make', async (studio, request) => {
  const body = await readJson(request);
  if (!body) return refused('This plan is too large.', 413);
  const plan = planSchema.safeParse(body.value, { error: plainWords });
  if (!plan.success) return refused(plan.error.issues[0]?.message ?? 'This is no plan.', 400);
  const estimate = await foreseePlan(plan.data, studio);
  return Response.json(estimate, { headers: { 'Cache-Control': 'no-store' } });
});

const refused = (error: string, status: number): Response => Response.json({ error }, { status });
