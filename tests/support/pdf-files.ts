import { deflateSync, inflateSync } from 'node:zlib';
import {
  AFRelationship,
  type PDFDocument as Document,
  degrees,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib';

/** The word that stands only where nothing of it may come along. Long enough to be no accident in compressed bytes. */
export const SECRET = 'Geheimwoordje';

/** Pages that say `bladzijde N`, each of a size and rotation of its own. */
export async function pdfOf(count: number, change: (document: Document) => Promise<void> | void = () => undefined) {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let at = 0; at < count; at += 1) {
    const page = document.addPage([400 + at, 600 - at]);
    page.setRotation(degrees((at % 4) * 90));
    page.drawText(`Dit is bladzijde ${at + 1}.`, { x: 40, y: 500, size: 12, font });
    page.drawText('Tweede regel met tekst.', { x: 40, y: 480, size: 12, font });
  }
  await document.flush(); // fonts are written then: `change` may want them
  await change(document);
  // The library takes XFA away from a form that it touches.
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/** Three pages; the secret stands on page 2 and in every place of the file that has nothing to do with page 1 and 3. */
export async function pdfWithSecrets(): Promise<Uint8Array> {
  return pdfOf(3, async (document) => {
    const { context, catalog } = document;
    const [first, second, third] = document.getPages();
    if (!first || !second || !third) throw new Error('three pages');
    second.drawText(SECRET, { x: 40, y: 400, size: 12 });
    const name = PDFName.of;
    const secret = () => PDFHexString.fromText(SECRET);
    const secretStream = (dict = {}) => context.register(context.flateStream(`${SECRET} ${SECRET}`, dict));

    document.setTitle(SECRET);
    document.setAuthor(SECRET);
    document.setKeywords([SECRET]);
    document.setSubject(SECRET);
    catalog.set(name('Metadata'), secretStream({ Type: 'Metadata', Subtype: 'XML' }));
    await document.attach(new TextEncoder().encode(SECRET), `${SECRET}.txt`, {
      description: SECRET,
      afRelationship: AFRelationship.Data,
    });
    document.addJavaScript('open', `app.alert("${SECRET}")`);
    catalog.set(name('OpenAction'), context.obj({ S: 'JavaScript', JS: secret() }));
    catalog.set(name('AA'), context.obj({ WC: { S: 'JavaScript', JS: secret() } }));

    const form = document.getForm();
    const field = form.createTextField(`client.${SECRET}`);
    field.setText(SECRET);
    field.addToPage(second, { x: 40, y: 300, width: 200, height: 20 });
    const shared = form.createTextField('client.naam');
    shared.setText('Zichtbaar antwoord');
    shared.addToPage(first, { x: 40, y: 300, width: 200, height: 20 });
    shared.acroField.dict.set(name('TU'), secret());
    shared.acroField.dict.set(name('DV'), secret());
    form.updateFieldAppearances();
    form.acroForm.dict.set(name('XFA'), secretStream());

    const item = context.nextRef();
    const outlines = context.register(context.obj({ Type: 'Outlines', First: item, Last: item, Count: 1 }));
    context.assign(item, context.obj({ Title: secret(), Parent: outlines, Dest: [second.ref, 'Fit'] }));
    catalog.set(name('Outlines'), outlines);
    catalog.set(name('PageLabels'), context.obj({ Nums: [0, { P: secret() }] }));
    catalog.set(name('Dests'), context.obj({ [SECRET]: [second.ref, 'Fit'] }));
    catalog.set(name('OCProperties'), context.obj({ OCGs: [context.register(layer())], D: { Name: secret() } }));
    catalog.set(name('StructTreeRoot'), context.register(structure()));
    catalog.set(name('PieceInfo'), context.obj({ Word: { Private: secretStream() } }));
    catalog.set(name('Lang'), secret());

    function layer() {
      return context.obj({ Type: 'OCG', Name: secret() });
    }
    function structure() {
      return context.obj({
        Type: 'StructTreeRoot',
        K: { Type: 'StructElem', S: 'P', Pg: second?.ref, ActualText: secret() },
      });
    }

    const properties = context.obj({ Lagen: layer(), Stuk: { ActualText: PDFString.of('x'), PieceInfo: secret() } });
    for (const page of [first, third]) {
      const { node } = page;
      const resources = node.Resources();
      resources?.set(name('Properties'), properties);
      node.set(name('Metadata'), secretStream({ Type: 'Metadata' }));
      node.set(name('PieceInfo'), context.obj({ Draw: { Private: secretStream() } }));
      node.set(name('Thumb'), secretStream({ Subtype: 'Image', Width: 1, Height: 1 }));
      node.set(name('AA'), context.obj({ O: { S: 'JavaScript', JS: secret() } }));
      node.set(name('B'), context.obj([{ Type: 'Bead', P: second.ref, T: { I: { Title: secret() } } }]));
      node.set(name('StructParents'), context.obj(0));
      const annotations = node.Annots() ?? PDFArray.withContext(context);
      annotations.push(context.register(comment()));
      annotations.push(context.register(link()));
      node.set(name('Annots'), annotations);
      for (const [, font] of resources?.lookup(name('Font'), PDFDict).entries() ?? []) {
        const dict = context.lookup(font, PDFDict);
        dict.set(name('PTEX.FileName'), secret());
        dict.set(name('Metadata'), secretStream());
        dict.set(name('Parent'), second.ref);
      }
    }
    function comment() {
      return context.obj({
        Type: 'Annot',
        Subtype: 'Text',
        Rect: [1, 1, 9, 9],
        Contents: secret(),
        T: secret(),
        P: second?.ref,
      });
    }
    function link() {
      return context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [1, 1, 9, 9],
        Dest: [second?.ref, 'Fit'],
        A: { S: 'URI', URI: PDFString.of(`https://x/${SECRET}`) },
      });
    }
  });
}

