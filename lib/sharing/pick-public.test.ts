import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findModel } from '../models/catalog';
import { imageRef } from '../models/image-ref';
import type { Generation, ImageRecord } from '../store/contract';
import { pickPublic } from './pick-public';
import { type ShareLevel, shareLevels, shows } from './share';
import { exampleShare } from './share.test-support';
import { marksIn, storedComparison, storedGeneration, storedImage } from './stored.test-support';

const stored = fc
  .record({ members: fc.array(storedGeneration, { minLength: 1, maxLength: 3 }), reference: storedImage })
  .chain(({ members, reference }) =>
    fc.record({
      members: fc.constant(members.map((member) => madeFrom(member, reference))),
      reference: fc.constant(reference),
      comparison: fc.option(storedComparison(members), { nil: undefined }),
      level: fc.constantFrom(...shareLevels),
    }),
  );

function madeFrom(member: Generation, { hash }: ImageRecord): Generation {
  const params = { ...member.settings.params, image_urls: [imageRef(hash)] };
  return { ...member, settings: { ...member.settings, params } };
}

const look = ({ width, height, placeholder }: ImageRecord) => [width, height, placeholder];

/** What a level shows of a generation. Lists are reference images: kept ones by their hash, others by somebody's address. */
function shownOf({ settings: { params, model }, images }: Generation, level: ShareLevel): readonly string[] {
  const isPrompt = (key: string) =>
    key === 'prompt' ||
    findModel(model)?.params.some((param) => param.kind === 'prompt' && param.key === key);
  const open = Object.entries(params).filter(
    ([key, value]) => !Array.isArray(value) && shows(level, isPrompt(key) ? 'prompt' : 'settings'),
  );
  return marksIn([open, images.map(look)]);
}

test('of all that is stored, just what the level shows leaves through a link', () => {
  const property = fc.property(stored, ({ members, reference, comparison, level }) => {
    const share = exampleShare({ level, password: 'p'.repeat(40), owner: 'o'.repeat(40) });
    const references = new Map([[reference.hash, reference]]);
    const said = JSON.stringify(pickPublic(share, { members, comparison, references }, findModel));
    const [axis] = comparison?.plan?.axes ?? [];
    const seeds = axis?.kind === 'values' && shows(level, 'settings') ? axis.values.slice(0, -1) : [];
    const shown = new Set([
      ...members.flatMap((member) => shownOf(member, level)),
      ...marksIn([seeds, shows(level, 'references') ? look(reference) : []]),
    ]);
    const hidden = marksIn([members, reference, comparison, share]).filter((mark) => !shown.has(mark));
    expect(hidden.filter((mark) => said.includes(mark))).toEqual([]);
    expect([...shown].filter((mark) => !said.includes(mark))).toEqual([]);
  });
  fc.assert(property, { numRuns: 100, endOnFailure: true });
});
