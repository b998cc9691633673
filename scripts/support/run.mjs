import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command in the project's folder and resolves with its exit code (128 when a signal ended it, 127 when it
 * could not be started). `seconds` bounds it. Output goes to stderr unless `stdio` says otherwise. Whoever is asked to
 * end meanwhile ends the command first: a build that went on alone would get in the way of the next.
 */
export function run(
  command,
  args,
  { env = {}, cwd = root, seconds, stdio = ['ignore', 2, 2], shell = false } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio, shell });
    const timer = seconds && setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    let asked;
    const pass = (signal) => {
      asked = signal;
      child.kill(signal);
    };
    for (const signal of endings) process.on(signal, pass);
    const end = (code) => {
      clearTimeout(timer);
      for (const signal of endings) process.off(signal, pass);
      // With our handler gone, the signal does to this process what it always does.
      if (asked) process.kill(process.pid, asked);
      else resolve(code);
    };
    child.on('error', () => end(127));
    child.on('close', (code) => end(code ?? 128));
  });
}

/** Runs a JavaScript file with this Node: no shell and no `.cmd` shims, so it is the same on every system. */
export function runNode(file, args, options) {
  return run(process.execPath, [file, ...args], options);
}

/** The file behind a package's command, `bin('next')`, or `bin('@playwright/test', 'playwright')`. */
export function bin(packageName, command = packageName) {
  const require = createRequire(join(root, 'package.json'));
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const declared = require(manifest).bin;
  return join(dirname(manifest), typeof declared === 'string' ? declared : declared[command]);
}
