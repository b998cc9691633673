import { expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { paramByRole } from '@/lib/models/roles';
import { mayDiffer } from './may-differ';

const upsampling = models.find((model) => paramByRole(model, 'promptUpsampling'));

test('prompt upsampling and an unknown version of the model are named', () => {
  const param = upsampling && paramByRole(upsampling, 'promptUpsampling');
  if (!upsampling || param?.kind !== 'toggle') throw new Error('no model rewrites prompts');
  const on = { ...defaultParams(upsampling), [param.key]: true };
  const [first, second] = mayDiffer(upsampling, on, 'segmind');
  expect(first).toContain(param.label);
  expect(second).toContain('version');
  expect(mayDiffer(upsampling, on, 'sandbox')).toEqual([first]);
  expect(mayDiffer(upsampling, { ...on, [param.key]: false }, 'sandbox')).toEqual([]);
});
