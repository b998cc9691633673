import { describe, expect, it } from 'vitest';
import { catalogueEntries, findModel, models } from './catalog';
import { checkCatalogue, checkSpec } from './check-catalogue';
import { defaultParams } from './defaults';
import { paramsJsonSchema } from './json-schema';
import { paramsFromQuery, settingsToQuery } from './query';
import type { ModelSpec } from './spec';
import { paramKeys } from './spec';
import { draftSchema, paramsSchema } from './validator';
import { wireBody } from './wire';

const promptKey = (spec: ModelSpec) => spec.params.find((param) => param.kind === 'prompt')?.key ?? '';
const seedKey = (spec: ModelSpec) => spec.params.find((param) => param.kind === 'seed')?.key ?? '';

describe('the catalogue', () => {
  it('has models and no problems', () => {
    expect(models.length).toBeGreaterThanOrEqual(2);
    expect(checkCatalogue()).toEqual([]);
  });

  it('finds a model by its slug, and no other', () => {
    for (const model of models) expect(findModel(model.slug)).toBe(model);
    expect(findModel('no-such-model')).toBeUndefined();
  });
});

describe.each(catalogueEntries.map(({ file, model }) => [model.slug, model, file] as const))(
  '%s',
  (_, spec, file) => {
    const draft = { ...defaultParams(spec), [promptKey(spec)]: 'A heron at dawn' };
    const concrete = { ...draft, [seedKey(spec)]: 7 };

    it('is sound and plain data', () => {
      expect(checkSpec(spec, file)).toEqual([]);
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    });

    it('accepts its defaults once a prompt is written', () => {
      expect(draftSchema(spec).parse(draft)).toEqual(draft);
      expect(paramsSchema(spec).parse(concrete)).toEqual(concrete);
      expect(paramsSchema(spec).safeParse(draft).success).toBe(false);
      expect(draftSchema(spec).safeParse(defaultParams(spec)).error?.issues).toMatchObject([
        { path: [promptKey(spec)], message: 'Write a prompt.' },
      ]);
    });

    it('sends its defaults without its placeholders', () => {
      const body = wireBody(spec, concrete, (ref) => ref);
      expect(body[promptKey(spec)]).toBe('A heron at dawn');
      expect(body[seedKey(spec)]).toBe(7);
      const images = spec.params.flatMap((param) => (param.kind === 'images' ? [param.key] : []));
      const sent = spec.params.flatMap(paramKeys).filter((key) => !images.includes(key));
      expect(Object.keys(body)).toEqual(sent);
      expect(JSON.parse(JSON.stringify(body))).toEqual(body);
    });

    it('comes back exactly from a link', () => {
      const { params, problems } = paramsFromQuery(spec, settingsToQuery(spec, concrete));
      expect(problems).toEqual([]);
      expect(paramsSchema(spec).parse(params)).toEqual(concrete);
    });

    it('describes every key in its JSON Schema', () => {
      const schema = paramsJsonSchema(spec);
      expect(schema.required).toEqual(Object.keys(draft));
      expect(schema.additionalProperties).toBe(false);
    });
  },
);
