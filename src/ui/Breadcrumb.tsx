import { Link } from "./Link.tsx";

export interface Crumb {
  readonly name: string;
  /** Path within the site; none for a level without a page of its own and for the page shown. */
  readonly href?: string;
}

interface BreadcrumbProps {
  readonly crumbs: readonly Crumb[];
}

/** 当前位置. */
export function Breadcrumb({ crumbs }: BreadcrumbProps) {
  return (
    <nav className="breadcrumb" aria-label="当前位置">
      <div className="wide">
        <span>当前位置：</span>
        <ol>
          {crumbs.map(({ name, href }, index) => (
            <li key={name} aria-current={index === crumbs.length - 1 ? "page" : undefined}>
              {href ? <Link to={href}>{name}</Link> : name}
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}
