import { describe, expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { imageRef } from '@/lib/models/image-ref';
import { paramByRole } from '@/lib/models/roles';
import { paramKeys } from '@/lib/models/spec';
import { image } from '@/tests/support/example-generation';
import { settingsRows } from './settings-rows';

const none = () => undefined;

describe.each(models.map((spec) => [spec.slug, spec] as const))('%s', (_slug, spec) => {
  const params = { ...defaultParams(spec), prompt: 'A lamp', seed: 42 };

  test('every setting but the prompt has one row, in the order of the spec', () => {
    const labels = spec.params.filter((param) => param.kind !== 'prompt').map((param) => param.label);
    expect(settingsRows(spec, params, none).map((row) => row.label)).toEqual(labels);
  });

  test('nothing of a fresh form counts as changed, a drawn seed included', () => {
    expect(settingsRows(spec, params, none).filter((row) => row.changed)).toEqual([]);
  });

  test('the seed is shown as a seed', () => {
    expect(settingsRows(spec, params, none).find((row) => row.kind === 'seed')).toMatchObject({ text: '42' });
  });

  test('a key the spec does not know is shown as it was sent', () => {
    const rows = settingsRows(spec, { ...params, old_key: true }, none);
    expect(rows.at(-1)).toMatchObject({ label: 'old_key', text: 'On' });
  });

  test('what differs from the default is marked', () => {
    const steps = paramByRole(spec, 'steps');
    const [key = ''] = steps ? paramKeys(steps) : [];
    const changed = settingsRows(spec, { ...params, [key]: 7 }, none).filter((row) => row.changed);
    const standard = steps?.kind === 'integer' ? String(steps.default) : 'no number';
    expect(changed).toMatchObject([{ label: steps?.label, text: '7', standard }]);
  });

  test('what has no effect beside the others says why', () => {
    const bound = spec.params.filter((param) => param.activeWhen);
    for (const param of bound) {
      const condition = param.activeWhen?.condition;
      if (!condition || !('oneOf' in condition)) throw new Error('This test knows no other condition.');
      const [allowed] = condition.oneOf;
      const unusedWith = (value: string | number | boolean | undefined) =>
        settingsRows(spec, { ...params, [condition.key]: value ?? null }, none).find(
          (row) => row.label === param.label,
        )?.unused;
      expect(unusedWith('something else')).toBe(param.activeWhen?.reason);
      expect(unusedWith(allowed)).toBeUndefined();
    }
  });
});

test('a retired model shows raw keys and keeps its prompt out of the table', () => {
  const rows = settingsRows(undefined, { prompt: 'A lamp', cfg: 5, go_fast: false }, none);
  expect(rows).toMatchObject([
    { label: 'cfg', kind: 'number', text: '5' },
    { label: 'go_fast', kind: 'text', text: 'Off' },
  ]);
});

test('reference images are numbered, kept ones with their picture, others as the address they were', () => {
  const hash = 'cd'.repeat(32);
  const rows = settingsRows(
    undefined,
    { image_urls: [imageRef(hash), 'https://example.com/a.png', imageRef(hash)] },
    (asked) => (asked === hash ? image({ hash }) : undefined),
  );
  expect(rows).toMatchObject([
    {
      kind: 'images',
      images: [
        { number: 1, image: { hash } },
        { number: 2, ref: 'https://example.com/a.png', image: undefined },
        { number: 3, image: { hash } },
      ],
    },
  ]);
});
