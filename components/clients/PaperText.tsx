import type { Block, Field, Paper } from '../../lib/export/forms/paper.ts';

/** A paper as text on the screen, to be read aloud: the same words in the same order. */
export function PaperText({ paper }: { readonly paper: Paper }) {
  return (
    <article className="paper-text" lang={paper.language}>
      <h3>{paper.title}</h3>
      {paper.subtitle && <p className="quiet">{paper.subtitle}</p>}
      {paper.sections.map(({ title, blocks }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper is made once and never changes
        <section key={at}>
          {title && <h4>{title}</h4>}
          {blocks.map((block, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <BlockText key={place} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}

function BlockText({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'text':
      return <p className={block.tone}>{block.text}</p>;
    case 'notice':
      return <p className="notice">{block.text}</p>;
    case 'heading':
      return (
        <h5>
          {block.text} {block.aside && <span className="quiet">({block.aside})</span>}
        </h5>
      );
    case 'list':
      return (
        <ul className="dots">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'fields':
      return (
        <dl>
          {block.fields.filter(isSaid).map(({ label, value, under = [] }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {value}
                {under.map((line) => (
                  <span key={line} className="under">
                    {line}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      );
    default:
      return null; // boxes, tables and signatures are for paper
  }
}

/** An open line is for a pen: on the screen there is nothing to say. */
const isSaid = ({ value, under = [] }: Field): boolean => Boolean(value) || under.length > 0;

/** The same as plain text, to be copied. */
export function plainText({ title, subtitle, sections }: Paper): string {
  const lines = sections.flatMap((section) => [
    '',
    ...(section.title ? [section.title] : []),
    ...section.blocks.flatMap(linesOf),
  ]);
  return [title, ...(subtitle ? [subtitle] : []), ...lines].join('\n');
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'text':
    case 'notice':
      return [block.text];
    case 'heading':
      return ['', [block.text, block.aside && `(${block.aside})`].filter(Boolean).join(' ')];
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'fields':
      return block.fields
        .filter(isSaid)
        .flatMap(({ label, value, under = [] }) => [
          [label, value].filter(Boolean).join(': '),
          ...under.map((line) => `  ${line}`),
        ]);
    default:
      return [];
  }
}
