const STYLE = 'all: initial !important; display: block !important;';

/**
 * An element for what the extension shows in a page. A plain one: of a name with a hyphen a page could make an element of
 * its own, and would be handed the closed root in it. Styled so that no rule of the page's reaches it.
 */
export function ownElement(what: string, style = STYLE): HTMLElement {
  const host = document.createElement('div');
  host.dataset.deelwijzer = what;
  host.style.cssText = style;
  return host;
}

/** A page may not take the style away that keeps its own rules out. */
export function keepStyle(host: HTMLElement): void {
  if (host.style.cssText !== kept(host)) host.style.cssText = kept(host);
}

const styles = new WeakMap<HTMLElement, string>();
const kept = (host: HTMLElement): string => {
  const style = styles.get(host) ?? host.style.cssText;
  styles.set(host, style);
  return style;
};
