import { PDFArray, type PDFContext, PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { PdfRefused } from '../limits.ts';
import { type Drawn, drawnOver } from './annotations.ts';
import { streamsOf, unfolded } from './contents.ts';
import { Copier } from './copier.ts';
import { key } from './key.ts';
import { openSource, resourcesOf, type Source, type SourcePage } from './open.ts';

const BOXES = ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'Rotate', 'UserUnit'] as const;

/**
 * A new file with copies of these pages (counted from 1, in their own order), made up from nothing: no properties, no
 * table of contents, attachments, form, layers, structure or earlier version of the file is taken along.
 * @throws PdfRefused
 */
export async function select(bytes: Uint8Array, numbers: readonly number[]): Promise<Uint8Array> {
  const source = await openSource(bytes);
  const wanted = [...new Set(numbers)].sort((a, b) => a - b);
  const pages = wanted.map((number) => source.pages[number - 1]);
  // The two libraries count differently: then it is not known which page is which.
  if (pages.length === 0 || pages.includes(undefined)) throw new PdfRefused('unlike');
  const target = await PDFDocument.create({ updateMetadata: false });
  const copier = new Copier(source.context, target.context);
  const leaves = (pages as SourcePage[]).map((page) => copyPage(page, source, copier, target));
  copier.finish();
  hang(leaves, target);
  return target.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

function copyPage(page: SourcePage, source: Source, copier: Copier, target: PDFDocument): PDFDict {
  const { context } = target;
  const leaf = PDFDict.withContext(context);
  leaf.set(key('Type'), PDFName.of('Page'));
  for (const name of BOXES) {
    const value = page.inherited.get(name) ?? page.dict.get(key(name));
    if (value !== undefined) leaf.set(key(name), copier.copy(source.context.lookup(value)));
  }
  const group = source.context.lookup(page.dict.get(key('Group')));
  if (group !== undefined) leaf.set(key('Group'), copier.copy(group));

  const streams = streamsOf(page.dict.get(key('Contents')), source.context);
  const resources = resourcesOf(page, source.context) ?? PDFDict.withContext(source.context);
  const used = copier.resources(resources, streams.map(unfolded));
  const contents = PDFArray.withContext(context);
  for (const stream of streams) contents.push(copier.copy(stream));
  const over = drawnOver(page, source.context);
  if (over.length > 0) drawOver(over, contents, used, copier, context);
  leaf.set(key('Resources'), used);
  leaf.set(key('Contents'), contents);
  return leaf;
}

/** Around what was there, so that whatever it did to the coordinates is undone. */
function drawOver(
  over: readonly Drawn[],
  contents: PDFArray,
  resources: PDFDict,
  copier: Copier,
  context: PDFContext,
): void {
  const present = resources.lookup(key('XObject'));
  const forms = present instanceof PDFDict ? present : PDFDict.withContext(context);
  resources.set(key('XObject'), forms);
  const lines = over.map(({ appearance, placed }, at) => {
    const name = `Over${at}`;
    if (forms.has(key(name))) throw new PdfRefused('unlike');
    appearance.dict.set(key('Subtype'), PDFName.of('Form'));
    forms.set(key(name), copier.copy(appearance));
    return `q ${placed.map(written).join(' ')} cm /${name} Do Q`;
  });
  contents.insert(0, context.register(context.stream('q\n')));
  contents.push(context.register(context.stream(`\nQ\n${lines.join('\n')}\n`)));
}

const written = (value: number) => value.toFixed(6).replace(/\.?0+$/, '');

function hang(leaves: readonly PDFDict[], { context, catalog }: PDFDocument): void {
  const tree = catalog.lookup(key('Pages'), PDFDict);
  const ref = catalog.get(key('Pages'));
  const kids = PDFArray.withContext(context);
  for (const leaf of leaves) {
    if (ref) leaf.set(key('Parent'), ref);
    kids.push(context.register(leaf));
  }
  tree.set(key('Kids'), kids);
  tree.set(key('Count'), PDFNumber.of(leaves.length));
}
