/** Gives each part an id of its own: the wanted path, with `~2`, `~3` … where it was given out already. */
export function idsInOrder(): (wanted: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let count = next.get(wanted) ?? 2;
    while (taken.has(id)) {
      id = `${wanted}~${count}`;
      count += 1;
    }
    next.set(wanted, count);
    taken.add(id);
    return id;
  };
}
