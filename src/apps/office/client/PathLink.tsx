import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface PathLinkProps {
  /** Below `/office`, with what is asked: `/people?q=li`. */
  readonly to: string;
  readonly children: ReactNode;
}

/** A link to a screen by its address, as the server names it. */
export function PathLink({ to, children }: PathLinkProps) {
  const [path = "/", query = ""] = to.split("?");
  const search = Object.fromEntries(new URLSearchParams(query));
  return (
    <Link to={path as never} search={search as never}>
      {children}
    </Link>
  );
}
