import type { TableId } from "#report/form/cell-names.ts";
import { Link } from "#ui/Link.tsx";
import { indicatorsPath } from "./paths.ts";

interface IndicatorsLinkProps {
  /** Where on the page of words; its beginning unless told. */
  readonly table?: TableId;
  /** Names the table, for those who hear the link alone. */
  readonly of?: string;
}

/** The way to what the rows of a table count. */
export function IndicatorsLink({ table, of }: IndicatorsLinkProps) {
  return (
    <p className="hint on-screen">
      <Link to={indicatorsPath(table)}>
        各行各列说的是什么{of && <span className="vh">：{of}</span>}
      </Link>
    </p>
  );
}
