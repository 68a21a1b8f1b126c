import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { withoutMetadata } from '../../image/strip.ts';
import { PdfRefused } from '../limits.ts';
import { DRAWING_KEYS, NAMED_MAPS, NEVER_COPIED } from './drawing-keys.ts';
import { dictAt, key, nameAt, textOf } from './key.ts';
import { contentsOf, usedOf } from './resources.ts';

/** No drawing is nested as deep as this; a file that is made to break a reader is. */
const DEEPEST = 60;

/**
 * Copies what a page is drawn with from one file into another: only what belongs to drawing, and of resources only what
 * is used. Whatever is pointed at is copied once, from a queue, so that no ring and no long chain of objects can hurt.
 */
export class Copier {
  readonly #from: PDFContext;
  readonly #to: PDFContext;
  readonly #copied = new Map<PDFObject, PDFRef>();
  readonly #waiting: { readonly source: PDFObject; readonly copy: PDFRef }[] = [];

  constructor(from: PDFContext, to: PDFContext) {
    this.#from = from;
    this.#to = to;
  }

  /** What the copy points at is there once `finish` has run. */
  copy(object: PDFObject | undefined, depth = 0): PDFObject {
    if (depth > DEEPEST) throw new PdfRefused('broken');
    if (object instanceof PDFRef) return this.#pointedAt(object, depth);
    if (object instanceof PDFRawStream) return this.#queued(object);
    if (object instanceof PDFDict) return isForbidden(object) ? PDFNull : this.#dict(object, object, depth);
    if (object instanceof PDFArray) {
      const copy = PDFArray.withContext(this.#to);
      for (const one of object.asArray()) copy.push(this.copy(one, depth + 1));
      return copy;
    }
    if (object === undefined || object instanceof PDFStream || object instanceof PDFInvalidObject) return PDFNull;
    return object.clone(this.#to);
  }

  /** The entries of a resource dictionary that these contents use. */
  resources(source: PDFDict, contents: readonly Uint8Array[], depth = 0): PDFDict {
    const copy = PDFDict.withContext(this.#to);
    for (const [category, entries] of usedOf(source, contents, this.#from)) {
      if (entries.length === 0) continue;
      const named = PDFDict.withContext(this.#to);
      for (const [name, value] of entries) {
        named.set(name, category === 'Properties' ? this.#property(value) : this.copy(value, depth + 1));
      }
      copy.set(key(category), named);
    }
    return copy;
  }

  finish(): void {
    // It grows while it is walked.
    for (const { source, copy } of this.#waiting) {
      this.#to.assign(copy, source instanceof PDFRawStream ? this.#stream(source) : this.copy(source));
    }
  }

  #pointedAt(ref: PDFRef, depth: number): PDFObject {
    const source = this.#from.lookup(ref);
    if (source instanceof PDFRef) return PDFNull;
    const isLarge = source instanceof PDFDict || source instanceof PDFArray || source instanceof PDFRawStream;
    // A length or a name is written out where it is used.
    return isLarge ? this.#queued(source) : this.copy(source, depth + 1);
  }

  #queued(source: PDFObject): PDFObject {
    const dict = source instanceof PDFRawStream ? source.dict : source;
    if (dict instanceof PDFDict && isForbidden(dict)) return PDFNull;
    const known = this.#copied.get(source);
    if (known) return known;
    const copy = this.#to.nextRef();
    this.#copied.set(source, copy);
    this.#waiting.push({ source, copy });
    return copy;
  }

  #stream(source: PDFRawStream): PDFRawStream {
    const isJpeg = nameAt(source.dict, 'Filter') === 'DCTDecode';
    const bytes = isJpeg ? (withoutMetadata(source.contents)?.bytes ?? source.contents) : source.contents;
    return PDFRawStream.of(this.#dict(source.dict, source, 0), bytes);
  }

  #dict(source: PDFDict, whole: PDFObject, depth: number): PDFDict {
    const copy = PDFDict.withContext(this.#to);
    for (const [name, value] of source.entries()) {
      const called = textOf(name);
      if (NAMED_MAPS.has(called)) copy.set(name, this.#named(value, depth));
      else if (DRAWING_KEYS.has(called)) copy.set(name, this.copy(value, depth + 1));
    }
    const resources = dictAt(source, 'Resources');
    if (resources !== null) copy.set(key('Resources'), this.resources(resources, contentsOf(whole), depth + 1));
    return copy;
  }

  #named(value: PDFObject, depth: number): PDFObject {
    const source = this.#from.lookup(value);
    if (!(source instanceof PDFDict)) return this.copy(value, depth + 1);
    const copy = PDFDict.withContext(this.#to);
    for (const [name, one] of source.entries()) copy.set(name, this.copy(one, depth + 1));
    return copy;
  }

  /** A mark that the contents refer to by name. Without its layer it is always shown, as the preview shows it. */
  #property(value: PDFObject): PDFDict {
    const copy = PDFDict.withContext(this.#to);
    const source = this.#from.lookup(value);
    const type = source instanceof PDFDict ? nameAt(source, 'Type') : null;
    if (type === 'OCG' || type === 'OCMD') {
      copy.set(key('Type'), PDFName.of('OCG'));
      copy.set(key('Name'), PDFString.of('-'));
    }
    return copy;
  }
}

function isForbidden(dict: PDFDict): boolean {
  const type = nameAt(dict, 'Type');
  return type !== null && NEVER_COPIED.has(type);
}
