import { type ParamSpec, paramKeys } from '../models/spec';

/** A wire key of one model, and what it is called across models. */
export interface CommonKey {
  readonly wireKey: string;
  readonly key: string;
  readonly label: string;
}

/** What a parameter's wire keys are called across models: by their role, or where they have none by themselves. */
export function commonKeys(param: ParamSpec): readonly CommonKey[] {
  if (param.kind === 'size') {
    return [
      { wireKey: param.widthKey, key: 'role:width', label: 'Width' },
      { wireKey: param.heightKey, key: 'role:height', label: 'Height' },
    ];
  }
  const key = param.role === undefined ? `key:${param.key}` : `role:${param.role}`;
  return paramKeys(param).map((wireKey) => ({ wireKey, key, label: param.label }));
}
