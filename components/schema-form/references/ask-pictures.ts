import { type ChoosablePicture, picturesAnswerSchema } from './pictures-answer';

/** The pictures the studio keeps, or with words those made from a prompt that has them. Throws where it does not answer so. */
export async function askPictures(words: string, signal: AbortSignal): Promise<readonly ChoosablePicture[]> {
  const response = await fetch(`/api/uploads?${new URLSearchParams({ q: words })}`, { signal });
  return picturesAnswerSchema.parse(await response.json()).pictures;
}
