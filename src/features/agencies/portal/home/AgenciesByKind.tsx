import type { FilterOption } from "#ui/form/FilterStrip.tsx";
import { Link } from "#ui/Link.tsx";
import { agenciesPath } from "../../domain/paths.ts";

/** Each agency has a section of its own (政府信息公开专栏); here are the ways to them. */
export function AgenciesByKind({ kinds }: { readonly kinds: readonly FilterOption[] }) {
  return (
    <section className="ways-on" aria-labelledby="agencies-by-kind">
      <div className="heading-row">
        <h2 id="agencies-by-kind">各机关政府信息公开专栏</h2>
        <Link to={agenciesPath()}>全部机关</Link>
      </div>
      <ul className="ways">
        {kinds.map(({ label, to, count }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
            {count !== undefined && <span className="count">（{count}）</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
