export { nl as en } from '../nl/texts.ts';
