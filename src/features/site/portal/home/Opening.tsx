import type { Ways } from "#platform/feature/site-places.ts";
import { SearchBox } from "#ui/form/SearchBox.tsx";
import type { HomeTask } from "#ui/home-part.ts";
import { Link } from "#ui/Link.tsx";
import { useSite } from "#ui/site-context.ts";

interface OpeningProps {
  /** What is found here, a sentence a room. */
  readonly leads: readonly string[];
  readonly years: Ways | undefined;
  readonly tasks: readonly HomeTask[];
}

/** Tasks that stand as cards; the others follow in a line. */
const cards = 4;

/** What the home page opens with: what the site is, the search, the years, and the commonest tasks. */
export function Opening({ leads, years, tasks }: OpeningProps) {
  const { offers } = useSite();
  const offered = tasks.filter(({ path }) => offers(path));
  return (
    <div className="wide">
      <h1>政府信息公开，一处查到</h1>
      <p className="lead">{leads.join("")}</p>
      <SearchBox />
      {years && years.options.length > 0 && (
        <nav className="quick" aria-label={years.title}>
          <span>{years.title}</span>
          <ul className="ways">
            {years.options.map(({ label, to }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ul className="tasks on-screen">
        {offered.slice(0, cards).map(({ path, name, says }) => (
          <li key={path}>
            <Link to={path}>{name}</Link>
            <span>{says}</span>
          </li>
        ))}
      </ul>
      {offered.length > cards && (
        <ul className="ways on-screen">
          {offered.slice(cards).map(({ path, name }) => (
            <li key={path}>
              <Link to={path}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
