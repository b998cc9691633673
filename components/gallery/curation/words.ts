export const numberText = (count: number): string => count.toLocaleString('en');

/** "1 picture", "1,204,332 pictures". */
export const pictures = (count: number): string =>
  `${numberText(count)} ${count === 1 ? 'picture' : 'pictures'}`;
