import type { ReactNode } from "react";
import { useSite } from "./site-context.ts";

interface OfferProps {
  /** Its path. */
  readonly of: string;
  /** Words and links that lead to the page. */
  readonly children: ReactNode;
  /** What stands in their place where the site does not have the page. */
  readonly otherwise?: ReactNode;
}

/** What leads a visitor to a page that only a server can give; left out where no server is. */
export function Offer({ of, children, otherwise = null }: OfferProps) {
  return useSite().offers(of) ? children : otherwise;
}
