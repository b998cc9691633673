import type { IncomingHttpHeaders } from 'node:http';

/** What is known of a request before its body. */
export interface RequestHead {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** A header's values; several lines and several values in a line are the same thing. */
export function valuesOf(header: string | readonly string[] | undefined): readonly string[] {
  const lines = typeof header === 'string' ? [header] : (header ?? []);
  return lines.flatMap((line) => line.split(',')).map((value) => value.trim());
}
