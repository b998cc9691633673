import { randomUUID } from 'node:crypto';
import Libsql from 'libsql';
import { pictures, prompts } from './prompts.mjs';

const models = [
  {
    model: 'flux-2-flex',
    params: ({ seed }) => ({ steps: 20 + (seed % 31), guidance: 3.5, width: 1024, height: 768 }),
  },
  {
    model: 'flux-2-klein-4b',
    params: ({ seed }) => ({ steps: 4, cfg: 1 + (seed % 5), aspect_ratio: '16:9', image_format: 'png' }),
  },
];
const atOnce = 20_000;
/** A library of ten years, however large: what changes is how close the pictures are to each other. */
const years = 10 * 365 * 86_400_000;

/**
 * Fills an empty database with so many finished generations. `entry` and `position` are the store's own, so that what is
 * searched is what the studio would have written; only the transactions are larger.
 */
export function seed(path, count, { indexEntry, firstPosition }, until) {
  const db = new Libsql(path);
  // Not measured, and nobody minds losing it.
  db.exec(
    'pragma journal_mode = wal; pragma synchronous = off; pragma cache_size = -262144; pragma foreign_keys = off;',
  );
  const insert = statements(db);
  const text = prompts();
  const picture = pictures();
  const step = years / count;
  db.exec(
    "insert or ignore into tags (id, owner, name, folded) values (1, 'local', 'client', 'client'), (2, 'local', 'rare', 'rare')",
  );
  for (let done = 0; done < count; ) {
    db.exec('begin');
    for (const end = Math.min(count, done + atOnce); done < end; done += 1) {
      const createdAt = Math.floor(until - years + done * step);
      const kind = models[done % 3 === 0 ? 0 : 1];
      const number = 1 + ((done * 7919) % 2_000_000_000);
      const params = { prompt: text(), seed: number, ...kind.params({ seed: number }) };
      addOne(insert, { id: idAt(createdAt), createdAt, model: kind.model, params, done }, picture(done), {
        indexEntry,
        firstPosition,
      });
    }
    db.exec('commit');
  }
  db.exec(`update change_counter set value = ${count}`);
  db.exec('pragma wal_checkpoint(truncate)');
  db.close();
}

function addOne(insert, row, image, { indexEntry, firstPosition }) {
  const { id, createdAt, model, params, done } = row;
  const { text, facts, references } = indexEntry({ model, params });
  // Every millisecond holds one at most: ten years are 315 thousand million of them.
  const position = firstPosition(createdAt);
  const sent = JSON.stringify(params);
  insert.image.run([image.hash, image.width, image.height, createdAt]);
  insert.generation.run([id, id, model, sent, done + 1, createdAt, createdAt + 60, createdAt + 9000, sent]);
  insert.output.run([id, image.hash, image.width, image.height]);
  const marks = [done % 20 === 0 ? 1 : 0, done % 50 === 1 ? 1 : 0, done % 8 === 0 ? 1 + (done % 5) : 0];
  insert.entry.run([position, id, createdAt, model, image.width, image.height, references, ...marks]);
  insert.text.run([position, text]);
  for (const { key, value } of facts) insert.fact.run([key, value, position]);
  if (done % 100 === 0) insert.tag.run([1, position]);
  if (done % 5000 === 0) insert.tag.run([2, position]);
}

const placeholder = '3OcRJYB4d3h/iIeHeEh3eIhw+j2w';
function statements(db) {
  return {
    image: db.prepare(
      `insert or ignore into images (hash, format, width, height, bytes, placeholder, added_at)
      values (?, 'png', ?, ?, 900000, '${placeholder}', ?)`,
    ),
    generation: db.prepare(
      `insert into generations (id, owner, run_id, run_index, provider, model, params, state, change, created_at, submitted_at,
        finished_at, attempts, expected_seconds, expected_width, expected_height, estimate_usd, sent_body, cost_usd, cost_source, inference_seconds)
      values (?, 'local', ?, 0, 'segmind', ?, ?, 'succeeded', ?, ?, ?, ?, 1, 9, 1024, 768, 0.03, ?, 0.03, 'header', 7.5)`,
    ),
    output: db.prepare(
      `insert into outputs (generation_id, position, image_hash, format, width, height, bytes, placeholder)
      values (?, 0, ?, 'png', ?, ?, 900000, '${placeholder}')`,
    ),
    entry: db.prepare(
      `insert into gallery (position, generation_id, owner, created_at, model, provider, state, format, width, height, cost_usd,
        reference_count, favourite, rejected, rating) values (?, ?, 'local', ?, ?, 'segmind', 'succeeded', 'png', ?, ?, 0.03, ?, ?, ?, ?)`,
    ),
    text: db.prepare('insert into gallery_text (rowid, prompt) values (?, ?)'),
    fact: db.prepare('insert into facts (key, value, position) values (?, ?, ?)'),
    tag: db.prepare('insert into tagged (tag_id, position) values (?, ?)'),
  };
}

/** As a UUIDv7: the time first, so that neighbours in time are neighbours in the index of ids. */
function idAt(createdAt) {
  const time = createdAt.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/** Ends what was inserted to measure it, so that no studio that opens the library sets to work on it. */
export function settle(path) {
  const db = new Libsql(path);
  db.exec("update generations set state = 'cancelled', finished_at = created_at where state <> 'succeeded'");
  db.exec("update gallery set state = 'cancelled' where state <> 'succeeded'");
  db.close();
}
