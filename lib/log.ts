import 'server-only';
import pino, { type Logger } from 'pino';

/**
 * One JSON line per event on standard output. Whatever text ends up in a line, none of `secrets` is ever written:
 * masking the finished line also covers keys inside messages and causes of errors.
 */
export function createLog(
  level: string,
  secrets: readonly string[],
  write: (line: string) => void = (line) => process.stdout.write(line),
): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return pino(options, {
    write: (line: string) => write(secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line)),
  });
}
