import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { targetSchema } from '@/lib/actions/target';
import { mostNamed } from '@/lib/generation/most-named';
import { tooManyNamed } from './too-many-named';

const ids = (count: number) => Array.from({ length: count }, () => newId());
const targets = (count: number) => [{ ids: ids(count) }, { text: 'cat', zoneMinutes: 0, except: ids(count) }];

test('is told before the server refuses it, with what to do instead', () => {
  for (const target of targets(mostNamed)) {
    expect(tooManyNamed(target)).toBeUndefined();
    expect(targetSchema.safeParse(target).success).toBe(true);
  }
  for (const target of targets(mostNamed + 1)) {
    expect(tooManyNamed(target)).toMatch(/^No more than 20,000 .+ Nothing was changed/);
    expect(targetSchema.safeParse(target).success).toBe(false);
  }
});
