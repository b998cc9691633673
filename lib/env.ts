import 'server-only';
import * as z from 'zod';
import { err, ok, type Result } from './result';

const trimmedUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const wholeNumber = (from: number, to: number, standard: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${from} to ${to}`)
    .transform(Number)
    .pipe(z.number().min(from, `must be at least ${from}`).max(to, `must be at most ${to}`))
    .default(standard);

/** Every setting of the studio. `.env.example` documents each and is tested against this list. */
export const envSchema = z.object({
  SEGMIND_API_KEY: z.string().regex(/^\S+$/, 'must not contain spaces').optional(),
  SEGMIND_API_URL: trimmedUrl.default('https://api.segmind.com'),
  SEGMIND_UPLOAD_URL: trimmedUrl.default('https://workflows-api.segmind.com'),
  SEGMIND_MODELS_URL: trimmedUrl.default('https://api.spotprod.segmind.com'),
  SEGMIND_TRANSPORT: z.enum(['auto', 'v2', 'v1']).default('auto'),
  /** Submits per minute. */
  SEGMIND_RPM: wholeNumber(1, 100_000, 60),
  /** Generations under way at once. */
  SEGMIND_PARALLEL: wholeNumber(1, 256, 8),
  /** Seconds from submit until a generation is given up; Segmind forgets a request after an hour. */
  SEGMIND_DEADLINE: wholeNumber(10, 3600, 3300),
  DATA_DIR: z.string().min(1).default('./data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 3000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** Allows reference images to be fetched from this machine and its private network. */
  ALLOW_PRIVATE_URLS: z.enum(['true', 'false']).default('false'),
});
export type Env = z.infer<typeof envSchema>;

/** Parses an environment. An empty value counts as not set. All problems at once, one sentence each. */
export function parseEnv(
  source: Readonly<Record<string, string | undefined>>,
): Result<Env, readonly string[]> {
  const set = Object.fromEntries(
    Object.entries(source).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const parsed = envSchema.safeParse(set);
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

/** The process's own environment, which Next has already completed from `.env.local`. */
export function readEnv(): Result<Env, readonly string[]> {
  // biome-ignore lint/style/noProcessEnv: the one place that may
  const given = process.env;
  // Next overwrites PORT with the port it listens on; `npm start` passes on what was asked for.
  return parseEnv({ ...given, PORT: given.PROOFSHEET_PORT ?? given.PORT });
}
