import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, noChange, oneChange, seeds, tries } from '../laws.ts';
import { partsOf } from '../parts.ts';
import { body, contents, editedBy, fileBody, replacing, shown, valueIn } from '../testing.ts';

const LETTER = `<!DOCTYPE html>
<html><head><title>Brief &amp; zo</title><style>p { color: red }</style></head>
<body class="x"><!-- door: J. Bakker -->
  <p title="over Jan">Beste   collega,<br>
  <b>Jan</b> de <i>Vries</i> (44) &lt;b&gt; caf&eacute; AT&T &euro;5</p>
  <table><tr><td>BSN</td><td>123456782</td></tr></table>
  <pre>  a
   b</pre><img src=foto.png alt='Jan zelf'><script>var naam = "Jan";</script>
</body></html>`;

const textOf = (source: string): string => partsOf(body(source, 'text/html'))[0]!.text!;

describe('HTML', () => {
  const what = body(LETTER, 'text/html');

  test('text block by block; attributes and what is hidden apart', () => {
    expect(shown(what)).toEqual([
      ['tekst', 'Brief & zo\nBeste collega,\nJan de Vries (44) <b> café AT&T €5\nBSN\n123456782\n  a\n   b'],
      ['tekst (attributen)', 'over Jan\nfoto.png\nJan zelf'],
      ['tekst (verborgen)', null],
    ]);
  });

  test('a replacement changes its own characters and no markup', async () => {
    const after = await editedBy(what, {
      tekst: {
        replacements: [
          ...replacing(textOf(LETTER), 'Jan de Vries', '<naam & 1>').replacements,
          ...replacing(textOf(LETTER), '123456782', '[bsn-1]').replacements,
        ],
      },
      'tekst (attributen)': replacing('over Jan\nfoto.png\nJan zelf', 'foto.png', 'x "y"'),
    });
    expect(valueIn(after)).toBe(
      LETTER.replace('<b>Jan</b> de <i>Vries</i>', '<b>&lt;naam &amp; 1&gt;</b><i></i>')
        .replace('123456782', '[bsn-1]')
        .replace('foto.png', '"x &#34;y&#34;"'),
    );
  });

  test('left out: all of it, or what is hidden, or what stands in attributes', async () => {
    expect(valueIn(await editedBy(what, { tekst: { leaveOut: true } }))).toBe('');
    const hidden = await editedBy(what, { 'tekst (verborgen)': { leaveOut: true } });
    expect(valueIn(hidden)).toBe(
      LETTER.replace('<!-- door: J. Bakker -->', '').replace('var naam = "Jan";', '').replace('p { color: red }', ''),
    );
    const attributes = await editedBy(what, { 'tekst (attributen)': { leaveOut: true } });
    expect(valueIn(attributes)).toBe(LETTER.replace('over Jan', '').replace('foto.png', '""').replace('Jan zelf', ''));
  });

  test('in a field, a JSON string and a file', () => {
    const paragraph = '<p>Jan <b>de Vries</b></p>';
    expect(shown(contents('fields', [{ name: 'brief', value: paragraph }]))).toEqual([['brief', 'Jan de Vries']]);
    expect(shown(body(JSON.stringify({ html: paragraph })))).toEqual([['html', 'Jan de Vries']]);
    expect(shown(fileBody(paragraph, '', 'a.html'))).toEqual([['a.html', 'Jan de Vries']]);
    expect(shown(contents('fields', [{ name: 'n', value: 'RR < 120 en > 80' }]))).toEqual([['n', 'RR < 120 en > 80']]);
  });

  test('a new text beside an ampersand or a bracket makes no reference and no tag of them', async () => {
    for (const [source, from, to, by] of [
      ['<p>AT&T</p>', 3, 4, 'lt;'],
      ['<p>a &X lt;</p>', 3, 5, ''],
      ['<p>a < b</p>', 3, 4, ''],
      ['<p>a <4</p>', 3, 4, 'b'],
      ['<p>&#Y41;</p>', 2, 3, ''],
      ['<p>caf&eacuteX</p>', 4, 5, ';'],
      ['<p>a X b</p>', 2, 3, ''],
      ['<p>X b</p>', 0, 1, ''],
      ['<p>a X</p>', 2, 3, ''],
    ] as const) {
      const text = textOf(source);
      const after = await editedBy(body(source, 'text/html'), {
        tekst: { replacements: [{ start: from, end: to, with: by }] },
      });
      expect(textOf(valueIn(after))).toBe(text.slice(0, from) + by + text.slice(to));
    }
  });

  test('free typing: a new line is a line break', async () => {
    const after = await editedBy(body('<p>een twee</p>', 'text/html'), { tekst: { text: 'een\n  drie  twee ' } });
    expect(valueIn(after)).toBe('<p>een<br/>&#32;&#32;drie&#32; twee&#32;</p>'.replace('&#32; twee', '&#32;&#32;twee'));
    expect(textOf(valueIn(after))).toBe('een\n  drie  twee ');
  });

  const piece = fc.oneof(
    { weight: 4, arbitrary: anyText.map((text) => text.replace(/\r/g, '')) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<br>',
        '<td>',
        '<!-- x -->',
        '&eacute',
        '&#233;',
        '&nbsp;',
        '<a href="x?a=1&b=2" title=y>',
        '<pre>',
        '</pre>',
        '<textarea>',
        '</textarea>',
        '<title>',
        '</title>',
        '<script>',
        '</script>',
        '<',
        '&',
        '\n  ',
      ),
    },
  );
  // Two blocks stay two blocks, and white space that was layout may show beside a new text, or the other way around.
  const letters = (text: string): string => text.replace(/[ \t\r\n\f]/g, '');

  test('laws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.nat(), seeds(anyText), async (pieces, which, changes) => {
        const html = body(`<p>${pieces.join('')}</p>`, 'text/html');
        await noChange(html);
        const words = changes.map(([a, b, text]) => [a, b, text.replace(/[\0\r\v\f\u0080-\u009f]/g, '')] as const);
        await oneChange(html, which, words, letters);
      }),
      tries(1500),
    );
  });

  test('laws of XML', async () => {
    const tag = fc.constantFrom(
      '<naam>',
      '</naam>',
      '<naam v="Jan &amp; co"/>',
      '<![CDATA[a < b]]>',
      '<?x y?>',
      '<!-- x -->',
      '&#xe9;',
      '&apos;',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            tag,
            anyText.map((text) => text.replace(/\r/g, '')),
          ),
          { maxLength: 12 },
        ),
        fc.nat(),
        seeds(anyText),
        async (pieces, which, changes) => {
          const xml = body(`<?xml version="1.0"?><a>${pieces.join('')}</a>`, 'application/xml');
          await noChange(xml);
          const words = changes.map(([a, b, text]) => [a, b, text.replace(/[\0\r\u0080-\u009f]/g, '')] as const);
          await oneChange(xml, which, words, letters);
        },
      ),
      tries(1000),
    );
  });

  test('FHIR as XML: values stand in attributes', async () => {
    const source = '<Patient xmlns="http://hl7.org/fhir"><name><family value="de Vries"/></name></Patient>';
    const patient = body(source, 'application/fhir+xml');
    expect(shown(patient)).toEqual([['tekst (attributen)', 'de Vries']]);
    const after = await editedBy(patient, { 'tekst (attributen)': replacing('de Vries', 'de Vries', '[naam-1]') });
    expect(valueIn(after)).toBe(source.replace('de Vries', '[naam-1]'));
  });
});
