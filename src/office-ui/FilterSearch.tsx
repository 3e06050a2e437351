import { Input } from "antd";
import { useFilters } from "./use-filters.ts";

interface FilterSearchProps {
  /** Its name in the address. */
  readonly name?: string;
  readonly label: string;
  /** What can be typed. */
  readonly placeholder: string;
}

/** A filter of a list by what is typed, in the address. */
export function FilterSearch({ name = "q", label, placeholder }: FilterSearchProps) {
  const [filters, filter] = useFilters();
  const typed = filters[name] ?? "";
  return (
    <Input.Search
      key={typed}
      aria-label={label}
      placeholder={placeholder}
      allowClear
      defaultValue={typed}
      onSearch={(text) => filter({ [name]: text })}
    />
  );
}
