/** For the tests: puts this in the page and gives the controls of it. */
export function controlsOf(html: string): Element[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('a[href],button,[role=button]')];
}
