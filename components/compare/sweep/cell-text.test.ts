import { expect, it } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { cellName, cellText } from './cell-text';

const cell = (more: Partial<Parameters<typeof cellName>[0]>) => ({
  label: 'Steps 20, Seed 1',
  problem: null,
  generation: null,
  held: false,
  ...more,
});

it('says of every cell without a picture what became of it', () => {
  expect(cellText(cell({}), null)).toEqual({
    title: 'Deleted',
    advice: expect.stringContaining('trash'),
  });
  const problem = 'Steps: at most 50.';
  expect(cellText(cell({ problem }), null)).toEqual({ title: 'Not possible', reason: problem });
  const queued = generation({ state: 'queued', notBefore: null });
  expect(cellText(cell({ generation: queued }), null)).toEqual({ title: 'Waiting for a slot' });
  const failed = generation({ state: 'failed', failure: { kind: 'rateLimited', charged: 'no' } });
  expect(cellText(cell({ generation: failed }), null)?.reason).toBeTruthy();
  expect(cellText(cell({ generation: generation({ state: 'succeeded' }) }), null)).toBeUndefined();
});

it('does not say of what a pause has stopped that it was cancelled', () => {
  const stopped = cell({ generation: generation({ state: 'cancelled' }) });
  expect(cellText({ ...stopped, held: true }, null)).toEqual({ title: 'Paused' });
  expect(cellText(stopped, null)?.title).toBe('Cancelled');
});

it('is called by what tells it from the others', () => {
  expect(cellName(cell({ generation: generation({ state: 'succeeded' }) }))).toBe('Steps 20, Seed 1');
  expect(cellName(cell({ problem: 'At most 50.' }))).toBe('Steps 20, Seed 1, not possible: At most 50.');
});
