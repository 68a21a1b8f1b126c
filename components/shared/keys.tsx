/** The keys that do the same as a button, beside its name; screen readers get them from aria-keyshortcuts. */
export function Keys({ children }: { readonly children: string }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a kbd takes no focus
  return <kbd aria-hidden="true">{children}</kbd>;
}
