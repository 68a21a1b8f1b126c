/**
 * What fonts, images, patterns, colours and graphics states are made of (ISO 32000-1, tables 30 to 144). Only these are
 * copied: whatever else hangs from them (private data of programs, metadata, structure, layers, alternates, actions,
 * the page's own tree) may hold what stands on another page.
 */
export const DRAWING_KEYS: ReadonlySet<string> = new Set(
  `
  Type Subtype Filter DecodeParms K Columns Rows BlackIs1 EncodedByteAlign EndOfLine EndOfBlock
  DamagedRowsBeforeError Predictor Colors EarlyChange ColorTransform JBIG2Globals
  Width Height ColorSpace BitsPerComponent Intent ImageMask Mask Decode Interpolate SMask SMaskInData Matte
  FormType BBox Matrix Group S I
  PatternType PaintType TilingType XStep YStep Shading ExtGState
  ShadingType Background AntiAlias Domain Function Coords Extend BitsPerCoordinate BitsPerFlag VerticesPerRow
  FunctionType Range Size BitsPerSample Order Encode C0 C1 N Functions Bounds
  Alternate WhitePoint BlackPoint Gamma Process Components
  LW LC LJ ML D RI OP op OPM Font BG BG2 UCR UCR2 TR TR2 FL SM SA BM CA ca AIS TK G BC
  BaseFont Encoding FirstChar LastChar Widths FontDescriptor ToUnicode DescendantFonts CIDSystemInfo DW W DW2 W2
  CIDToGIDMap Name FontBBox FontMatrix Differences BaseEncoding Registry Ordering Supplement CMapName WMode UseCMap
  FontName FontFamily FontStretch FontWeight Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH
  AvgWidth MaxWidth MissingWidth FontFile FontFile2 FontFile3 CharSet CIDSet Style FD Length1 Length2 Length3
  `
    .trim()
    .split(/\s+/),
);

/** Dictionaries whose keys are names of the document's own making. */
export const NAMED_MAPS: ReadonlySet<string> = new Set(['CharProcs', 'Colorants', 'FD']);

/** Nothing that is one of these is ever copied, whoever points at it. */
export const NEVER_COPIED: ReadonlySet<string> = new Set(
  `
  Catalog Pages Page Annot Action Outlines StructElem StructTreeRoot MCR OBJR Filespec F EmbeddedFile Metadata OCG OCMD
  ObjStm XRef Bead Thread Sig SigRef TransformParams Template Collection Rendition Media3D Requirement
  `
    .trim()
    .split(/\s+/),
);