/** A file written out by hand: objects as text, the cross-reference table as it should be. */
export function rawPdf(objects: Readonly<Record<number, string | Uint8Array>>, trailer = '/Root 1 0 R'): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
  const at = new Map<number, number>();
  let length = (parts[0] as Buffer).length;
  const push = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [number, body] of Object.entries(objects)) {
    at.set(Number(number), length);
    push(
      Buffer.concat([
        Buffer.from(`${number} 0 obj\n`),
        Buffer.from(body as string, 'latin1'),
        Buffer.from('\nendobj\n'),
      ]),
    );
  }
  const size = Math.max(...at.keys()) + 1;
  const start = length;
  const rows = Array.from({ length: size }, (_, number) =>
    at.has(number) ? `${String(at.get(number)).padStart(10, '0')} 00000 n \n` : '0000000000 65535 f \n',
  );
  push(
    Buffer.from(
      `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

export const stream = (content: string, dict = ''): string =>
  `<< /Length ${Buffer.byteLength(content, 'latin1')} ${dict} >>\nstream\n${content}\nendstream`;

/** Is it anywhere in the bytes: as they are, in any stream unfolded, as letters of two bytes, written out in hex? */
export function holds(bytes: Uint8Array, word: string): boolean {
  const latin = Buffer.from(word, 'latin1');
  const wide = Buffer.from(word, 'utf16le').swap16();
  const needles = [
    latin,
    wide,
    ...[latin, wide].flatMap((one) => [one.toString('hex'), one.toString('hex').toUpperCase()]),
  ];
  return haystacks(Buffer.from(bytes)).some((hay) => needles.some((needle) => hay.includes(needle)));
}

/** By hand, not by the library that wrote it. */
function haystacks(bytes: Buffer): Buffer[] {
  const found = [bytes];
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    const begin = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
    try {
      found.push(inflateSync(bytes.subarray(begin), { finishFlush: 2 }));
    } catch {}
  }
  return found;
}

export const deflated = (bytes: Uint8Array): Buffer => deflateSync(bytes);
