import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface FigureLinkProps {
  readonly figure: string;
  /** Whose and of which year: those of the office now, and last year, unless told. */
  readonly of?: number;
  readonly year?: number;
  readonly scope?: string;
  readonly children: ReactNode;
}

/** A number, or its name, that opens to the figure it is. */
export function FigureLink({ figure, of, year, scope, children }: FigureLinkProps) {
  const search = {
    figure,
    ...(of !== undefined && { of: `${of}` }),
    ...(year !== undefined && { year: `${year}` }),
    ...(scope !== undefined && { scope }),
  };
  return (
    <Link to={"/figures/figure" as never} search={search as never}>
      {children}
    </Link>
  );
}
