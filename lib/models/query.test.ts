import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { models } from './catalog';
import { defaultParams } from './defaults';
import { paramsFromQuery, settingsToQuery } from './query';
import { arbitraryParams } from './testing/arbitrary-params';
import { inventedModel } from './testing/invented-model';

const read = (query: string) => paramsFromQuery(inventedModel, new URLSearchParams(query));
const defaults = defaultParams(inventedModel);

describe('a link', () => {
  it.each([...models, inventedModel])('$slug: gives back exactly what it was made of', (spec) => {
    fc.assert(
      fc.property(arbitraryParams(spec), (params) => {
        const link = settingsToQuery(spec, params).toString();
        expect(paramsFromQuery(spec, new URLSearchParams(link))).toEqual({ params, problems: [] });
      }),
    );
  });

  it.each([...models, inventedModel])('$slug: carries a fresh form', (spec) => {
    const params = defaultParams(spec);
    expect(paramsFromQuery(spec, settingsToQuery(spec, params))).toEqual({ params, problems: [] });
  });

  it.each([...models, inventedModel])('$slug: never throws, whatever it says', (spec) => {
    const keys = [...Object.keys(defaultParams(spec)), '__proto__', 'constructor', 'nonsense'];
    const pairs = fc.array(fc.tuple(fc.constantFrom(...keys), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(pairs, (entries) => {
        const { params } = paramsFromQuery(spec, new URLSearchParams(entries));
        expect(Object.keys(params)).toEqual(Object.keys(defaultParams(spec)));
      }),
    );
  });

  it('survives half a character, though not unchanged', () => {
    const link = settingsToQuery(inventedModel, { ...defaults, text: 'a\ud83db' });
    expect(paramsFromQuery(inventedModel, link)).toEqual({
      params: { ...defaults, text: 'a\ufffdb' },
      problems: [],
    });
  });
});

describe('what a link leaves out or gets wrong', () => {
  it('stands at its default', () => {
    expect(read('text=hat')).toEqual({ params: { ...defaults, text: 'hat' }, problems: [] });
  });

  it.each([
    ['strength=1.5', 'Strength must be a whole number of at least 1.'],
    ['strength=0', 'Strength must be a whole number of at least 1.'],
    ['strength=', 'Enter a whole number of at least 1.'],
    ['strength=0x10', 'Enter a whole number of at least 1.'],
    ['strength=1e999', 'Enter a whole number of at least 1.'],
    ['noise=later', 'Enter a whole number from 1 to 1,000.'],
    ['format=bmp', 'Output format must be WebP or JPEG.'],
    ['pictures=ftp://example.com', 'Reference image 1 is neither a kept picture nor an http(s) address.'],
    ['cfg=3&from=me', 'Invented has no setting called cfg or from.'],
  ])('%s → %s', (query, problem) => {
    expect(read(query)).toEqual({ params: defaults, problems: [problem] });
  });

  it('keeps a prompt that is still blank, as a form does', () => {
    expect(read('text=+%0A')).toEqual({ params: { ...defaults, text: ' \n' }, problems: [] });
  });

  it('uses the first of several values', () => {
    const { params, problems } = read('strength=5&strength=6');
    expect(params.strength).toBe(5);
    expect(problems).toEqual(['The link gives Strength more than once; the first is used.']);
  });

  it.each(models)('$slug: takes back an option whose requirement fell away', (spec) => {
    for (const param of spec.params) {
      const option = param.kind === 'choice' ? param.options.find(({ requires }) => requires) : undefined;
      if (param.kind !== 'choice' || !option?.requires) continue;
      const query = new URLSearchParams({
        [param.key]: option.value,
        [option.requires.condition.key]: 'nothing',
      });
      const { params, problems } = paramsFromQuery(spec, query);
      expect(params).toEqual(defaultParams(spec));
      expect(problems).toContain(option.requires.reason);
    }
  });
});
