import type { ReactNode } from "react";

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that may be wider than the screen, to be moved by keyboard too. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move it once it has the focus
    <section aria-label={label} tabIndex={0} className="office-scroll">
      {children}
    </section>
  );
}
