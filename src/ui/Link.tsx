import type { ReactNode } from "react";
import { useSite } from "./site-context.ts";

interface LinkProps {
  /** Path within the site: `/agencies/3/`, with query and fragment where wanted. */
  readonly to: string;
  readonly className?: string;
  /** `page` for the page itself among its neighbours, `true` for what it belongs to. */
  readonly current?: "page" | "true";
  readonly children: ReactNode;
}

/** A link to another page of the site, which stays in the mode (大字 …) the visitor reads in. */
export function Link({ to, className, current, children }: LinkProps) {
  const { href } = useSite();
  return (
    <a href={href(to)} className={className} aria-current={current}>
      {children}
    </a>
  );
}
