import type { Condition, ParamSpec } from '@/lib/models/spec';

/** A parameter under keys of its own, so that the forms of several models can be one. Nothing else about it changes. */
export function prefixed(param: ParamSpec, prefix: string): ParamSpec {
  const ruled = <T extends { readonly condition: Condition }>(rule: T): T => ({
    ...rule,
    condition: { ...rule.condition, key: prefix + rule.condition.key },
  });
  const { activeWhen } = param;
  const active = activeWhen && { activeWhen: ruled(activeWhen) };
  switch (param.kind) {
    case 'size':
      return {
        ...param,
        ...active,
        widthKey: prefix + param.widthKey,
        heightKey: prefix + param.heightKey,
      };
    case 'choice': {
      const [first, ...others] = param.options;
      const option = (one: typeof first) => (one.requires ? { ...one, requires: ruled(one.requires) } : one);
      return {
        ...param,
        ...active,
        key: prefix + param.key,
        options: [option(first), ...others.map(option)],
      };
    }
    default:
      return { ...param, ...active, key: prefix + param.key };
  }
}
