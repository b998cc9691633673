import * as z from 'zod';

// Every field is optional and forgiving on its own: one odd value must not cost a picture that was paid for.

const text = z.string().trim().min(1);
const optionalText = text.optional().catch(undefined);

/** A finite number, also from a string; anything else is null. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'string' && value.trim() === '') return null;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

const forgivingNumber = z.unknown().optional().transform(numberOf);

const metricsSchema = z
  .object({
    inference_time: forgivingNumber,
    cost: forgivingNumber,
    remaining_credits: forgivingNumber,
  })
  .catch({ inference_time: null, cost: null, remaining_credits: null });

/** One picture or several, each a URL, a data URL or base64, bare or as `{url}`. */
const picture = z.union([text, z.object({ url: text }).transform(({ url }) => url)]).catch('');
const pictures = z
  .union([z.array(picture), picture.transform((one) => [one])])
  .optional()
  .catch(undefined)
  .transform((list) => (list ?? []).filter((one) => one !== ''));

const identifier = z
  .union([text, z.number().transform(String)])
  .optional()
  .catch(undefined);

/** Everything a submit, status or result may carry; the same reader serves v1, v2 and mixtures of both. */
export const generationAnswerSchema = z.object({
  request_id: identifier,
  status: optionalText.transform((status) => status?.toUpperCase()),
  poll_url: optionalText,
  status_url: optionalText,
  response_url: optionalText,
  image: pictures,
  output: pictures,
  images: pictures,
  seed: forgivingNumber,
  inference_time: forgivingNumber,
  metrics: metricsSchema,
});
export type GenerationAnswer = z.infer<typeof generationAnswerSchema>;

const forgivingAmount = z.number().or(text.transform(Number)).pipe(z.number());

/** `GET /v1/get-user-credits`; an account may lack either of the two. */
export const creditsSchema = z
  .object({ credits: forgivingAmount.optional(), 'free-credits': forgivingAmount.optional() })
  .refine((purse) => purse.credits !== undefined || purse['free-credits'] !== undefined);

/** `POST /upload-asset`, today's answer and the older one. */
export const uploadSchema = z
  .union([
    z.object({ file_urls: z.array(z.url({ protocol: /^https?$/ })).min(1) }).transform((a) => a.file_urls),
    z.object({ urls: z.array(z.url({ protocol: /^https?$/ })).min(1) }).transform((a) => a.urls),
  ])
  .transform((urls) => urls[0] ?? '');

const listedModel = z
  .object({ slug: text, title: optionalText, is_depreciated: z.boolean().optional().catch(undefined) })
  .transform((model) => ({
    slug: model.slug,
    title: model.title ?? model.slug,
    deprecated: model.is_depreciated ?? false,
  }))
  .nullable()
  .catch(null);

/** The model list; entries that cannot be read are left out. `is_depreciated` is Segmind's spelling. */
export const modelListSchema = z
  .object({ 'Inference Segmind Model Information List With Details': z.array(listedModel) })
  .transform((answer) =>
    answer['Inference Segmind Model Information List With Details'].filter((model) => model !== null),
  );
