import { describe, expect, it } from 'vitest';
import { models } from './catalog';
import { defaultParams } from './defaults';
import { imageRef } from './image-ref';
import type { ModelSpec } from './spec';
import { inventedModel } from './testing/invented-model';
import { draftSchema, paramsSchema } from './validator';

const sound = { ...defaultParams(inventedModel), text: 'A hat' };

/** What is said about each key, in the order it is said. */
function complaints(values: unknown, spec: ModelSpec = inventedModel): string[] {
  const parsed = draftSchema(spec).safeParse(values);
  return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('draftSchema', () => {
  it('returns the values untouched', () => {
    const params = { ...sound, text: '  A\r\nhat  ', noise: 12, pictures: [imageRef('a'.repeat(64))] };
    expect(draftSchema(inventedModel).parse(params)).toEqual(params);
  });

  it.each([
    [{ text: '' }, 'text: Write a prompt.'],
    [{ text: ' \n\t\u3000' }, 'text: Write a prompt.'],
    [{ text: undefined }, 'text: Write a prompt.'],
    [{ text: 'x'.repeat(21) }, 'text: Prompt may be at most 20 characters long.'],
    [{ text: 'cut\0off' }, 'text: Prompt contains a broken character. Delete it and type it again.'],
    [{ text: 'broken \ud83d' }, 'text: Prompt contains a broken character. Delete it and type it again.'],
    [{ style: null }, 'style: Style must be text.'],
    [{ strength: 1.5 }, 'strength: Strength must be a whole number of at least 1.'],
    [{ strength: 0 }, 'strength: Strength must be a whole number of at least 1.'],
    [{ strength: NaN }, 'strength: Enter a whole number of at least 1.'],
    [{ strength: null }, 'strength: Enter a whole number of at least 1.'],
    [{ strength: '4' }, 'strength: Enter a whole number of at least 1.'],
    [{ strength: Infinity }, 'strength: Enter a whole number of at least 1.'],
    [{ w: 255 }, 'w: Width must be a whole number from 256 to 1,024.'],
    [{ h: 2000 }, 'h: Height must be a whole number from 256 to 1,024.'],
    [{ noise: 1001 }, 'noise: Seed must be a whole number from 1 to 1,000.'],
    [{ noise: -1 }, 'noise: Seed must be a whole number from 1 to 1,000.'],
    [{ format: 'png' }, 'format: Output format must be WebP or JPEG.'],
    [{ pictures: ['a', 'b'].map((c) => imageRef(c.repeat(64))) }, 'pictures: Pictures: at most 1 image.'],
    [
      { pictures: ['javascript:alert(1)'] },
      'pictures: Reference image 1 is neither a kept picture nor an http(s) address.',
    ],
    [
      { pictures: ['sha256:ABC'] },
      'pictures: Reference image 1 is neither a kept picture nor an http(s) address.',
    ],
    [{ pictures: 7 }, 'pictures: Pictures must be a list of pictures.'],
    [{ speed: 1, size: 2 }, ': Invented has no setting called speed or size.'],
  ])('%o → %s', (change, complaint) => {
    expect(complaints({ ...sound, ...change })).toEqual([complaint]);
  });

  it('says everything at once', () => {
    expect(complaints({ ...sound, text: '', w: 1, h: NaN })).toHaveLength(3);
  });

  it.each([null, undefined, 'text', 3, []])('refuses %o as a whole', (value) => {
    expect(complaints(value)).toEqual([': Settings are missing.']);
  });

  it('refuses a missing key', () => {
    const rest = Object.entries(sound).filter(([key]) => key !== 'strength');
    expect(complaints(Object.fromEntries(rest))).toEqual(['strength: Enter a whole number of at least 1.']);
  });

  it('is made once for each spec', () => {
    expect(draftSchema(inventedModel)).toBe(draftSchema(inventedModel));
    expect(draftSchema({ ...inventedModel })).not.toBe(draftSchema(inventedModel));
  });
});

describe('an option with a requirement', () => {
  const cases = models.flatMap((spec) =>
    spec.params.flatMap((param) =>
      param.kind === 'choice'
        ? param.options.flatMap((option) =>
            option.requires ? [{ spec, param, option, ...option.requires }] : [],
          )
        : [],
    ),
  );

  it.each(cases)('$spec.slug: $option.value', ({ spec, param, option, reason, condition }) => {
    const params = { ...defaultParams(spec), prompt: 'p', [param.key]: option.value };
    expect(complaints(params, spec)).toEqual([`${param.key}: ${reason}`]);
    // Together with the mistakes of other fields, not after them.
    expect(complaints({ ...params, prompt: '' }, spec)).toHaveLength(2);
    expect(complaints({ ...params, [condition.key]: ['https://example.com/a.png'] }, spec)).toEqual([]);
  });

  it('is in the catalogue', () => {
    expect(cases).not.toEqual([]);
  });
});

describe('paramsSchema', () => {
  it('wants a concrete seed', () => {
    expect(paramsSchema(inventedModel).safeParse(sound).error?.issues).toMatchObject([
      { path: ['noise'], message: 'Enter a whole number from 1 to 1,000.' },
    ]);
    expect(paramsSchema(inventedModel).safeParse({ ...sound, noise: 5 }).success).toBe(true);
  });
});
