import { accept } from './accept';
import { baseOf } from './addresses';
import type { Call } from './call';
import { applyFault } from './faults';
import { typeOfFile } from './files';
import { readJson } from './read-json';
import { doneAt, timesOf } from './record';
import { bytes, json, refuse } from './reply';
import { settle } from './state';

/** POST /v2/<slug>: a ticket to ask again with. */
export async function submitV2(call: Call): Promise<Response> {
  const accepted = await strikeAndAccept(call, 'v2');
  if (accepted.kind === 'refused') return accepted.reply;
  const { id } = accepted.record;
  const base = baseOf(call.request, call.path);
  return accepted.after(
    json({
      request_id: id,
      status: 'QUEUED',
      poll_url: `${base}/v1/requests/${id}`,
      status_url: `${base}/v2/requests/${id}/status`,
      response_url: `${base}/v2/requests/${id}`,
    }),
  );
}

/** One client saw Segmind cut synchronous calls off near here. */
const v1LongestMs = 100_000;

/** POST /v1/<slug>: keeps the call open until the picture is there, then answers with its bytes. */
export async function submitV1(call: Call): Promise<Response> {
  const { state } = call;
  const accepted = await strikeAndAccept(call, 'v1');
  if (accepted.kind === 'refused') return accepted.reply;
  const { record } = accepted;
  await state.clock.sleep(Math.min(v1LongestMs, Math.max(0, doneAt(record) - state.clock.now())));
  if (record.latencyMs > v1LongestMs) return refuse(500, 'Internal Polling Error');
  if (record.failure !== null) return accepted.after(refuse(500, record.failure));

  const picture = await state.renderer.finished(record);
  await settle(state);
  const subject = { slug: record.slug, prompt: record.prompt };
  const strike = await applyFault(await state.script.strike('result', subject), state.clock);
  if (strike.kind === 'instead') return strike.reply;
  const reply = bytes(picture.content, typeOfFile(picture.name), {
    'x-remaining-credits': String(state.account.balanceAfter(record.id) ?? state.account.balance()),
    'x-cost': String(record.usd),
    'x-generation-time': String(timesOf(record).inference),
    'x-request-id': record.id,
    'x-seed-value': String(record.seed),
  });
  return accepted.after(await strike.after(reply));
}

/** Scripted faults first, then the checks; what passes both is recorded before anything is answered. */
async function strikeAndAccept({ state, request, match: [slug = ''] }: Call, via: 'v1' | 'v2') {
  const body = await readJson(request);
  const prompt = promptIn(body);
  const fault = await state.script.strike('submit', { slug, prompt });
  const strike = await applyFault(fault, state.clock);
  if (strike.kind === 'instead') return { kind: 'refused' as const, reply: strike.reply };
  const scriptedFailure = fault && 'failed' in fault ? fault.failed : undefined;
  const outcome = await accept(state, { slug, via, body, scriptedFailure });
  return outcome.kind === 'refused' ? outcome : { ...outcome, after: strike.after };
}

function promptIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('prompt' in body)) return undefined;
  return typeof body.prompt === 'string' ? body.prompt : undefined;
}
