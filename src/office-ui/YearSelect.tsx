import { Select } from "antd";

interface YearSelectProps {
  readonly value: string;
  readonly onChange: (year: string) => void;
  /** The first year that is offered; the last is this one. */
  readonly from: number;
}

/** One year of those since the first, the newest above. */
export function YearSelect({ value, onChange, from }: YearSelectProps) {
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear - from + 1 }, (_, at) => `${thisYear - at}`);
  return (
    <Select
      aria-label="年度"
      value={value}
      onChange={onChange}
      options={years.map((one) => ({ value: one, label: `${one} 年` }))}
    />
  );
}
