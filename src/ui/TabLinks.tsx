import { Link } from "./Link.tsx";

export interface Tab {
  readonly label: string;
  readonly to: string;
}

interface TabLinksProps {
  /** What the tabs choose between, as in `年份`. */
  readonly name: string;
  readonly tabs: readonly Tab[];
  /** `to` of the tab shown; none where none is. */
  readonly current?: string;
}

/** Views of one thing as links, each a page of its own: the years of an agency, the forms of a report. */
export function TabLinks({ name, tabs, current }: TabLinksProps) {
  return (
    <nav className="tabs" aria-label={name}>
      <ul>
        {tabs.map(({ label, to }) => (
          <li key={to}>
            <Link to={to} {...(to === current ? { current: "page" } : {})}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
