import { Select } from "antd";
import { useFilters } from "./use-filters.ts";

interface FilterSelectProps {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  /** What stands for all of them; the label unless told. */
  readonly all?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A filter of a list by one of some words, in the address. */
export function FilterSelect({ name, label, all = label, options }: FilterSelectProps) {
  const [filters, filter] = useFilters();
  return (
    <Select
      aria-label={label}
      popupMatchSelectWidth={false}
      value={filters[name] ?? ""}
      onChange={(value) => filter({ [name]: value })}
      options={[{ value: "", label: all }, ...options]}
    />
  );
}
