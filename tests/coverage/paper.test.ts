import { expect, test } from 'vitest';
import { textOfPdf } from './paper.ts';

test('reads text under its own codes and under the codes of a font', () => {
  const pdf = `%PDF-1.4
1 0 obj << /Font << /F1 2 0 R /F2 4 0 R >> >> endobj
2 0 obj << /Type /Font /ToUnicode 3 0 R >> endobj
3 0 obj << >> stream
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfchar <0003> <0044> endbfchar
1 beginbfrange <0010> <0012> <0061> endbfrange
endstream endobj
4 0 obj << /Type /Font >> endobj
5 0 obj << >> stream
BT /F1 12 Tf <0003001000110012> Tj ET
BT /F2 12 Tf (A. de \\(Vries\\)) Tj ET
endstream endobj`;
  expect(textOfPdf(Buffer.from(pdf))).toBe('DabcA.de(Vries)');
});
