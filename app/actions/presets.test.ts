import { afterEach, beforeEach, expect, test } from 'vitest';
import { deletePreset, listPresets, renamePreset, savePreset } from '@/app/actions/presets';
import type { RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const flex = 'flux-2-flex';
const klein = 'flux-2-klein-4b';
const listed = async (model: string) => {
  const result = await listPresets({ model });
  return result.ok ? result.value : [];
};

test('a preset is kept, renamed, carried to another model by role, and deleted', async () => {
  const settings = { model: flex, params: { guidance: 3, safety_tolerance: 4 } };
  expect(await savePreset({ name: ' Soft  light ', settings })).toMatchObject({ ok: true });
  const [kept] = await listed(flex);
  expect(kept).toMatchObject({ name: 'Soft light', params: settings.params, dropped: [] });
  expect(await listed(klein)).toMatchObject([
    { params: { cfg: 3 }, dropped: ['Safety tolerance'], settings },
  ]);
  const id = kept?.id ?? '';
  await renamePreset({ id, name: 'Softer' });
  expect(await listed(flex)).toMatchObject([{ id, name: 'Softer', params: settings.params }]);
  expect(await deletePreset({ id })).toMatchObject({ ok: true });
  expect(await deletePreset({ id })).toMatchObject({ ok: false, error: { kind: 'notFound' } });
  // The undo of deleting it.
  await savePreset({ id, name: 'Softer', settings });
  expect(await listed(flex)).toMatchObject([{ id, name: 'Softer' }]);
});

test.each([
  ['no setting', 'Empty', {}],
  ['a setting nobody knows', 'Odd', { colour: 'red' }],
  ['no name', ' ', { guidance: 3 }],
])('%s is refused', async (_, name, params) => {
  expect((await savePreset({ name, settings: { model: flex, params } })).ok).toBe(false);
  expect(await listed(flex)).toEqual([]);
});
