// biome-ignore-all lint/suspicious/noArrayIndexKey: a text does not change under its reader
import { lexer, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { pageOfLink } from '../../lib/help/pages.ts';

/**
 * Markdown as elements. Nothing becomes HTML by way of a string: what marked does not know as one of these stays the
 * text that it is, raw HTML included.
 */
export function Markdown({ text }: { readonly text: string }) {
  return <>{lexer(text).map(block)}</>;
}

function block(token: Token, at: number): ReactNode {
  switch (token.type) {
    case 'heading':
      return heading(token as Tokens.Heading, at);
    case 'paragraph':
      return <p key={at}>{inline(token.tokens)}</p>;
    case 'list':
      return list(token as Tokens.List, at);
    case 'table':
      return table(token as Tokens.Table, at);
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keys
        <pre key={at} tabIndex={0}>
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote key={at}>{(token.tokens ?? []).map(block)}</blockquote>;
    case 'space':
      return null;
    case 'text':
      return <Fragment key={at}>{inline(token.tokens) ?? token.raw}</Fragment>;
    default:
      return <p key={at}>{token.raw}</p>;
  }
}

function heading({ depth, tokens, text }: Tokens.Heading, at: number): ReactNode {
  const Heading = `h${Math.min(depth, 4)}` as 'h1' | 'h2' | 'h3' | 'h4';
  return (
    <Heading key={at} id={slug(text)}>
      {inline(tokens)}
    </Heading>
  );
}

export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function list({ ordered, items }: Tokens.List, at: number): ReactNode {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List key={at}>
      {items.map((item, place) => (
        <li key={place}>{item.tokens.map(block)}</li>
      ))}
    </List>
  );
}

function table({ header, rows }: Tokens.Table, at: number): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keys
    <div key={at} className="table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {header.map((cell) => (
              <th key={cell.text} scope="col">
                {inline(cell.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell, column) => (
                <td key={column}>{inline(cell.tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inline(tokens: readonly Token[] | undefined): ReactNode {
  return tokens?.map((token, at) => {
    switch (token.type) {
      case 'strong':
        return <strong key={at}>{inline(token.tokens)}</strong>;
      case 'em':
        return <em key={at}>{inline(token.tokens)}</em>;
      case 'codespan':
        return <code key={at}>{(token as Tokens.Codespan).text}</code>;
      case 'link':
        return link(token as Tokens.Link, at);
      case 'br':
        return <br key={at} />;
      case 'text':
        return <Fragment key={at}>{inline((token as Tokens.Text).tokens) ?? (token as Tokens.Text).text}</Fragment>;
      case 'escape':
        return <Fragment key={at}>{(token as Tokens.Escape).text}</Fragment>;
      default:
        return <Fragment key={at}>{token.raw}</Fragment>;
    }
  });
}

/** To another page, or out to the web; a file of the repository is not in the extension, so it is only named. */
function link({ href, tokens }: Tokens.Link, at: number): ReactNode {
  const page = pageOfLink(href);
  if (page !== null)
    return (
      <a key={at} href={`#${page}`}>
        {inline(tokens)}
      </a>
    );
  if (/^https:\/\//.test(href))
    return (
      <a key={at} href={href} target="_blank" rel="noreferrer">
        {inline(tokens)}
      </a>
    );
  return <Fragment key={at}>{inline(tokens)}</Fragment>;
}
