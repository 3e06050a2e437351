import { Link } from "#ui/Link.tsx";
import { reportPath } from "../lists/report-paths.ts";
import { breakAnchor, type NumberedBreak } from "./year-breaks.ts";

interface BreakListProps {
  readonly agencyId: number;
  readonly breaks: readonly NumberedBreak[];
}

/** 与上年接不上的数字: each finding with its number in the table, leading to the report. */
export function BreakList({ agencyId, breaks }: BreakListProps) {
  if (breaks.length === 0) return null;
  return (
    <section className="findings" aria-labelledby="breaks-title">
      <h3 id="breaks-title">与上年接不上的数字</h3>
      <p className="hint">由程序核对，供参考；也可能是机关有合理的原因而没有写明。</p>
      <ul className="finding-list">
        {breaks.map(({ number, year, finding }) => (
          <li key={number} id={breakAnchor(number)} className={`finding ${finding.severity}`}>
            <p>
              <span className="badge">{`${number}`}</span>
              {`${year} 年：${finding.message}`}{" "}
              <Link to={`${reportPath(agencyId, year)}#check`}>
                看{year}年报告<span className="vh">{`（第 ${number} 处）`}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
