/** An end that is not a bug: its message is for a person and needs no stack. */
export class Stop extends Error {
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/** Progress goes to stderr, so that stdout carries only what was asked for. */
export function note(text) {
  process.stderr.write(`${text}\n`);
}

/** Runs a script's body; a `Stop` ends it with its sentence and exit code, anything else is a bug with its stack. */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.message) process.stderr.write(`${error.message}\n`);
    process.exitCode = error.code;
  }
}
