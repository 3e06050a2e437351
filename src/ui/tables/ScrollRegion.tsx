import type { ReactNode } from "react";

interface ScrollRegionProps {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Content wider or taller than the screen: it scrolls by itself, with the keyboard too. */
export function ScrollRegion({ name, className, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={`scroll ${className ?? ""}`.trim()} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
