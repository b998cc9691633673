/** The box a name is written in, a preset's or a search's. 16 px on a phone, which would zoom into it otherwise. */
export const nameBox =
  'h-10 min-w-0 flex-1 rounded-md border border-line bg-surface px-3 text-[16px] hover:border-line-strong sm:h-8 sm:text-sm';
