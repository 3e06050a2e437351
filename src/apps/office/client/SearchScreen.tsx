import { useQuery } from "@tanstack/react-query";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { OfficeHit } from "#platform/feature/office-places.ts";
import { PathLink } from "./PathLink.tsx";

interface SearchAnswer {
  readonly kinds: readonly { readonly name: string; readonly hits: readonly OfficeHit[] }[];
}

/** 查找: what every room finds by what was typed in the top bar. */
export function SearchScreen() {
  const [{ q = "" }] = useFilters();
  const path = addressOf("/api/search", { q });
  const found = useQuery({ queryKey: [path], queryFn: () => ask<SearchAnswer>(path) });
  return (
    <>
      <ScreenHead title={q ? `查找“${q}”` : "查找"} says="在您有权查看的范围内查找。" />
      {found.isPending && <Loading rows={6} />}
      <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />
      {found.data && found.data.kinds.length === 0 && (
        <p className="office-panel">没有找到。请换几个字，或者从菜单进入后筛选。</p>
      )}
      {found.data?.kinds.map(({ name, hits }) => (
        <section key={name} className="office-panel office-gap" aria-label={name}>
          <h2 className="office-subtitle">{name}</h2>
          <ul className="office-awaiting">
            {hits.map(({ title, detail, path: to }) => (
              <li key={to}>
                <PathLink to={to}>{title}</PathLink> <span className="office-soft">{detail}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
