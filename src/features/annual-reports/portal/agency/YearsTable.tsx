import { renderToStaticMarkup } from "react-dom/server";
import { useSite } from "#ui/site-context.ts";
import { TableRegion } from "#ui/tables/TableRegion.tsx";
import type { AgencyYear } from "../../data/find-agency-years.ts";
import { reportPath } from "../lists/report-paths.ts";
import type { NumberedBreak } from "./year-breaks.ts";
import { yearsMarkup } from "./year-markup.ts";

interface YearsTableProps {
  readonly agencyId: number;
  readonly years: readonly AgencyYear[];
  readonly breaks: readonly NumberedBreak[];
}

const caption = "历年数据对照";

/** The compared cells of every year side by side, the latest first. */
export function YearsTable({ agencyId, years, breaks }: YearsTableProps) {
  const { href } = useSite();
  const hrefOf = (year: number) => href(reportPath(agencyId, year));
  const head = renderToStaticMarkup(<Head years={years} hrefOf={hrefOf} />);
  const __html = head + yearsMarkup({ years, breaks, hrefOf });
  return (
    <TableRegion name={`${caption}，可左右滚动`} columns={years.length + 1}>
      <table
        className="data-table years-table"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: labels and addresses are escaped, the rest is figures and our words
        dangerouslySetInnerHTML={{ __html }}
      />
    </TableRegion>
  );
}

interface HeadProps extends Pick<YearsTableProps, "years"> {
  readonly hrefOf: (year: number) => string;
}

function Head({ years, hrefOf }: HeadProps) {
  return (
    <>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">项目</th>
          {years.map(({ year }) => (
            <th key={year} scope="col" className="figure">
              <a href={hrefOf(year)}>{`${year} 年`}</a>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
