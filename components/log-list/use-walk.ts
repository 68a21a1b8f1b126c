import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { usePageKeys } from './use-page-keys.ts';

interface WalkOptions {
  readonly ids: Uint32Array;
  readonly opened: number | null;
  /** What is open, once it has been read: its heading is there to go to. */
  readonly detail: object | null;
  readonly onOpened: (id: number | null) => void;
  /** Escape, where something else than what is open is to be closed first. @returns whether that was so. */
  readonly onEscape?: () => boolean;
}

export interface Walk {
  /** Place of the row that the keys are on, -1 where there is none. */
  readonly active: number;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly close: () => void;
  /** From the search to the first that was found. */
  readonly down: () => void;
  readonly onActive: (place: number) => void;
  readonly onOpen: (place: number, withKeys: boolean) => void;
  /** Opens one that may stand anywhere. */
  readonly openAt: (id: number, toHeading: boolean) => void;
}

/** Walking through a list with one of it open beside it: where the keys are, and where the focus goes. */
export function useWalk({ ids, opened, detail, onOpened, onEscape }: WalkOptions): Walk {
  const [cursor, setCursor] = useState<number | null>(opened);
  const [search, grid, heading] = [
    useRef<HTMLInputElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLHeadingElement>(null),
  ];
  const active = useMemo(() => (cursor === null ? -1 : ids.indexOf(cursor)), [ids, cursor]);
  const goesToHeading = useRef(false);
  useEffect(() => {
    if (detail === null || !goesToHeading.current) return;
    goesToHeading.current = false;
    heading.current?.focus();
  }, [detail, heading.current]);

  const close = () => {
    onOpened(null);
    // The list may only be drawn again after this: on a narrow screen the detail stood in its place.
    requestAnimationFrame(() => grid.current?.focus());
  };
  const show = (place: number, follow: boolean) => {
    const id = ids[place] ?? null;
    setCursor(id);
    if (follow) onOpened(id);
  };
  const open = (place: number, withKeys: boolean) => {
    goesToHeading.current = withKeys;
    show(place, true);
    if (withKeys && ids[place] === opened) heading.current?.focus();
  };
  const latest = useRef(open);
  latest.current = open;
  /** One and the same for all rows at all times: else each of them would be drawn anew with every key. */
  const onOpen = useCallback((place: number, withKeys: boolean) => latest.current(place, withKeys), []);
  usePageKeys({
    search,
    onEscape: () => {
      if (onEscape?.() !== true && opened !== null) close();
    },
  });

  return {
    active,
    search,
    grid,
    heading,
    close,
    down: () => {
      if (ids.length > 0) setCursor(ids[0] ?? null);
      grid.current?.focus();
    },
    onActive: (place) => show(place, opened !== null),
    onOpen,
    openAt: (id, toHeading) => {
      goesToHeading.current = toHeading;
      setCursor(id);
      onOpened(id);
    },
  };
}
