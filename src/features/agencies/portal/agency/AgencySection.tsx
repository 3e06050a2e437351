import type { ReactNode } from "react";
import { Link } from "#ui/Link.tsx";
import { useSite } from "#ui/site-context.ts";
import { agencyPath } from "../../domain/paths.ts";
import type { AgencyWay } from "../contribution.ts";

interface AgencySectionProps {
  readonly agency: {
    readonly id: number;
    readonly name: string;
    readonly dissolvedOn: string | null;
  };
  readonly ways: readonly AgencyWay[];
  readonly children?: ReactNode;
}

/**
 * 政府信息公开专栏: the parts that every agency has in the same order and look (国办公开办函〔2019〕61号); beside the page where there is
 * room, else above it. An agency that ended takes no more requests, and keeps what it published.
 */
export function AgencySection({ agency, ways, children }: AgencySectionProps) {
  const { here, offers } = useSite();
  const { id, name, dissolvedOn } = agency;
  const shown = ways
    .filter(({ path, outlasts }) => offers(path(id)) && (dissolvedOn === null || outlasts))
    .toSorted((one, other) => one.place - other.place);
  if (shown.length === 0) return children;
  return (
    <div className={children === undefined ? undefined : "agency-section"}>
      <nav className="agency-nav" aria-label={`${name}政府信息公开`}>
        <ul>
          {shown.map(({ words, path }) => (
            <li key={words}>
              <Link to={path(id)} {...currentOf(path(id), here, id)}>
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}

/** Every page of an agency stands below its first, which is a part itself. */
function currentOf(path: string, here: string, id: number) {
  if (path === here) return { current: "page" } as const;
  return path !== agencyPath(id) && here.startsWith(path) ? ({ current: "true" } as const) : {};
}
