import { Link } from "../Link.tsx";
import { useSite } from "../site-context.ts";
import { partOf } from "../site-pages.ts";

/** The parts of the site; the one this page belongs to is marked. Where there is no room they wait behind 栏目. */
export function MainNavigation() {
  const { here, offers, pages } = useSite();
  const part = partOf(pages.navigation, here);
  return (
    <nav id="navigation" className="main-nav" aria-label="主导航" tabIndex={-1}>
      {/* Opens the list by the style sheet: `<details>` around it could not stand open on wide screens. */}
      <details className="nav-fold">
        <summary className="wide">
          栏目
          {part && <span className="here">现在：{part.name}</span>}
        </summary>
      </details>
      <ul className="wide">
        {pages.navigation
          .filter(({ path }) => offers(path))
          .map((entry) => (
            <li key={entry.path} className={entry === part ? "current" : undefined}>
              <Link to={entry.path} {...currentOf(entry.path, here, entry === part)}>
                {entry.name}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** The page itself is `page`; a page of the part, `true`. */
function currentOf(path: string, here: string, inPart: boolean) {
  if (path === here) return { current: "page" } as const;
  return inPart ? ({ current: "true" } as const) : {};
}
