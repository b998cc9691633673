import 'server-only';
import * as z from 'zod';
import { err, ok, type Result } from './result';

/** Ports that neither browsers nor `fetch` connect to: https://fetch.spec.whatwg.org/#port-blocking */
const blockedPorts = new Set(
  `0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135
  137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719
  1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080`.split(/\s+/),
);
const trimmedUrl = z
  .url({
    protocol: /^https?$/,
    error: 'must be an address that begins with http:// or https://, such as https://api.example.com',
  })
  .refine(
    (url) => !(URL.canParse(url) && blockedPorts.has(new URL(url).port)),
    'has a port that no HTTP client may connect to',
  )
  .transform((url) => url.replace(/\/+$/, ''));
const wholeNumber = (from: number, to: number, standard: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${from} to ${to}`)
    .transform(Number)
    .pipe(
      z
        .number(`must be at most ${to}`)
        .min(from, `must be at least ${from}`)
        .max(to, `must be at most ${to}`),
    )
    .default(standard);

const oneOf = <const Names extends readonly string[]>(names: Names) =>
  z.enum(names, `must be ${new Intl.ListFormat('en', { type: 'disjunction' }).format(names)}`);

/** A name, or a name after a dot, which stands for it and everything below it. */
const hostName = /^\.?[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/;
const hostNames = z
  .string()
  .transform((text) =>
    text
      .toLowerCase()
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  )
  .pipe(
    z.array(
      z
        .string()
        .regex(hostName, 'must be host names with commas between them, without http:// and without ports'),
    ),
  )
  .default([]);

/** Every setting of the studio. `.env.example` documents each and is tested against this list. */
export const envSchema = z.object({
  SEGMIND_API_KEY: z.string().regex(/^\S+$/, 'must not contain spaces').optional(),
  SEGMIND_API_URL: trimmedUrl.default('https://api.segmind.com'),
  SEGMIND_UPLOAD_URL: trimmedUrl.default('https://workflows-api.segmind.com'),
  SEGMIND_MODELS_URL: trimmedUrl.default('https://api.spotprod.segmind.com'),
  SEGMIND_TRANSPORT: oneOf(['auto', 'v2', 'v1']).default('auto'),
  /** Submits per minute. */
  SEGMIND_RPM: wholeNumber(1, 100_000, 60),
  /** Generations under way at once. */
  SEGMIND_PARALLEL: wholeNumber(1, 256, 8),
  /** Seconds from submit until a generation is given up; Segmind forgets a request after an hour. */
  SEGMIND_DEADLINE: wholeNumber(10, 3600, 3300),
  DATA_DIR: z.string().min(1).default('./data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 3000).refine(
    (port) => port === 0 || !blockedPorts.has(String(port)),
    'is a port that browsers do not connect to; choose another, such as 3000',
  ),
  /** Names the studio is reached by, besides this machine's own and addresses. */
  ALLOWED_HOSTS: hostNames,
  /** Whether every request comes through a proxy, whose X-Forwarded headers say from where. */
  TRUST_PROXY: oneOf(['true', 'false']).default('false'),
  /** What the person says who makes the first account from elsewhere. */
  SETUP_CODE: z.string().min(8, 'must have at least 8 characters').optional(),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** Allows reference images to be fetched from this machine and its private network. */
  ALLOW_PRIVATE_URLS: oneOf(['true', 'false']).default('false'),
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
  return err([...new Set(parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`))]);
}

/** The process's own environment, which Next has already completed from `.env.local`. */
export function readEnv(): Result<Env, readonly string[]> {
  // biome-ignore lint/style/noProcessEnv: the one place that may
  const given = process.env;
  // Next overwrites PORT with the port it listens on; `npm start` passes on what was asked for.
  return parseEnv({ ...given, PORT: given.PROOFSHEET_PORT ?? given.PORT });
}

/** Where the data goes, also when other settings are wrong, so that all problems can be told at once. */
export function readDataDir(): string {
  // biome-ignore lint/style/noProcessEnv: the one place that may
  return envSchema.shape.DATA_DIR.parse(process.env.DATA_DIR?.trim() || undefined);
}

/** Whether this is Next's development server. */
export function isDevelopment(): boolean {
  // biome-ignore lint/style/noProcessEnv: the one place that may
  return process.env.NODE_ENV === 'development';
}
