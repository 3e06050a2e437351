import type { FilterOption } from "#ui/form/FilterStrip.tsx";
import { SearchBox } from "#ui/form/SearchBox.tsx";
import type { HomeTask } from "#ui/home-part.ts";
import { Link } from "#ui/Link.tsx";
import { useSite } from "#ui/site-context.ts";

interface OpeningProps {
  /** What is found here, a sentence a room. */
  readonly leads: readonly string[];
  readonly years: readonly FilterOption[];
  readonly tasks: readonly HomeTask[];
}

/** What the home page opens with: what the site is, the search, the years, and the commonest tasks. */
export function Opening({ leads, years, tasks }: OpeningProps) {
  const { offers } = useSite();
  const offered = tasks.filter(({ path }) => offers(path));
  return (
    <div className="wide">
      <h1>政府信息公开，一处查到</h1>
      <p className="lead">{leads.join("")}</p>
      <SearchBox />
      {years.length > 0 && (
        <nav className="quick" aria-label="按年份查">
          <span>按年份查</span>
          <ul className="ways">
            {years.map(({ label, to }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ul className="tasks on-screen">
        {offered.map(({ path, name, says }) => (
          <li key={path}>
            <Link to={path}>{name}</Link>
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
