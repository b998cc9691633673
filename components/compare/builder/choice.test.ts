import { expect, it } from 'vitest';
import { models as catalogue } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { paramByRole, valueByRole } from '@/lib/models/roles';
import type { ModelSpec } from '@/lib/models/spec';
import { type Choice, toggled } from './choice';

const sized = catalogue.find((spec) => spec.params.some(({ kind }) => kind === 'size'));
const shaped = catalogue.find((spec) => paramByRole(spec, 'aspectRatio'));
if (!sized || !shaped) throw new Error('The catalogue has a model with a size and one with a ratio.');

const alone: Choice = {
  models: [sized],
  params: {
    [sized.slug]: { ...defaultParams(sized), prompt: 'a pear', width: 1280, height: 720, steps: 30 },
  },
};
const roleOf = (choice: Choice, spec: ModelSpec, role: Parameters<typeof valueByRole>[1]) =>
  valueByRole(spec, role, choice.params[spec.slug] ?? {});

it('a model that comes shares what is set, and gets what can be carried', () => {
  const both = toggled(alone, shaped, catalogue);
  expect(both.models).toEqual([sized, shaped]);
  expect(roleOf(both, shaped, 'prompt')).toBe('a pear');
  expect(roleOf(both, shaped, 'steps')).toBe(30);
  expect(roleOf(both, shaped, 'aspectRatio')).toBe('16:9');
});

it('a model that comes back has its own settings again, and what has been shared since', () => {
  const both = toggled(alone, shaped, catalogue);
  const other = toggled(both, sized, catalogue);
  expect(other.models).toEqual([shaped]);
  const later = {
    ...other,
    params: { ...other.params, [shaped.slug]: { ...other.params[shaped.slug], prompt: 'a plum' } },
  };
  const back = toggled(later, sized, catalogue);
  expect(back.models).toEqual([sized, shaped]);
  expect(roleOf(back, sized, 'prompt')).toBe('a plum');
  expect(roleOf(back, sized, 'width')).toBe(1280);
});

it('the last model stays', () => {
  expect(toggled(alone, sized, catalogue)).toBe(alone);
});
