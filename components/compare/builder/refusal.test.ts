import { expect, it } from 'vitest';
import { models as catalogue } from '@/lib/models/catalog';
import { activeForm } from './active-form';
import { formOf } from './form-of';
import { readRefusal } from './refusal';

const [first, second] = catalogue;
if (!first || !second) throw new Error('The catalogue has two models.');
const form = formOf([first, second]);
const { spec } = activeForm(form, ['role:seed']);
const read = (fields: Record<string, string>) =>
  readRefusal(form, spec, { kind: 'invalid', fields, message: 'None can be made.' });
const [ownParam] = form.own[1]?.spec.params ?? [];
const ownKey = ownParam && 'key' in ownParam ? ownParam.key : '';

it('stands at the field of the model it is about', () => {
  expect(read({ [`1:${ownKey}`]: 'Not so.' })).toEqual({
    fields: { [`1:${ownKey}`]: 'Not so.' },
    title: undefined,
    message: 'None can be made.',
  });
  expect(ownKey).not.toBe('');
});

it('stands at the shared field where all models have the setting', () => {
  expect(read({ '1:prompt': 'Too long.' }).fields).toEqual({ prompt: 'Too long.' });
});

it('stands at the button where its setting is an axis, or is not known', () => {
  const seed = first.params.find(({ kind }) => kind === 'seed');
  const key = seed && 'key' in seed ? seed.key : '';
  expect(read({ [`0:${key}`]: 'Seed: at most 9.', '7:x': 'Gone.' })).toEqual({
    fields: {},
    title: undefined,
    message: 'None can be made. Seed: at most 9. Gone.',
  });
});

it('stands at the title', () => {
  expect(read({ title: 'It needs a name.' })).toMatchObject({ fields: {}, title: 'It needs a name.' });
});
