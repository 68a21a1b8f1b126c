import type { Paper } from '../paper.ts';
import { documentOf } from './document.ts';

interface Maker {
  addVirtualFileSystem(fonts: unknown): void;
  setUrlAccessPolicy(allows: (url: string) => boolean): void;
  createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> };
}

let loading: Promise<Maker> | undefined;

/**
 * The paper as PDF: A4, text selectable, its fonts embedded. The same paper gives the same bytes. The maker and its fonts
 * weigh more than all the rest of the extension, so they are loaded only here, and only when somebody prints.
 */
export async function pdfOf(paper: Paper): Promise<Uint8Array> {
  loading ??= load();
  const maker = await loading;
  return new Uint8Array(await maker.createPdf(documentOf(paper)).getBuffer());
}

/** One build for the page and for Node, so that what is tested is what runs. */
async function load(): Promise<Maker> {
  const [{ default: made }, { default: fonts }] = await Promise.all([
    import('pdfmake/build/pdfmake.js'),
    import('pdfmake/build/vfs_fonts.js'),
  ]);
  const maker = made as unknown as Maker;
  maker.addVirtualFileSystem(fonts);
  // A paper shows nothing from elsewhere, whatever the words in an entry look like.
  maker.setUrlAccessPolicy(() => false);
  return maker;
}
