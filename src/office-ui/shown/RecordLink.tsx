import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { recordAddress } from "./record-address.ts";

interface RecordLinkProps {
  /** Its page in the office, as figures name it: `/office/requests?request=7`. */
  readonly path: string;
  readonly children: ReactNode;
}

/** A link to a record by the path that the server tells. */
export function RecordLink({ path, children }: RecordLinkProps) {
  const { path: to, search } = recordAddress(path);
  return (
    <Link to={to as never} search={search as never}>
      {children}
    </Link>
  );
}
