import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface RecordLinkProps {
  /** Its page in the office, as figures name it: `/office/requests?request=7`. */
  readonly path: string;
  readonly children: ReactNode;
}

/** A link to a record by the path that the server tells. */
export function RecordLink({ path, children }: RecordLinkProps) {
  const [screen = "", query = ""] = path.replace(/^\/office(?=\/)/, "").split("?");
  const search = Object.fromEntries(new URLSearchParams(query));
  return (
    <Link to={screen as never} search={search as never}>
      {children}
    </Link>
  );
}
