import { expect, test } from 'vitest';
import { areaOf, mayImport, onlyThrough } from './areas';
import { importsOf, type Source, studioSources } from './source-tree';

/** One sentence for each import that goes against the arrows. */
function violations(files: readonly Source[]): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((one) => !one.isPackage && !one.target.endsWith('.json'))
      .flatMap(({ target }) => {
        const from = areaOf(file.path.replace(/\.tsx?$/, ''));
        const to = areaOf(target);
        if (!from || from === to || to === 'result') return [];
        if (!to || !mayImport[from]?.includes(to)) return [`${file.path} imports ${target}`];
        const door = onlyThrough.find((rule) => rule.from === from && rule.to === to);
        return door && !door.files.test(target) ? [`${file.path} imports ${target} (${door.because})`] : [];
      }),
  );
}

const file = (path: string, text: string): Source => ({ path, text });

test.each([
  ['lib/models/x.ts', "import { y } from '@/lib/store/contract';"],
  ['lib/models/x.ts', "import type { Y } from '../store/contract';"],
  ['lib/models/catalog/x.ts', "export * from '../../jobs/runner';"],
  ['lib/segmind/x.ts', "const y = await import('../models/catalog');"],
  ['lib/jobs/x.ts', "import '../sandbox/sandbox';"],
  ['lib/result.ts', "import {\n  y,\n} from './env';"],
  ['components/x.tsx', "import { models } from '@/lib/models/catalog';"],
  ['components/x.tsx', "import { startRun } from '@/lib/actions/start-run';"],
  ['lib/store/x.ts', "import Page from '../../app/page';"],
  ['app/(studio)/x.tsx', "import { y } from '@/lib/sandbox/sandbox';"],
  ['lib/x/y.ts', "import { z } from '../jobs/runner';"],
])('%s: %s is refused', (path, text) => {
  expect(violations([file(path, text)])).toHaveLength(1);
});

test.each([
  ['lib/models/x.ts', "import { ok } from '../result';"],
  ['lib/jobs/x.ts', "import { y } from '@/lib/segmind/client';"],
  ['components/x.tsx', "import type { ActionResult } from '@/lib/actions/action-result';"],
  ['app/sandbox/[...path]/route.ts', "import { createSandbox } from '@/lib/sandbox/sandbox';"],
  ['lib/models/x.ts', "import * as z from 'zod';"],
])('%s: %s is allowed', (path, text) => {
  expect(violations([file(path, text)])).toEqual([]);
});

test('every import follows the arrows', () => {
  const files = studioSources();
  expect(files.length).toBeGreaterThan(50);
  expect(violations(files)).toEqual([]);
});

test('every part of lib has a row', () => {
  const areas = new Set(studioSources().map(({ path }) => areaOf(path.replace(/\.tsx?$/, ''))));
  expect([...areas].filter((area) => area && !mayImport[area])).toEqual([]);
});
