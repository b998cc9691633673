import { expect, test } from 'vitest';
import { defaultParams } from '@/lib/models/defaults';
import type { ModelSpec } from '@/lib/models/spec';
import { handOver } from '../drop/hand-over';
import { writeDraft } from '../schema-form/draft';
import type { TextStorage } from '../ui/browser-storage';
import { completeStart } from './complete-start';

const model = (slug: string): ModelSpec => ({
  slug,
  name: slug.toUpperCase(),
  description: '',
  docsUrl: 'https://example.com',
  family: 'none',
  price: { usd: 0.1, asOf: '2026-01-01' },
  latency: { seconds: 1, asOf: '2026-01-01' },
  outputSize: { from: 'size' },
  params: [
    {
      kind: 'prompt',
      key: 'prompt',
      label: 'Prompt',
      role: 'prompt',
      group: 'main',
      maxLength: 99,
      example: '',
    },
    { kind: 'toggle', key: slug, label: `Only ${slug}`, group: 'main', default: false },
  ],
});
const spec = model('one');
const other = model('two');

function places() {
  const kept = new Map<string, string>();
  const storage: TextStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { tab: storage, drafts: storage };
}

test('the draft of another model is carried over, and what stays behind is named', () => {
  const where = places();
  writeDraft(where.drafts, other.slug, { params: { prompt: '{a|b}', two: true }, count: 4 });
  expect(completeStart(spec, { kind: 'carry', from: other }, where)).toEqual({
    kind: 'carried',
    from: 'TWO',
    // A draft is as somebody wrote it, braces too.
    draft: { params: { prompt: '{a|b}', one: false }, count: 4 },
    dropped: ['Only two'],
  });
});

test('settings of a file arrive as somebody would have typed them', () => {
  const where = places();
  const params = { ...defaultParams(spec), prompt: 'a {red|blue} cat' };
  const settings = { model: spec.slug, params };
  handOver(where.tab, { settings, source: 'proofsheet', exact: true, leftOver: [] }, 't1');
  expect(completeStart(spec, { kind: 'file', token: 't1' }, where)).toEqual({
    kind: 'settings',
    origin: 'file',
    params: { ...params, prompt: 'a \\{red|blue\\} cat' },
    notes: [],
  });
});

test('where nothing waits the form begins fresh', () => {
  const fresh = { kind: 'fresh' };
  expect(completeStart(spec, { kind: 'carry', from: other }, places())).toEqual(fresh);
  expect(completeStart(spec, { kind: 'file', token: 't1' }, places())).toEqual(fresh);
});
