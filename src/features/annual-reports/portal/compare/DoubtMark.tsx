import { Link } from "#ui/Link.tsx";
import { reportPath } from "../lists/report-paths.ts";

interface DoubtMarkProps {
  readonly agencyId: number;
  readonly year: number;
}

/** 疑: the checks found something in the figure; the way to what they say of its report. */
export function DoubtMark({ agencyId, year }: DoubtMarkProps) {
  return (
    <span className="aside left-out">
      <Link to={`${reportPath(agencyId, year)}#check`}>
        疑<span className="vh">，核对有问题，看报告</span>
      </Link>
    </span>
  );
}
