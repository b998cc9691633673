import { catalogueEntries } from './catalog';
import { fieldSchemas } from './field-schema';
import type { ModelSpec, ParamSpec } from './spec';
import { paramKeys } from './spec';
import { modelSpecSchema } from './spec-schema';

/** Everything that is wrong in the catalogue, one sentence each; the studio does not start with any. */
export function checkCatalogue(): readonly string[] {
  return catalogueEntries.flatMap(({ file, model }) => checkSpec(model, file));
}

/** What is wrong with one model's file: its shape, and what only shows when parts of it are held side by side. */
export function checkSpec(candidate: unknown, file: string): readonly string[] {
  const parsed = modelSpecSchema.safeParse(candidate);
  if (!parsed.success) {
    return parsed.error.issues.map(
      (issue) => `${file}: ${issue.path.join('.') || 'model'}: ${issue.message}`,
    );
  }
  return contradictions(parsed.data, file.replace(/^.*\/|\.ts$/g, '')).map(
    (problem) => `${file}: ${problem}`,
  );
}

function contradictions(spec: ModelSpec, fileName: string): string[] {
  const keys = spec.params.flatMap(paramKeys);
  const problems = spec.params.flatMap((param) => [
    ...paramProblems(param),
    ...conditionProblems(param, spec),
  ]);
  if (spec.slug !== fileName) problems.push(`slug ${spec.slug} is not the file's name`);
  for (const key of new Set(keys.filter((one, index) => keys.indexOf(one) !== index))) {
    problems.push(`${key} is there twice`);
  }
  const roles = spec.params.flatMap((param) => (param.kind === 'size' || !param.role ? [] : [param.role]));
  for (const role of new Set(roles.filter((one, index) => roles.indexOf(one) !== index))) {
    problems.push(`two parameters have the role ${role}`);
  }
  if (!spec.params.some((param) => param.kind === 'prompt')) problems.push('there is no prompt');
  return [...problems, ...frameProblems(spec)];
}

function frameProblems({ outputSize, params }: ModelSpec): string[] {
  if (outputSize.from === 'size') {
    return params.some((param) => param.kind === 'size') ? [] : ['outputSize needs a parameter of kind size'];
  }
  const { key } = outputSize;
  const frame = params.find((param) => param.kind === 'choice' && param.key === key);
  if (frame?.kind !== 'choice') return [`outputSize names ${key}, which is no choice`];
  const standard = frame.options.find((option) => option.value === frame.default);
  return standard?.ratio ? [] : [`the default of ${key} needs a ratio`];
}

function paramProblems(param: ParamSpec): string[] {
  switch (param.kind) {
    case 'integer':
    case 'decimal': {
      const { default: standard, limits, slider, key } = param;
      return [
        ...outside(`${key}: the default`, standard, limits),
        ...outside(`${key}: the slider's start`, slider.min, limits),
        ...outside(`${key}: the slider's end`, slider.max, limits),
        ...outside(`${key}: the default`, standard, slider),
        ...(slider.min < slider.max ? [] : [`${key}: the slider has no length`]),
      ];
    }
    case 'seed':
      return param.limits.min < param.limits.max ? [] : [`${param.key}: the limits are the wrong way round`];
    case 'size':
      return [{ label: 'the default', ...param.default }, ...param.presets].flatMap(
        ({ label, width, height }) => [
          ...outside(`${label}: width`, width, param.limits),
          ...outside(`${label}: height`, height, param.limits),
        ],
      );
    case 'choice': {
      const values = param.options.map((option) => option.value);
      const problems = values.includes(param.default) ? [] : [`${param.key}: the default is no option`];
      if (new Set(values).size < values.length) problems.push(`${param.key}: an option is there twice`);
      if (param.options.some(({ value, requires }) => value === param.default && requires)) {
        problems.push(`${param.key}: the default must not require anything`);
      }
      return problems;
    }
    case 'text':
      return param.default.length <= param.maxLength ? [] : [`${param.key}: the default is too long`];
    default:
      return [];
  }
}

function outside(what: string, value: number, { min, max }: { min?: number; max?: number }): string[] {
  return (min !== undefined && value < min) || (max !== undefined && value > max)
    ? [`${what} ${value} is outside ${min ?? '…'} to ${max ?? '…'}`]
    : [];
}

/** Conditions name a key of the model, and values its parameter can have. */
function conditionProblems(param: ParamSpec, spec: ModelSpec): string[] {
  const options = param.kind === 'choice' ? param.options.flatMap(({ requires }) => requires ?? []) : [];
  const rules = param.activeWhen ? [param.activeWhen, ...options] : options;
  return rules.flatMap(({ condition }) => {
    const subject = spec.params.find((one) => paramKeys(one).includes(condition.key));
    if (!subject) return [`${param.label}: there is no parameter ${condition.key}`];
    if ('notEmpty' in condition) {
      return subject.kind === 'images' ? [] : [`${param.label}: ${condition.key} is no list`];
    }
    const schema = fieldSchemas(subject, 'draft')[condition.key];
    const impossible = condition.oneOf.filter((value) => !schema?.safeParse(value).success);
    return impossible.map((value) => `${param.label}: ${condition.key} is never ${value}`);
  });
}
