import * as n from '../natives.ts';

/** What the page's promise gets when the clinician withholds: the error that a page expects of a request that was cut off. */
export const refusal = (): DOMException => new n.DOMException('Deelwijzer', 'AbortError');
