import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml, type XmlElement } from './read-xml.js';

const plain = ({ namespace, name, attributes, children, text }: XmlElement): object => ({
  ...(namespace && { namespace }),
  name,
  ...(attributes.size > 0 && { attributes: Object.fromEntries(attributes) }),
  ...(children.length > 0 && { children: children.map(plain) }),
  ...(text && { text }),
});

describe('an XML document', () => {
  it.each<readonly [string, object]>([
    ['<a/>', { name: 'a' }],
    ['\uFEFF<?xml version="1.0"?>\n<!-- <b> --><a b = "1" c=\'"\' />\n', { name: 'a', attributes: { b: '1', c: '"' } }],
    ['<a>x<b>y</b >z</a>', { name: 'a', children: [{ name: 'b', text: 'y' }], text: 'xz' }],
    ['<a b="&#65;&#x42;">&lt;&amp;&gt;&quot;&apos;</a>', { name: 'a', attributes: { b: 'AB' }, text: '<&>"\'' }],
    ['<a><![CDATA[<b>&]]></a>', { name: 'a', text: '<b>&' }],
    [
      '<a xmlns="one" xmlns:p="two" p:x="y"><p:b/><c xmlns=""/><d/></a>',
      {
        namespace: 'one',
        name: 'a',
        children: [{ namespace: 'two', name: 'b' }, { name: 'c' }, { namespace: 'one', name: 'd' }],
      },
    ],
    ['<__proto__ constructor="1"/>', { name: '__proto__', attributes: { constructor: '1' } }],
  ])('%s is read', (text, expected) => {
    const root = readXml(text);
    expect(root && plain(root)).toEqual(expected);
  });

  it.each([
    '',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>text',
    '<a b="1" b="2"/>',
    '<a b=1/>',
    '<a b="<"/>',
    '<p:a/>',
    '<a>&none;</a>',
    '<a>&#0;</a>',
    '<a>& b</a>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    '<a><!-- </a>',
    '<![CDATA[a]]><a/>',
    '<a>'.repeat(65) + '</a>'.repeat(65),
    `<a ${Array.from({ length: 65 }, (_, index) => `xmlns:p${index}="n"`).join(' ')}/>`,
  ])('%s is none', (text) => {
    expect(readXml(text)).toBeUndefined();
  });

  it('is read or refused, whatever is in it', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      ' ',
      '=',
      '"',
      "'",
      '&',
      ';',
      '<a>',
      '</a>',
      '<a/>',
      '<!--',
      '-->',
      'xmlns',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const root = readXml(pieces.join(''));
        return root === undefined || typeof root.name === 'string';
      }),
    );
  });

  it('of many characters takes time in proportion to them', () => {
    // A document of half a million characters is not read in time where any step looks at all of it again.
    expect(readXml(`<a${' '.repeat(500_000)}`)).toBeUndefined();
    expect(readXml(`<a>${'&amp;'.repeat(100_000)}</a>`)?.text).toHaveLength(100_000);
    expect(readXml(`<a>${'<b/>'.repeat(100_000)}</a>`)?.children).toHaveLength(100_000);
  });
});
