import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageRef } from '@/lib/models/image-ref';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { readDraft, writeDraft } from './draft';

const spec: ModelSpec = {
  slug: 'invented',
  name: 'Invented',
  description: '',
  docsUrl: 'https://example.com',
  family: 'none',
  price: { usd: 0.1, asOf: '2026-01-01' },
  latency: { seconds: 1, asOf: '2026-01-01' },
  outputSize: { from: 'size' },
  params: [
    { kind: 'prompt', key: 'prompt', label: 'Prompt', group: 'main', maxLength: 100, example: 'A pear' },
    {
      kind: 'integer',
      key: 'steps',
      label: 'Steps',
      group: 'main',
      default: 20,
      slider: { min: 1, max: 50, step: 1 },
      limits: {},
    },
    {
      kind: 'choice',
      key: 'format',
      label: 'Format',
      group: 'main',
      default: 'png',
      display: 'segments',
      options: [{ value: 'png', label: 'PNG' }],
    },
    { kind: 'toggle', key: 'fast', label: 'Fast', group: 'main', default: true },
    { kind: 'seed', key: 'seed', label: 'Seed', group: 'main', limits: { min: 0, max: 10 } },
    { kind: 'images', key: 'images', label: 'References', group: 'main', max: 4 },
  ],
};
const base: Params = { prompt: '', steps: 20, format: 'png', fast: true, seed: null, images: [] };

function storageWith(entries: Record<string, string> = {}) {
  const map = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  };
}

describe('a draft', () => {
  it('comes back as it was, unfinished input included', () => {
    const storage = storageWith();
    const params = { ...base, prompt: 'A pear', steps: '2x', seed: 7, images: [imageRef('a'.repeat(64))] };
    writeDraft(storage, spec.slug, { params, count: 4 });
    expect(readDraft(storage, spec, base)).toEqual({ params, count: 4 });
  });

  it('keeps the earlier draft apart from the current one', () => {
    const storage = storageWith();
    writeDraft(storage, spec.slug, { params: { ...base, prompt: 'old' }, count: 1 }, 'earlier');
    expect(readDraft(storage, spec, base)).toBeUndefined();
    expect(readDraft(storage, spec, base, 'earlier')?.params).toMatchObject({ prompt: 'old' });
  });

  it('is none when it equals a fresh form, was removed, or storage refuses', () => {
    const storage = storageWith();
    writeDraft(storage, spec.slug, { params: { ...base }, count: 1 });
    expect(readDraft(storage, spec, base)).toBeUndefined();
    writeDraft(storage, spec.slug, { params: { ...base, prompt: 'x' }, count: 1 });
    writeDraft(storage, spec.slug, undefined);
    expect(readDraft(storage, spec, base)).toBeUndefined();
    const refuse = () => {
      throw new Error('SecurityError');
    };
    const refusing = { getItem: refuse, setItem: refuse, removeItem: refuse };
    expect(readDraft(refusing, spec, base)).toBeUndefined();
    expect(() => writeDraft(refusing, spec.slug, { params: base, count: 1 })).not.toThrow();
  });

  it('drops what does not fit and keeps the rest', () => {
    const stored = {
      params: {
        prompt: 'kept',
        steps: null,
        format: 'bmp',
        fast: 'yes',
        seed: [],
        images: ['file:///x'],
        extra: 1,
      },
      count: 99,
    };
    const storage = storageWith({ 'draft:invented': JSON.stringify(stored) });
    expect(readDraft(storage, spec, base)).toEqual({ params: { ...base, prompt: 'kept' }, count: 1 });
  });

  it('never throws on garbage and always yields the form’s own keys', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.json(), (whole, params) => {
        for (const text of [whole, `{"params":${params},"count":2}`]) {
          const draft = readDraft(storageWith({ 'draft:invented': text }), spec, base);
          if (draft) expect(Object.keys(draft.params).sort()).toEqual(Object.keys(base).sort());
        }
      }),
    );
  });
});
