import type { ModelSpec } from '../models/spec';
import { roundUsd } from './account';
import { randomFrom } from './random';
import { isForgotten } from './record';
import { type SandboxState, settle } from './state';

/** Milliseconds this job takes: the model's average, sped up, ± 10 %; or what the script says, exactly. */
export function latencyOf({ script, speed }: SandboxState, spec: ModelSpec, id: string): number {
  const scripted = script.state();
  if (scripted.latencyMs !== null) return scripted.latencyMs;
  const average = (spec.latency.seconds * 1000) / (scripted.speed ?? speed);
  return Math.round(average * randomFrom(`latency ${id}`).between(0.9, 1.1));
}

/** US dollars: the model's average ± 4 %. */
export const priceOf = (spec: ModelSpec, id: string): number =>
  roundUsd(spec.price.usd * randomFrom(`price ${id}`).between(0.96, 1.04));

/** Why there is not enough money for one more, or undefined. Jobs under way have theirs set aside. */
export async function shortageFor(state: SandboxState, spec: ModelSpec): Promise<string | undefined> {
  await settle(state);
  const { account, requests, clock } = state;
  const promised = requests
    .all()
    .filter((record) => record.failure === null && account.balanceAfter(record.id) === undefined)
    .filter((record) => !isForgotten(record, clock.now()))
    .reduce((sum, record) => sum + record.usd, 0);
  const left = roundUsd(account.balance() - promised);
  if (left >= spec.price.usd) return undefined;
  // assumed wording; that it names credits, balance and need is known.
  return `Insufficient credits. Your balance is ${left} credits and this request needs ${spec.price.usd} credits.`;
}
