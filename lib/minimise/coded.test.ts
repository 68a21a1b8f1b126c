import { describe, expect, it } from 'vitest';
import { Codes, codedText } from './coded.ts';
import { marked } from './testing/marked.ts';

const client = { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387' };
const by = (codes: Codes) => (written: string) => {
  const { text, spans } = marked(written);
  return codedText(text, spans, codes, (tag) => `[${tag}]`);
};

describe('the coded version', () => {
  it('gives every person a code by who they are', () => {
    expect(
      by(new Codes(client))(
        'Mevrouw {name|De Vries} woont met zoon {name|Daan}. Dr. {name|Hoogland} belde {name|Karel Smit}.',
      ),
    ).toBe('Mevrouw C1 woont met zoon M1. Dr. P1 belde X1.');
  });

  it('keeps the codes over several texts', () => {
    const code = by(new Codes(client));
    code('Zoon {name|Daan} en zus {name|Els de Vries}, wijkagent {name|P. Smit}.');
    expect(code('{name|A. de Vries}; haar zus {name|Els}; {name|Pieter Smit}; zoon {name|Bas}; {name|daan}.')).toBe(
      'C1; haar zus M2; P1; zoon M3; M1.',
    );
  });

  it('does not take relatives with one surname for one', () => {
    expect(by(new Codes(client))('Zus {name|Els de Vries}, broer {name|Jan de Vries}, zus {name|E. de Vries}.')).toBe(
      'Zus M1, broer M2, zus M1.',
    );
  });

  it('takes out what else leads to a person, and leaves what it is about', () => {
    expect(
      by(new Codes(client))(
        'Geb. {date|12-03-1982}, BSN {bsn|999990019}, {location|Lindelaan 18b}, {phone|06-12345678}. Overleg {date|3-11-2025}: {diagnosis|PTSS}.',
      ),
    ).toBe('Geb. [date], BSN [bsn], [location], [phone]. Overleg 3-11-2025: [x].'.replace('[x]', 'PTSS'));
  });

  it('finds the client also where the finder did not', () => {
    expect(by(new Codes(client))('mevr DE VRIES (1042387) belde')).toBe('mevr DE C1 ([id]) belde');
  });

  it('calls the client as the meeting report does, once there is a number', () => {
    expect(by(new Codes(client, 'cliënt 214'))('{name|A. de Vries} kwam.')).toBe('cliënt 214 kwam.');
  });

  it('knows who is behind the codes, for who made it', () => {
    const codes = new Codes(client);
    by(codes)('{name|A. de Vries} en {name|De Vries}, zoon {name|Daan}');
    expect(codes.legend()).toEqual([
      { code: 'C1', bearer: 'client', names: ['A. de Vries', 'De Vries'] },
      { code: 'M1', bearer: 'relation', names: ['Daan'] },
    ]);
  });

  it('leaves a text without people as it is, to the byte', () => {
    const text = '🙂 e\u0301e\u0301n\u200b afspraak\r\n\tom 9:00';
    expect(codedText(text, [], new Codes(client), () => '?')).toBe(text);
  });
});
