import { describe, expect, test } from 'vitest';
import { backupDue, backupState } from './backup.ts';
import { damageFound } from './damage.ts';
import { newHeader } from './header.ts';

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);
const made = (log: string, size: number, where: 'bundle' | 'note' = 'bundle', at = '2026-11-20T10:00:00.000Z') => ({
  log,
  size,
  where,
  at,
});

describe('a backup', () => {
  test('is due after so many entries, counted over every log', () => {
    expect(
      backupState(
        [
          { id: A, size: 200 },
          { id: B, size: 60 },
        ],
        [],
      ),
    ).toEqual({ since: 260, lastAt: null });
    expect(backupDue({ since: 249, lastAt: null }, 250)).toBeNull();
    expect(backupDue({ since: 250, lastAt: null }, 250)).toBe(250);
    expect(backupDue({ since: 9_000, lastAt: null }, null)).toBeNull();
  });

  test('counts from the newest bundle of each log; a note is none, and the entry that tells of it does not count', () => {
    const logs = [
      { id: A, size: 200 },
      { id: B, size: 61 },
    ];
    expect(backupState(logs, [made(A, 100), made(A, 199), made(B, 60, 'note')])).toMatchObject({ since: 61 });
    expect(backupState(logs, [made(A, 199), made(B, 60, 'bundle', '2026-11-21T10:00:00.000Z')])).toEqual({
      since: 0,
      lastAt: '2026-11-21T10:00:00.000Z',
    });
  });
});

test('damage is named, newest first; what was read back from a bundle is none', () => {
  const after = (reason: 'damaged' | 'unreadable' | 'read-back', lastNumber: number) => ({
    header: {
      ...newHeader('', { state: null, reason, damage: ['x'], lastNumber }),
      openedAt: `2026-11-2${lastNumber}T10:00:00.000Z`,
    },
  });
  const logs = [{ header: newHeader('', null) }, after('damaged', 1), after('read-back', 2), after('unreadable', 3)];
  expect(damageFound(logs).map(({ reason, nextNumber }) => [reason, nextNumber])).toEqual([
    ['unreadable', 4],
    ['damaged', 2],
  ]);
});
