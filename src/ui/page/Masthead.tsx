import { ForeignMarkup } from "../ForeignMarkup.tsx";
import { SearchBox } from "../form/SearchBox.tsx";
import { Link } from "../Link.tsx";
import { useSite } from "../site-context.ts";
import { MainNavigation } from "./MainNavigation.tsx";
import { TopStrip } from "./TopStrip.tsx";

interface MastheadProps {
  /** Whether the search stands here; on a page that opens with one of its own it does not. */
  readonly hasSearch: boolean;
}

/** Head of every page. Under another site's header ours is a line with the section's name and the search. */
export function Masthead({ hasSearch }: MastheadProps) {
  const { facts, frame } = useSite();
  return (
    <header>
      <TopStrip />
      {frame.header !== undefined && <ForeignMarkup html={frame.header} />}
      <div className={frame.header === undefined ? "masthead" : "masthead inner"}>
        <div className="wide">
          <Link className="site-name" to="/">
            {facts.name}
          </Link>
          {hasSearch && <SearchBox />}
        </div>
      </div>
      <MainNavigation />
    </header>
  );
}
