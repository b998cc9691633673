import { baseOf, fileUrl } from './addresses';
import type { Call } from './call';
import { applyFault } from './faults';
import { typeOfFile } from './files';
import { isForgotten, phaseAt, type RequestRecord, timesOf } from './record';
import { json, noSuchRequest } from './reply';
import type { Fault } from './script';
import { type SandboxState, settle } from './state';

/** GET /v2/requests/<id>/status */
export const readStatus = (call: Call): Promise<Response> =>
  answer(call, 'status', async (record, phase) =>
    json({
      request_id: record.id,
      status: phase,
      metrics: phase === 'COMPLETED' ? metrics(call.state, record) : {},
    }),
  );

/** GET /v2/requests/<id>: where the picture is. */
export const readResult = (call: Call): Promise<Response> =>
  answer(call, 'result', async (record, phase) => {
    // assumed: what Segmind answers here while a request still runs is not published.
    if (phase !== 'COMPLETED') return json({ request_id: record.id, status: phase, metrics: {} });
    const { name, content } = await call.state.renderer.finished(record);
    const url = fileUrl(baseOf(call.request, call.path), name);
    return json({
      request_id: record.id,
      status: phase,
      output: url,
      images: [{ url, content_type: typeOfFile(name), file_name: name, file_size: content.byteLength }],
      metrics: metrics(call.state, record),
      seed: record.seed,
    });
  });

async function answer(
  { state, match: [id = ''] }: Call,
  on: 'status' | 'result',
  tell: (record: RequestRecord, phase: 'QUEUED' | 'PROCESSING' | 'COMPLETED') => Promise<Response>,
): Promise<Response> {
  const now = state.clock.now();
  const record = state.requests.get(id);
  const fault = await state.script.strike(on, record ?? {});
  const strike = await applyFault(fault, state.clock);
  if (strike.kind === 'instead') return strike.reply;
  if (!record || isForgotten(record, now)) return strike.after(noSuchRequest(id));
  const current = fault ? await changedBy(fault, state, record) : record;
  if (isForgotten(current, now)) return noSuchRequest(id);
  const phase = phaseAt(current, now);
  if (phase === 'FAILED') return strike.after(failed(current));
  await settle(state);
  return strike.after(await tell(current, phase));
}

/** Expiry and failure stay with the request, as they would at Segmind. */
async function changedBy(fault: Fault, { requests, clock }: SandboxState, record: RequestRecord) {
  const latencyMs = Math.min(record.latencyMs, clock.now() - record.submittedAt);
  const changed =
    'expire' in fault
      ? { ...record, expired: true }
      : 'failed' in fault
        ? { ...record, failure: fault.failed, latencyMs }
        : record;
  if (changed !== record) await requests.put(changed);
  return changed;
}

/** Segmind tells a failed job with HTTP 422 on both addresses. */
const failed = (record: RequestRecord): Response =>
  json(
    {
      request_id: record.id,
      status: 'FAILED',
      error: record.failure,
      metrics: { inference_time: timesOf(record).inference },
    },
    422,
  );

function metrics({ account }: SandboxState, record: RequestRecord) {
  const { inference, queue, total } = timesOf(record);
  return {
    inference_time: inference,
    queue_time: queue,
    total_time: total,
    cost: record.usd,
    remaining_credits: account.balanceAfter(record.id) ?? account.balance(),
  };
}
