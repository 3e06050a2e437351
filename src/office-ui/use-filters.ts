import { useNavigate, useSearch } from "@tanstack/react-router";

type Filters = Readonly<Record<string, string | undefined>>;

/** Filters of a list, kept in the address: it can be sent on, and going back gives them back. */
export function useFilters(): readonly [Filters, (changed: Filters) => void] {
  const search = useSearch({ strict: false }) as Filters;
  const navigate = useNavigate();
  const change = (changed: Filters) =>
    void navigate({ to: ".", search: kept({ ...search, ...changed }), replace: true } as never);
  return [search, change];
}

/** What is empty does not stand in the address. */
function kept(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
}
