import fc from 'fast-check';
import { imageRef } from '../image-ref';
import type { Params, ParamValue } from '../settings';
import type { ModelSpec, ParamSpec } from '../spec';
import { draftSchema } from '../validator';

/** Text that breaks what quotes, splits, trims, normalises or turns it around. */
export const hostileTexts = [
  `it's "quoted" \`and\` $HOME $(id) \${id} \\ \\n %s %00 &a=b#c?d+e`,
  'two\nlines\r\nand\ttabs\u0000nul\u001b[31m\u007f\u0085',
  'JSON\nJSON\n"""\n\'\'\'\n*/ // # <!-- </script>',
  'مرحبا \u202eabc\u202c שלום \u2066x\u2069',
  '👩‍👩‍👧 e\u0301 é \u2028\u2029\ufeff\u00a0 🇩🇪',
  '  leading and trailing  ',
  '-1',
  'null',
  'random',
  'true',
  '__proto__',
];

const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 40 }), fc.string())
    .map((value) => [...value].slice(0, Math.floor(maxLength / 2)).join(''));

const reference = fc.oneof(
  fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((bytes) => imageRef(Buffer.from(bytes).toString('hex'))),
  fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true, withFragments: true }),
);

function valuesOf(param: ParamSpec): Record<string, fc.Arbitrary<ParamValue>> {
  switch (param.kind) {
    case 'prompt':
    case 'text':
      return { [param.key]: text(param.maxLength) };
    case 'integer':
      return { [param.key]: fc.integer({ min: -(2 ** 31), max: 2 ** 31, ...param.limits }) };
    case 'decimal':
      // Adding zero makes −0 into 0, which no notation of ours tells apart.
      return {
        [param.key]: fc
          .double({ noNaN: true, noDefaultInfinity: true, ...param.limits })
          .map((value) => value + 0),
      };
    case 'choice':
      return { [param.key]: fc.constantFrom(...param.options.map((option) => option.value)) };
    case 'toggle':
      return { [param.key]: fc.boolean() };
    case 'seed':
      return { [param.key]: fc.option(fc.integer(param.limits)) };
    case 'size':
      return { [param.widthKey]: fc.integer(param.limits), [param.heightKey]: fc.integer(param.limits) };
    case 'images':
      return { [param.key]: fc.array(reference, { maxLength: param.max }) };
  }
}

/** Every draft the model's validator accepts. */
export function arbitraryParams(spec: ModelSpec): fc.Arbitrary<Params> {
  const fields: Record<string, fc.Arbitrary<ParamValue>> = Object.assign({}, ...spec.params.map(valuesOf));
  return fc.record(fields).filter((params) => draftSchema(spec).safeParse(params).success);
}
