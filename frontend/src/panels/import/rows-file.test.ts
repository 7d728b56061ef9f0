import { describe, expect, it } from 'vitest';
import { draftRows } from './draft-rows.ts';
import { matchColumns } from './match-columns.ts';
import { readRows } from './rows-file.ts';

function bytes(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}

describe('a file of rows', () => {
  it('is read with the lines its rows begin on', () => {
    const file = readRows(bytes('\uFEFFid,note\r\n1,"a\nb"\r\n\r\n2,"say ""so"""\r\n'));
    expect(file.header).toEqual(['id', 'note']);
    expect(file.rows).toEqual([
      { line: 2, cells: ['1', 'a\nb'] },
      { line: 5, cells: ['2', 'say "so"'] },
    ]);
  });

  it('may have other separators', () => {
    expect(readRows(bytes('id;value\n1;2,5\n')).rows[0]?.cells).toEqual(['1', '2,5']);
    expect(readRows(bytes('id\tvalue\n1\t2\n')).header).toEqual(['id', 'value']);
  });

  it.each([
    ['', 'The file has no rows below its first line.'],
    ['id,note\n', 'The file has no rows below its first line.'],
    ['id,note\n1,2\n\n1,2,3\n', 'Line 4 has 3 columns, the first line has 2.'],
    ['id,note\n1,"2\n', 'A quotation mark in line 2 does not end where it should.'],
  ])('that cannot be read says where: %j', (text, message) => {
    expect(() => readRows(bytes(text))).toThrow(message);
  });

  it('is taken in UTF-8 only', () => {
    expect(() => readRows(new Uint8Array([105, 100, 10, 0xff, 10]).buffer)).toThrow(
      'The file is not in UTF-8. Save it as CSV in UTF-8.',
    );
  });
});

describe('columns', () => {
  const fields = [
    { name: 'closedOn', label: 'Closed on', required: false, hint: '', alsoCalled: ['close date'] },
    { name: 'value', label: 'Value', required: true, hint: '', alsoCalled: ['close value'] },
    { name: 'price', label: 'Price', required: false, hint: '', alsoCalled: ['value'] },
  ];

  it('are matched by name, label or what others call them, and once', () => {
    expect(matchColumns(fields, ['close_date', 'Other', 'VALUE'])).toEqual({
      closedOn: 0,
      value: 2,
    });
    expect(matchColumns(fields, ['value', 'Closed-On', 'value'])).toEqual({
      closedOn: 1,
      value: 0,
      price: 2,
    });
  });
});

describe('what is sent', () => {
  it('holds the chosen columns under names of fields, and knows its rows by line', () => {
    const file = readRows(bytes('A,B,C\n"x\ny",1,GTXPro\nz,2,"a,b"\n'));
    const draft = draftRows(file, { product: 2, id: 0 }, [
      { field: 'product', from: 'GTXPro', to: 'GTX Pro' },
    ]);
    expect(draft.csv).toBe('product,id\nGTX Pro,"x\ny"\n"a,b",z');
    expect([draft.rowAt(2), draft.rowAt(4)]).toEqual([0, 1]);
  });
});
