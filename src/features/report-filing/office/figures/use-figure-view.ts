import { useQuery } from "@tanstack/react-query";
import { ask } from "#office-ui/ask.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import { agencyOf, useWho } from "#office-ui/who.ts";

/** What the address asks of a figure. */
export interface FigureView {
  readonly figure: string;
  readonly asked: { readonly of: string; readonly year: string; readonly scope: string };
  /** The dimension by which it is opened, and the entry of it that is looked at. */
  readonly by: string | undefined;
  readonly part: string | undefined;
  readonly change: (changed: Readonly<Record<string, string | undefined>>) => void;
}

/** `GET /api/figure-agencies`. */
export interface FigureAgenciesAnswer {
  readonly agencies: readonly { readonly id: number; readonly name: string }[];
}

/** The view of the address; where it names no agency, the one that the office works for, else the first that one may see. */
export function useFigureView() {
  const [filters, change] = useFilters();
  const who = useWho();
  const named = filters.of ?? agencyOf(who);
  const first = useQuery({
    queryKey: ["/api/figure-agencies"],
    queryFn: () => ask<FigureAgenciesAnswer>("/api/figure-agencies"),
    enabled: named === undefined,
  });
  const found = first.data?.agencies[0];
  const of = named ?? (found && `${found.id}`);
  const lastYear = `${new Date().getFullYear() - 1}`;
  const view: FigureView | undefined =
    of === undefined
      ? undefined
      : {
          figure: filters.figure ?? "",
          asked: { of, year: filters.year ?? lastYear, scope: filters.scope ?? "own" },
          by: filters.by,
          part: filters.by === undefined ? undefined : filters.part,
          change,
        };
  return { view, fault: first.error, isPending: named === undefined && first.isPending };
}
