/** Without it Excel takes UTF-8 for the code page of its country. */
const byteOrderMark = '\ufeff';

/** A table as RFC 4180 has it, for a file. */
export const csv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `${byteOrderMark}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** What spreadsheets take for the beginning of a formula, full-width signs and after blanks as well (OWASP, "CSV Injection"). */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const number = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * A prompt may come from anybody: a text that could be taken for a formula gets an apostrophe, which makes it text again. What
 * another separator would divide stands in quotes too.
 */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = String(value);
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
