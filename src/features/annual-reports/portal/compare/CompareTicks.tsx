import { DissolvedBadge } from "#features/agencies/portal/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";

interface YearTicksProps {
  /** Years with reports, the latest first. */
  readonly years: readonly number[];
  readonly shown: readonly number[];
}

/** The years, each with a box to tick. */
export function YearTicks({ years, shown }: YearTicksProps) {
  const all = [...new Set([...years, ...shown])].sort((a, b) => b - a);
  return (
    <fieldset className="ticks">
      <legend>年份</legend>
      <ul className="in-line">
        {all.map((year) => (
          <li key={year}>
            <label>
              <input
                type="checkbox"
                name="year"
                value={year}
                defaultChecked={shown.includes(year)}
              />
              {year}年
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface TickedAgency {
  readonly id: number;
  readonly name: string;
  readonly regionName: string;
  readonly dissolvedOn: LocalDate | null;
  /** Years it has reports of. */
  readonly years?: readonly number[];
}

interface AgencyTicksProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly agencies: readonly TickedAgency[];
  readonly isTicked?: boolean;
  /** Told of those that have a report of none of these years. */
  readonly withReportOf?: readonly number[];
}

/** Agencies, each with a box to tick. */
export function AgencyTicks(props: AgencyTicksProps) {
  const { legend, hint, agencies, isTicked = false, withReportOf = [] } = props;
  return (
    <fieldset className="ticks">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <ul>
        {agencies.map((agency) => (
          <li key={agency.id}>
            <label>
              <input type="checkbox" name="a" value={agency.id} defaultChecked={isTicked} />
              <span>
                {agency.name} <DissolvedBadge on={agency.dissolvedOn} />
                <Aside agency={agency} years={withReportOf} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface AsideProps {
  readonly agency: TickedAgency;
  readonly years: readonly number[];
}

function Aside({ agency: { name, regionName, years: own }, years }: AsideProps) {
  const region = name.startsWith(regionName) ? "" : regionName;
  const lacks = own && years.length > 0 && !years.some((year) => own.includes(year));
  const words = [region, lacks ? `没有 ${years.join("、")} 年年报` : ""].filter(Boolean).join("，");
  return words === "" ? null : <span className="hint">（{words}）</span>;
}
