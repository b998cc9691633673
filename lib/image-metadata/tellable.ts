import type { Params, ParamValue } from '@/lib/models/settings';
import type { FoundSettings, LeftOver } from './found-settings';

const most = { leftOver: 40, name: 60, value: 200 };

/** What can be told to a browser and read by somebody: a file may say a thousand things, and half a character in each. */
export function tellable({ settings, leftOver, ...found }: FoundSettings): FoundSettings {
  const params: Params = Object.fromEntries(
    Object.entries(settings.params).map(([name, value]) => [name, wellFormed(value)]),
  );
  const mended = Object.keys(params)
    .filter((name) => JSON.stringify(params[name]) !== JSON.stringify(settings.params[name]))
    .map((name): LeftOver => ({ name, value: 'half a character', used: '\ufffd' }));
  return {
    ...found,
    settings: { ...settings, params },
    exact: found.exact && mended.length === 0,
    leftOver: [...mended, ...leftOver].slice(0, most.leftOver).map((one) => ({
      ...one,
      name: shorten(one.name, most.name),
      value: shorten(one.value, most.value),
    })),
  };
}

/** JSON can hold half of a surrogate pair, which no UTF-8 can carry; U+FFFD stands for it. */
function wellFormed(value: ParamValue): ParamValue {
  if (typeof value === 'string') return value.toWellFormed();
  return typeof value === 'object' && value ? value.map((one) => one.toWellFormed()) : value;
}

/** The cut may go through a character; what is left of it goes too. */
function shorten(text: string, length: number): string {
  const whole = text.toWellFormed();
  return whole.length > length ? `${whole.slice(0, length).replace(/\p{Surrogate}$/u, '')}…` : whole;
}
