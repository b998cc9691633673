import type { ModelSpec, ParamSpec } from '../models/spec';
import { type FieldType, findField, foldName, type SearchField } from './fields';
import { studioFields } from './studio-fields';

/**
 * Everything the pictures of these models can be searched by. A parameter is found by its role, or by its key where it
 * has none; its key always works too. The studio's own names win over a parameter's.
 */
export function fieldsOf(models: readonly ModelSpec[]): readonly SearchField[] {
  const fields = studioFields.map(
    ({ role: _, ...field }): SearchField =>
      field.name === 'model' && field.kind === 'text'
        ? { ...field, known: models.map(({ slug, name }) => ({ value: slug, label: name })) }
        : field,
  );
  for (const param of models.flatMap((model) => model.params)) {
    for (const found of paramFields(param)) {
      const at = fields.findIndex((field) => foldName(field.name) === foldName(found.name));
      const known = fields[at];
      if (known) fields[at] = merged(known, found);
      else fields.push(found);
    }
  }
  return fields.map((field) => ({ ...field, also: field.also.filter((name) => isOwn(fields, field, name)) }));
}

/** Whether nothing else is called by this name. */
function isOwn(fields: readonly SearchField[], field: SearchField, name: string): boolean {
  const found = findField(fields, name);
  return foldName(name) !== foldName(field.name) && found === field;
}

/** The fields of one parameter: none for prompts and pictures, which words and `has:reference` look for. */
function paramFields(param: ParamSpec): readonly SearchField[] {
  if (param.kind === 'prompt' || param.kind === 'images') return [];
  if (param.kind === 'size') {
    const side = { kind: 'number', whole: true, ...param.limits } as const;
    return [
      fieldOf('width', param.widthKey, 'width', side),
      fieldOf('height', param.heightKey, 'height', side),
    ];
  }
  const own = studioFields.find((field) => field.role !== undefined && field.role === param.role);
  return [fieldOf(own?.name ?? param.role ?? param.key, param.key, param.label.toLowerCase(), typeOf(param))];
}

function fieldOf(name: string, key: string, label: string, type: FieldType): SearchField {
  return { name, also: [key], label, keys: [key], example: `${name}:${exampleOf(type)}`, ...type };
}

function typeOf(param: Exclude<ParamSpec, { kind: 'prompt' | 'images' | 'size' }>): FieldType {
  switch (param.kind) {
    case 'text':
      return { kind: 'text' };
    case 'integer':
    case 'seed':
      return { kind: 'number', whole: true, ...param.limits };
    case 'decimal':
      return { kind: 'number', whole: false, ...param.limits };
    case 'toggle':
      return {
        kind: 'choice',
        options: [
          { value: 'true', label: 'on', also: ['on', 'yes'] },
          { value: 'false', label: 'off', also: ['off', 'no'] },
        ],
      };
    case 'choice':
      return param.display === 'ratios'
        ? {
            kind: 'ratio',
            known: param.options.flatMap((option) => (option.ratio ? [option.ratio.join(':')] : [])),
          }
        : { kind: 'choice', options: param.options.map(({ value, label }) => ({ value, label })) };
  }
}

function exampleOf(type: FieldType): string {
  if (type.kind === 'number') return String(Math.max(type.min ?? 0, Math.min(type.max ?? 30, 30)));
  if (type.kind === 'choice') return type.options[0]?.value ?? '…';
  return type.kind === 'ratio' ? '16:9' : 'text';
}

/** One field for two parameters of the same name: whatever either allows. The first one's label stays. */
function merged(known: SearchField, found: SearchField): SearchField {
  const { name, label, example } = known;
  const base = {
    name,
    label,
    example,
    also: [...new Set([...known.also, ...found.also])],
    keys: [...new Set([...known.keys, ...found.keys])],
  };
  if (known.kind === 'number' && found.kind === 'number') {
    const min =
      known.min === undefined || found.min === undefined ? undefined : Math.min(known.min, found.min);
    const max =
      known.max === undefined || found.max === undefined ? undefined : Math.max(known.max, found.max);
    return {
      ...base,
      kind: 'number',
      whole: known.whole && found.whole,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(known.unit ? { unit: known.unit } : {}),
    };
  }
  if (known.kind === 'choice' && found.kind === 'choice') {
    const more = found.options.filter((option) => !known.options.some(({ value }) => value === option.value));
    return { ...base, kind: 'choice', options: [...known.options, ...more] };
  }
  if (known.kind === 'ratio' && found.kind === 'ratio') {
    return { ...base, kind: 'ratio', known: [...new Set([...(known.known ?? []), ...(found.known ?? [])])] };
  }
  // Two models that mean different things by one name are still found by what was written.
  return known.kind === found.kind || known.keys.length === 0
    ? { ...known, ...base }
    : { ...base, kind: 'text' };
}
