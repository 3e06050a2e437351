import { Link } from "../Link.tsx";

export interface Crumb {
  readonly name: string;
  /** Path within the site; none for a level without a page of its own and for the page shown. */
  readonly href?: string;
}

interface BreadcrumbProps {
  /** Levels below 首页, the page shown last. */
  readonly crumbs: readonly Crumb[];
}

/** 当前位置：首页 › … */
export function Breadcrumb({ crumbs }: BreadcrumbProps) {
  const all: readonly Crumb[] = [{ name: "首页", href: "/" }, ...crumbs];
  return (
    <nav className="breadcrumb" aria-label="当前位置">
      <div className="wide">
        <span>当前位置：</span>
        <ol>
          {all.map(({ name, href }, index) => (
            <li
              key={`${href} ${name}`}
              aria-current={index === all.length - 1 ? "page" : undefined}
            >
              {href ? <Link to={href}>{name}</Link> : name}
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}
