/** The box a preset's name is written in. 16 px on a phone, which would zoom into it otherwise. */
export const nameBox =
  'h-10 min-w-0 flex-1 rounded-md border border-line bg-surface px-3 text-[16px] hover:border-line-strong sm:h-8 sm:text-sm';
