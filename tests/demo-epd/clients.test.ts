import { describe, expect, it } from 'vitest';
import { isBsn } from './bsn.ts';
import { CLIENTS, DE_VRIES } from './clients.ts';
import { ageOn, birthDateAtAge } from './dates.ts';

describe('the clients', () => {
  it('have numbers and test BSNs of their own', () => {
    expect(new Set(CLIENTS.map((client) => client.number)).size).toBe(CLIENTS.length);
    expect(new Set(CLIENTS.map((client) => client.bsn)).size).toBe(CLIENTS.length);
    for (const client of CLIENTS)
      expect([client.name, client.bsn.slice(0, 4), isBsn(client.bsn)]).toEqual([client.name, '9999', true]);
  });

  it('include who the demo is about, and minors of 10, 14 and 17', () => {
    expect(DE_VRIES).toMatchObject({ name: 'A. de Vries', number: '1042387', birthDate: '1982-03-12', sex: 'v' });
    const ages = CLIENTS.map((client) => ageOn(client.birthDate)).filter((age) => age < 18);
    expect(ages.sort()).toEqual([10, 14, 17]);
    expect(CLIENTS.length).toBeGreaterThanOrEqual(10);
  });

  it('have telephone numbers that nobody has', () => {
    for (const [number] of JSON.stringify(CLIENTS).matchAll(/\b0\d{1,3}-\d{6,8}\b/g)) expect(number).toMatch(/-0000/);
  });
});

describe('ages', () => {
  it('change on the birthday itself', () => {
    expect(ageOn('1982-03-12', new Date(2026, 2, 11))).toBe(43);
    expect(ageOn('1982-03-12', new Date(2026, 2, 12))).toBe(44);
  });

  it('of minors stay what they are, whenever the demo is given', () => {
    for (let day = 0; day < 366; day++) {
      const today = new Date(2028, 0, 1 + day);
      expect(ageOn(birthDateAtAge(10, '05-21', today), today)).toBe(10);
    }
  });
});
