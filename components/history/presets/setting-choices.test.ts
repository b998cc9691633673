import { expect, it } from 'vitest';
import { models } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { presetChanges, settingChoices } from './setting-choices';

const spec = models.find((model) => model.params.some(({ kind }) => kind === 'size'));
if (!spec) throw new Error('No model has a size.');
const size = spec.params.find((param) => param.kind === 'size');
const base = defaultParams(spec);

it('ticks what differs from the defaults', () => {
  const choices = settingChoices(spec, { ...base, prompt: 'a cat' });
  expect(choices.filter(({ changed }) => changed)).toEqual([
    { keys: ['prompt'], label: 'Prompt', value: '“a cat”', changed: true },
  ]);
  expect(choices.find(({ label }) => label === 'Seed')?.value).toBe('random');
});

it('says what will change, and nothing of what is like that already', () => {
  const width = size?.kind === 'size' ? size.widthKey : '';
  const changes = presetChanges(
    spec,
    { ...base, prompt: 'a cat' },
    { [width]: 512, prompt: 'a cat', seed: 7 },
  );
  expect(changes.map(({ label, to }) => `${label}: ${to}`)).toEqual([
    expect.stringMatching(/^Size: 512 × \d+$/),
    'Seed: 7',
  ]);
});
