import { cpus, totalmem, type } from 'node:os';

/** When and on what the figures below were measured. */
export function printMachine() {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  console.log(
    `\n${date} · ${cpus().length} × ${cpu?.model ?? 'unknown processor'} · ${memory} GB · ${type()} · Node ${process.versions.node}`,
  );
}

/** Prints a Markdown table, ready for docs/benchmarks.md. */
export function printTable(title, header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log(
    `\n${title}\n\n${line(header)}\n${line(header.map(() => '---'))}\n${rows.map(line).join('\n')}\n`,
  );
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value that so large a part (0–1) of them does not exceed. */
export function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

export const ms = (value) => `${Math.round(value)} ms`;
export const ratio = (value) => `${value.toFixed(3)}×`;
export const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
