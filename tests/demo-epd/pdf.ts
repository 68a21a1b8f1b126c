/** WinAnsi is Latin-1 enough for Dutch; a sign outside it (Ž, ı) loses its mark rather than the line. */
const winAnsi = (text: string): Buffer =>
  Buffer.from(
    [...text.normalize('NFC')]
      .map((sign) => (sign.codePointAt(0)! < 256 ? sign : (sign.normalize('NFD')[0] ?? '?')))
      .map((sign) => (sign.codePointAt(0)! < 256 ? sign : '?'))
      .join(''),
    'latin1',
  );

const literal = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** A one-page A4 document: a title and lines of text. */
export function makePdf(title: string, lines: readonly string[]): Buffer {
  const text = [
    'BT /F2 15 Tf 56 780 Td',
    `(${literal(title)}) Tj`,
    '/F1 10 Tf 0 -28 Td 15 TL',
    ...lines.map((line) => `(${literal(line)}) Tj T*`),
    'ET',
  ].join('\n');
  const content = winAnsi(text);
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>',
    ),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'),
    Buffer.concat([Buffer.from(`<< /Length ${content.length} >>\nstream\n`), content, Buffer.from('\nendstream')]),
  ];
  const chunks: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = chunks[0]!.length;
  for (const [i, object] of objects.entries()) {
    const chunk = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    chunks.push(chunk);
    length += chunk.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  chunks.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(chunks);
}

/** Words on lines of at most this many signs. */
export function wrap(text: string, width = 92): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + word.length + 1 > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}
