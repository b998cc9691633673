import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Plan } from '@/lib/comparison/plan';
import type { Generation, NewGeneration, Store } from '../contract';
import { day, image, insertOne, newGeneration, type OpenStore, succeedOne } from './samples.test-suite';

const hour = 3_600_000;
const noon = day + 12 * hour;
const asked = { provider: 'sandbox', at: noon } as const;
const none = { day: null, month: null };

/** What may be spent. */
export function budgetsSuite(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const row = (values: Partial<NewGeneration> = {}) =>
    newGeneration({ createdAt: noon, estimateUsd: 0.1, ...values });
  const insert = (...rows: readonly NewGeneration[]) => store.generations.insert(rows);
  const moved = async (id: string, ...states: readonly Generation['state'][]) => {
    let found = await store.generations.get(id);
    for (const state of states) {
      const patch = { ...(state === 'submitting' && { submittedAt: noon, attempts: 1 }), finishedAt: noon };
      found = found && (await store.generations.move(id, found.state, state, patch));
    }
    if (!found) throw new Error('It did not get there.');
    return found;
  };

  it('keeps limits by owner and for the whole studio, each period by itself', async () => {
    expect(await store.budgets.limits('local')).toEqual(none);
    await store.budgets.setLimits('local', { day: 5, month: null });
    await store.budgets.setLimits(null, { day: 0, month: 20 });
    await store.budgets.setLimits('local', { day: 2.5, month: 9 });
    expect(await store.budgets.limits('local')).toEqual({ day: 2.5, month: 9 });
    expect(await store.budgets.limits(null)).toEqual({ day: 0, month: 20 });
    expect(await store.budgets.limits('ben')).toEqual(none);
    await expect(store.budgets.setLimits('local', { day: -1, month: null })).rejects.toThrow();
  });

  it('counts the ledger of the day and of the month in UTC, by person and by provider', async () => {
    const paid = (createdAt: number, usd: number, values: Partial<NewGeneration> = {}) =>
      succeedOne(store, [image('a')], { createdAt, ...values }, usd);
    await paid(day, 0.5);
    await paid(day - 5000, 1);
    await paid(Date.UTC(2026, 9, 1), 2);
    await paid(Date.UTC(2026, 9, 1) - 5000, 4);
    await paid(day, 8, { owner: 'ben' });
    await paid(day, 16, { provider: 'segmind' });
    expect(await store.budgets.spent('local', asked)).toEqual({ day: 0.5, month: 3.5 });
    expect(await store.budgets.spent(null, asked)).toEqual({ day: 8.5, month: 11.5 });
    expect(await store.budgets.spent(null, { ...asked, provider: 'segmind' })).toEqual({
      day: 16,
      month: 16,
    });
  });

  it('counts an estimate until the real cost is known', async () => {
    const { id } = await insertOne(store, row());
    const spent = async () => (await store.budgets.spent('local', asked)).day;
    for (const state of ['submitting', 'unconfirmed', 'saving'] as const) {
      expect(await spent()).toBe(0.1);
      await moved(id, state);
    }
    expect(await spent()).toBe(0.1);
    const cost = { usd: 0.25, source: 'header' } as const;
    const outcome = { images: [image('a')], finishedAt: noon, inferenceSeconds: null };
    await store.generations.succeed(id, { ...outcome, cost });
    expect(await spent()).toBe(0.25);
  });

  it('frees what is cancelled or failed without a charge, and keeps what may have been charged', async () => {
    const ids = [uuid(), uuid(), uuid(), uuid()];
    await Promise.all(ids.map((id, n) => insert(row({ id, estimateUsd: 10 ** n }))));
    const [cancelled = '', refused = '', unknown = '', unpriced = ''] = ids;
    await moved(cancelled, 'cancelled');
    for (const [id, charged] of [[refused, 'no'] as const, [unknown, 'unknown'] as const]) {
      await moved(id, 'submitting');
      await store.generations.move(id, 'submitting', 'failed', {
        finishedAt: noon,
        failure: { kind: 'timeout', charged },
      });
    }
    await moved(unpriced, 'submitting', 'saving');
    const outcome = { images: [image('a')], finishedAt: noon, inferenceSeconds: null, cost: null };
    await store.generations.succeed(unpriced, outcome);
    expect((await store.budgets.spent('local', asked)).day).toBe(1100);
    expect((await store.budgets.spent('local', { ...asked, at: noon + 24 * hour })).day).toBe(0);
  });

  it('refuses a run that does not fit, with the numbers, and writes nothing of it', async () => {
    await store.budgets.setLimits('local', { day: 0.3, month: 50 });
    const runId = uuid();
    const run = [0, 1, 2].map((runIndex) => row({ runId, runIndex }));
    expect(await insert(...run)).toMatchObject({ ok: true });
    expect(await insert(...run)).toMatchObject({ ok: true });
    const over = {
      kind: 'overBudget',
      of: 'person',
      period: 'day',
      provider: 'sandbox',
      limit: 0.3,
      cost: 0.1,
    };
    const refused = await insert(row());
    expect(refused).toMatchObject({ ok: false, error: over });
    expect(!refused.ok && 'spent' in refused.error && refused.error.spent).toBeCloseTo(0.3);
    expect(await store.generations.page({ owner: 'local', limit: 9 })).toHaveLength(3);
    expect(await insert(row({ owner: 'ben' }))).toMatchObject({ ok: true });
    expect(await insert(row({ provider: 'segmind' }))).toMatchObject({ ok: true });
    expect(await insert(row({ createdAt: noon + 24 * hour }))).toMatchObject({ ok: false });
    for (const one of run) await moved(one.id, 'cancelled');
    expect(await insert(row())).toMatchObject({ ok: true });
  });

  it('lets as many of simultaneous runs pass as fit, of everybody together', async () => {
    await store.budgets.setLimits(null, { day: null, month: 0.5 });
    const owners = Array.from({ length: 20 }, (_, n) => `person-${n % 3}`);
    const runs = await Promise.all(owners.map((owner) => insert(row({ owner }))));
    expect(runs.filter(({ ok }) => ok)).toHaveLength(5);
    expect(runs.find(({ ok }) => !ok)).toMatchObject({
      error: { of: 'studio', period: 'month', limit: 0.5 },
    });
  });

  it('names the limit with the least left', async () => {
    await store.budgets.setLimits('local', { day: 5, month: 6 });
    await store.budgets.setLimits(null, { day: null, month: 7 });
    await insertOne(store, row({ owner: 'ben', estimateUsd: 3 }));
    const found = await store.budgets.allowances({ owner: 'local', ...asked });
    expect(found).toEqual([
      { of: 'studio', period: 'month', limit: 7, spent: 3 },
      { of: 'person', period: 'day', limit: 5, spent: 0 },
      { of: 'person', period: 'month', limit: 6, spent: 0 },
    ]);
  });

  it('refuses to send again what may not be paid for, and one that may have been paid counts', async () => {
    const failed = await moved((await insertOne(store, row())).id, 'failed');
    const settings = { model: 'a-model', params: { prompt: 'a dog', seed: 1 } };
    const unconfirmed = await moved(
      (await insertOne(store, row({ settings }))).id,
      'submitting',
      'unconfirmed',
    );
    await store.budgets.setLimits('local', { day: 0.15, month: null });
    const over = { ok: false, error: { kind: 'overBudget', spent: 0.1, cost: 0.1 } };
    expect(await store.generations.requeue(failed, {}, { at: noon })).toMatchObject(over);
    expect(await store.generations.requeue(unconfirmed, {}, { at: noon, again: true })).toMatchObject(over);
    expect((await store.generations.get(failed.id))?.state).toBe('failed');
    expect(await store.generations.requeue(failed, {}, { at: noon + 24 * hour })).toMatchObject({ ok: true });
  });

  it('counts a whole comparison: started, gone on with, and made again', async () => {
    const plan: Plan = { models: [{ model: 'a-model', params: {} }], axes: [] };
    const id = uuid();
    const comparison = { id, owner: 'local', title: 'Two', createdAt: noon, plan };
    const generations = [1, 2].map((seed) =>
      row({
        runId: id,
        runIndex: seed - 1,
        settings: { model: 'a-model', params: { prompt: 'a cat', seed } },
      }),
    );
    const members = generations.map((generation, index) => ({
      index,
      coordinates: [],
      problem: null,
      generation,
    }));
    const start = () => store.comparisons.start(comparison, members, { most: 2 });
    await store.budgets.setLimits('local', { day: 0.15, month: null });
    expect(await start()).toMatchObject({ ok: false, error: { kind: 'overBudget', cost: 0.2, spent: 0 } });
    expect(await store.comparisons.get('local', id)).toBeUndefined();

    await store.budgets.setLimits('local', { day: 0.2, month: null });
    expect(await start()).toMatchObject({ ok: true });
    await store.comparisons.pause('local', id, noon);
    await insertOne(store, row({ settings: { model: 'a-model', params: { prompt: 'a dog', seed: 1 } } }));
    const resume = () => store.comparisons.resume('local', id, asked);
    expect(await resume()).toMatchObject({ ok: false, error: { kind: 'overBudget', cost: 0.2, spent: 0.1 } });
    expect((await store.comparisons.get('local', id))?.pausedAt).toBe(noon);
    expect((await store.generations.get(generations[0]?.id ?? ''))?.state).toBe('cancelled');

    await store.generations.setDeleted(generations[0]?.id ?? '', noon);
    await store.budgets.setLimits('local', { day: 0.15, month: null });
    const again = row({ runId: id, settings: { model: 'a-model', params: { prompt: 'a cat', seed: 1 } } });
    const made = await store.comparisons.makeAgain({ id, index: 0 }, again, { most: 1 });
    expect(made).toMatchObject({ ok: false, error: { kind: 'overBudget', cost: 0.1 } });
    await store.budgets.setLimits('local', none);
    expect(await resume()).toMatchObject({ ok: true });
  });
}
