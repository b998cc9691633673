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
    ['strength=1.5', 'Strength: “1.5” is not a whole number of at least 1; left at 4.'],
    ['strength=0', 'Strength: “0” is not a whole number of at least 1; left at 4.'],
    ['strength=', 'Strength: “” is not a whole number of at least 1; left at 4.'],
    ['strength=0x10', 'Strength: “0x10” is not a whole number of at least 1; left at 4.'],
    ['strength=1e999', 'Strength: “1e999” is not a whole number of at least 1; left at 4.'],
    ['noise=later', 'Seed: “later” is not a whole number from 1 to 1,000; left at random.'],
    ['format=bmp', 'Output format: “bmp” is not WebP or JPEG; left at WebP.'],
    ['pictures=ftp://example.com', 'Reference image 1 is neither a kept picture nor an http(s) address.'],
    ['cfg=3&from=me', 'Invented has no setting called cfg or from.'],
  ])('%s → %s', (query, problem) => {
    expect(read(query)).toEqual({ params: defaults, problems: [problem] });
  });

  it.each([
    ['guidance=7', { strength: 7 }],
    ['output_format=jpeg', { format: 'jpeg' }],
    ['outputFormat=jpeg', { format: 'jpeg' }],
    ['prompt=hat&seed=9', { text: 'hat', noise: 9 }],
  ])('%s is understood by what it means', (query, params) => {
    expect(read(query)).toEqual({ params: { ...defaults, ...params }, problems: [] });
  });

  it('prefers a setting’s own name to another one for it', () => {
    const { params, problems } = read('guidance=7&strength=5');
    expect(params.strength).toBe(5);
    expect(problems).toEqual(['Invented has no setting called guidance.']);
  });

  it('names every field of a bad link and what stands there now', () => {
    const klein = models.find(({ slug }) => slug === 'flux-2-klein-4b') ?? inventedModel;
    const query = new URLSearchParams('prompt=a&aspect_ratio=7:1&steps=abc&guidance=1e9&seed=-4');
    const { problems } = paramsFromQuery(klein, query);
    expect(problems).toHaveLength(4);
    expect(problems).toContain('Steps: “abc” is not a whole number from 1 to 100; left at 20.');
    expect(problems).toContain('Guidance: “1000000000” is not a number from 1 to 20; left at 5.');
    expect(problems).toContain('Seed: “-4” is not a whole number from 0 to 4,294,967,295; left at random.');
    expect(problems.join()).toMatch(/Aspect ratio: “7:1” is not .*; left at 1:1\./);
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
