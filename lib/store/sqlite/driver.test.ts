import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connection, connect } from './driver';

let connection: Connection;
beforeEach(() => {
  connection = connect(':memory:');
  connection.exec('create table t (id integer primary key, name text not null) strict');
});
afterEach(() => connection.close());

describe('driver', () => {
  it.each([[true], [Number.NaN], [undefined], [{}], [new Date(0)]])(
    'refuses %o before the driver sees it',
    (value) => {
      expect(() => connection.prepare('select ?').all([value])).toThrow(TypeError);
      expect(() => connection.prepare('insert into t values (1, ?)').run([value])).toThrow(TypeError);
    },
  );

  it('uses a statement again after it has failed', () => {
    const insert = () => connection.prepare('insert into t values (?, ?) returning name');
    expect(insert().all([1, 'a'])).toEqual([{ name: 'a' }]);
    expect(() => insert().all([1, 'b'])).toThrow('UNIQUE');
    expect(insert().all([2, 'c'])).toEqual([{ name: 'c' }]);
    expect(insert()).toBe(insert());
  });

  it('uses a statement again after the tables have changed', () => {
    const read = () => connection.prepare('select * from t').all([]);
    connection.prepare('insert into t values (?, ?)').run([1, 'a']);
    expect(read()).toEqual([{ id: 1, name: 'a' }]);
    connection.exec('alter table t add column more integer');
    expect(read()).toEqual([{ id: 1, name: 'a', more: null }]);
  });

  it('forgets the oldest of very many statements', () => {
    const first = connection.prepare('select 0');
    for (let n = 1; n <= 300; n += 1) expect(connection.prepare(`select ${n} as n`).all([])).toEqual([{ n }]);
    expect(connection.prepare('select 0')).not.toBe(first);
    expect(connection.prepare('select 300 as n')).toBe(connection.prepare('select 300 as n'));
  });
});
