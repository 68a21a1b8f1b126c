import type { PageTexts } from '../../lib/language/pages.ts';
import { Message } from './Message.tsx';

interface NobodyKnownProps {
  /** What the page is called. */
  readonly title: string;
  readonly texts: PageTexts;
  readonly onRetry: () => void;
}

/** On a shared computer, while no open EPD says who works there: whose entries these are cannot be known. */
export function NobodyKnown({ title, texts, onRetry }: NobodyKnownProps) {
  const { sharedComputer, retry } = texts.pages.review;
  return <Message title={title} text={sharedComputer.nobody} action={retry} onAction={onRetry} />;
}
